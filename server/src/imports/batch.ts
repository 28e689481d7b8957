import type { AuthorRecord, ImportRecord, PublicationRecord, RowOutcome, SubjectType } from '../../../contract/index.ts'
import { callKey, findCalls, insertCalls } from '../calls/index.ts'
import { ensureDepartments } from '../departments/index.ts'
import { addPublications, recountCollaborations } from '../graph/index.ts'
import {
  fold,
  loadKnown,
  type Name,
  type PrintedAuthor,
  parseName,
  type Resolved,
  Resolver,
  writeProposals,
} from '../identity/index.ts'
import type { Tx } from '../platform/database/index.ts'
import { findProjects, insertProjects } from '../projects/index.ts'
import {
  allocatePublications,
  fillPublications,
  insertPublications,
  PublicationFinder,
  titleHash,
} from '../publications/index.ts'
import {
  addIdentifiers,
  addNames,
  allocateResearchers,
  fillResearcher,
  inferDepartments,
  insertResearchers,
} from '../researchers/index.ts'
import { indexDocuments } from '../search/index.ts'
import { findTheses, insertTheses } from '../theses/index.ts'

export type Entry = { row: number; record: ImportRecord }
export type Outcome = {
  row: number
  outcome: RowOutcome
  type: SubjectType | 'department' | null
  id: number | null
  title: string
}
export type BatchResult = { outcomes: Outcome[]; joined: number; proposed: number }

type Of<K extends ImportRecord['kind']> = { row: number; record: Extract<ImportRecord, { kind: K }> }

/**
 * Writes a batch of records in one transaction, set-wise: departments, people, then works with their authors resolved,
 * then what follows from them (collaborations, inferred departments, documents for search).
 *
 * The same records in the same batches on the same database give the same result: what a killed import resumes is
 * indistinguishable from one that was left in peace.
 */
export const writeBatch = async (tx: Tx, entries: readonly Entry[], importId: number): Promise<BatchResult> => {
  const of = <K extends ImportRecord['kind']>(kind: K) =>
    entries.filter(({ record }) => record.kind === kind) as unknown as Of<K>[]
  const outcomes: Outcome[] = []
  const departments = await ensureDepartments(tx, departmentsIn(entries), importId)
  for (const { row, record } of of('department')) {
    const id = departments.ids.get(fold(record.name)) ?? null
    outcomes.push({
      row,
      outcome: id && departments.created.includes(id) ? 'created' : 'matched',
      type: 'department',
      id,
      title: record.name,
    })
  }
  const departmentOf = (name: string | undefined) => (name ? (departments.ids.get(fold(name)) ?? null) : null)

  // Which publications are new has to be known first: only their authors are resolved.
  const finder = new PublicationFinder()
  const publications = of('publication')
  await finder.load(
    tx,
    publications.map(({ record }) => record),
  )
  const publicationIds = await allocatePublications(tx, publications.length)
  const fresh: { id: number; record: PublicationRecord }[] = []
  const fills: { id: number; fill: Record<string, unknown> }[] = []
  publications.forEach(({ row, record }, index) => {
    const found = finder.find(record, departmentOf(record.department))
    const id = found?.id ?? publicationIds[index]!
    if (!found) {
      finder.remember(id, record, departmentOf(record.department))
      fresh.push({ id, record })
    } else if (Object.keys(found.fill).length > 0) fills.push(found)
    const outcome = !found ? 'created' : Object.keys(found.fill).length > 0 ? 'changed' : 'matched'
    outcomes.push({ row, outcome, type: 'publication', id, title: record.title })
  })
  const projects = await newOnes(
    of('project'),
    (rows) =>
      findProjects(
        tx,
        rows.map(({ record }) => record.title),
      ),
    ({ record }) => titleHash(record.title),
  )
  const theses = await newOnes(
    of('thesis'),
    (rows) =>
      findTheses(
        tx,
        rows.map(({ record }) => record.title),
      ),
    ({ record }) => titleHash(record.title),
  )
  const calls = await newOnes(
    of('call'),
    (rows) =>
      findCalls(
        tx,
        rows.map(({ record }) => record),
      ),
    ({ record }) => callKey(record),
  )

  // Every work's people, resolved in the order of the file, all against one picture of who is known.
  const people = of('researcher')
  const printed = (
    authors: readonly (AuthorRecord & { role?: string | undefined })[],
    department: string | undefined,
  ) => authors.flatMap((author) => printedAuthor(author, departmentOf(department)) ?? [])
  const works = {
    people: people.map(({ record }) => printed([record], record.department)),
    publications: fresh.map(({ record }) => printed(record.authors, record.department)),
    projects: projects.fresh.map(({ record }) => printed(record.members, undefined)),
    theses: theses.fresh.map(({ record }) => {
      const supervisors = record.supervisors.map((one) => ({ ...one, role: 'supervisor' }))
      return printed([{ name: record.student, role: 'student' }, ...supervisors], undefined)
    }),
  }
  const known = await loadKnown(tx, Object.values(works).flat(2))
  const resolver = new Resolver(known)
  const resolved = Object.fromEntries(
    Object.entries(works).map(([kind, list]) => [kind, list.map((authors) => resolver.work(authors))]),
  ) as Record<keyof typeof works, Resolved[][]>

  const newIds = await allocateResearchers(tx, resolver.created.length)
  const idOf = (resolvedId: number) => (resolvedId < 0 ? newIds[-resolvedId - 1]! : resolvedId)
  const records = new Map(people.map(({ record }, index) => [resolved.people[index]?.[0]?.researcher, record]))
  await insertResearchers(
    tx,
    resolver.created.map(({ id, names }) => {
      const record = records.get(id)
      return {
        id: idOf(id),
        name: record?.name ?? displayName(names[0]!),
        ...(record ? { ...details(record), department_id: departmentOf(record.department) } : {}),
      }
    }),
    importId,
  )
  const spellings = new Map<string, { researcher: number; name: Name }>()
  const identifiers: { researcher: number; kind: string; value: string }[] = []
  for (const kind of Object.keys(works) as (keyof typeof works)[]) {
    works[kind].forEach((authors, at) => {
      authors.forEach((author, index) => {
        const researcher = idOf(resolved[kind][at]![index]!.researcher)
        spellings.set(`${researcher} ${author.name.printed}`, { researcher, name: author.name })
        for (const identifier of author.identifiers) identifiers.push({ researcher, ...identifier })
      })
    })
  }
  await addNames(tx, [...spellings.values()], importId)
  await addIdentifiers(tx, identifiers, importId)
  for (const [index, { row, record }] of people.entries()) {
    const one = resolved.people[index]?.[0]
    const id = one ? idOf(one.researcher) : null
    let outcome: RowOutcome = 'created'
    if (one && one.researcher > 0) {
      const filled = await fillResearcher(
        tx,
        one.researcher,
        { ...details(record), department_id: departmentOf(record.department) },
        importId,
      )
      outcome = filled.length > 0 ? 'changed' : 'matched'
    }
    outcomes.push({ row, outcome: id ? outcome : 'refused', type: id ? 'researcher' : null, id, title: record.name })
  }

  await insertPublications(
    tx,
    fresh.map(({ id, record }, at) => ({
      id,
      record,
      departmentId: departmentOf(record.department),
      authors: works.publications[at]!.map((author, index) => ({
        name: author.name.printed,
        affiliation: author.printedAffiliation,
        ...resolved.publications[at]![index]!,
        researcher: idOf(resolved.publications[at]![index]!.researcher),
      })),
    })),
    importId,
  )
  await fillPublications(tx, fills, importId)
  const projectIds = await insertProjects(
    tx,
    projects.fresh.map(({ record }, at) => ({
      record,
      departmentId: departmentOf(record.department),
      members: works.projects[at]!.map((author, index) => ({
        name: author.name.printed,
        role: author.role,
        researcher: idOf(resolved.projects[at]![index]!.researcher),
      })),
    })),
    importId,
  )
  const thesisIds = await insertTheses(
    tx,
    theses.fresh.map(({ record }, at) => ({
      record,
      departmentId: departmentOf(record.department),
      people: works.theses[at]!.map((author, index) => ({
        name: author.name.printed,
        role: author.role as 'student' | 'supervisor',
        researcher: idOf(resolved.theses[at]![index]!.researcher),
      })),
    })),
    importId,
  )
  const callIds = await insertCalls(
    tx,
    calls.fresh.map(({ record }) => record),
    importId,
  )
  outcomes.push(
    ...projects.outcomes('project', projectIds),
    ...theses.outcomes('thesis', thesisIds),
    ...calls.outcomes('call', callIds),
  )

  const proposed = await writeProposals(
    tx,
    resolver.proposals.map(({ a, b, reason }) => ({ a: idOf(a), b: idOf(b), reason })),
    importId,
  )
  await addPublications(
    tx,
    fresh.map(({ id }) => id),
  )
  await recountCollaborations(
    tx,
    unique([...resolved.projects, ...resolved.theses].flat().map(({ researcher }) => idOf(researcher))),
  )
  const touched = unique(
    Object.values(resolved)
      .flat(2)
      .map(({ researcher }) => idOf(researcher)),
  )
  await inferDepartments(tx, touched)
  await indexDocuments(tx, 'researcher', touched)
  await indexDocuments(tx, 'publication', [...fresh.map(({ id }) => id), ...fills.map(({ id }) => id)])
  await indexDocuments(tx, 'project', projectIds)
  await indexDocuments(tx, 'thesis', thesisIds)
  await indexDocuments(tx, 'call', callIds)
  return { outcomes, joined: resolver.joined.length, proposed }
}

const unique = (ids: number[]): number[] => [...new Set(ids)]

const details = (record: {
  position?: string | undefined
  interests?: string[] | undefined
  biography?: string | undefined
}) => ({
  position: record.position,
  interests: record.interests,
  biography: record.biography,
})

const departmentsIn = (entries: readonly Entry[]) =>
  entries.flatMap(({ record }) => {
    if (record.kind === 'department') return [{ name: record.name, faculty: record.faculty }]
    return 'department' in record && record.department ? [{ name: record.department }] : []
  })

const printedAuthor = (
  author: AuthorRecord & { role?: string | undefined },
  department: number | null,
): (PrintedAuthor & { printedAffiliation: string | null; role: string | null }) | null => {
  const name = parseName(author.name)
  if (!name) return null
  return {
    name,
    department,
    affiliation: author.affiliation ? fold(author.affiliation) : null,
    printedAffiliation: author.affiliation ?? null,
    role: author.role ?? null,
    identifiers: author.identifiers ?? [],
  }
}

/** `Smith, Jane A.` is shown as Jane A. Smith; how it was printed stays on the authorship. */
const displayName = (name: Name): string => {
  const comma = name.printed.indexOf(',')
  return comma < 0 ? name.printed : `${name.printed.slice(comma + 1).trim()} ${name.printed.slice(0, comma).trim()}`
}

/** Parts rows into those whose key is known (here or earlier among them) and the first of each new one. */
const newOnes = async <T extends { row: number; record: { title: string } }>(
  rows: T[],
  find: (rows: T[]) => Promise<Map<string, number>>,
  keyOf: (row: T) => string,
) => {
  const known = rows.length > 0 ? await find(rows) : new Map<string, number>()
  const firsts = new Map<string, T>()
  for (const row of rows) if (!known.has(keyOf(row)) && !firsts.has(keyOf(row))) firsts.set(keyOf(row), row)
  const fresh = [...firsts.values()]
  return {
    fresh,
    outcomes: (type: SubjectType, ids: readonly number[]): Outcome[] =>
      rows.map((one) => {
        const at = fresh.indexOf(one)
        const id = at >= 0 ? ids[at]! : (known.get(keyOf(one)) ?? ids[fresh.indexOf(firsts.get(keyOf(one))!)]!)
        return { row: one.row, outcome: at >= 0 ? 'created' : 'matched', type, id, title: one.record.title }
      }),
  }
}
