import type { ImportRecord, RowOutcome, SubjectType } from '../../../contract/index.ts'
import { callKey, findCalls, insertCalls } from '../calls/index.ts'
import { ensureDepartments } from '../departments/index.ts'
import { addPublications, recountCollaborations } from '../graph/index.ts'
import { fold } from '../identity/index.ts'
import type { Tx } from '../platform/database/index.ts'
import { findProjects, insertProjects } from '../projects/index.ts'
import {
  allocatePublications,
  fillPublications,
  insertPublications,
  PublicationFinder,
  titleHash,
} from '../publications/index.ts'
import { fillResearcher, inferDepartments } from '../researchers/index.ts'
import { indexDocuments } from '../search/index.ts'
import { findTheses, insertTheses } from '../theses/index.ts'
import { People } from './people.ts'

export type Entry = { row: number; record: ImportRecord }
export type Outcome = {
  row: number
  outcome: RowOutcome
  type: SubjectType | 'department' | null
  id: number | null
  title: string
}
export type BatchResult = { outcomes: Outcome[]; joined: number; proposed: number }

type Kind = ImportRecord['kind']
type RowOf<K extends Kind> = { row: number; record: Extract<ImportRecord, { kind: K }> }
type Batch = {
  tx: Tx
  importId: number
  of<K extends Kind>(kind: K): RowOf<K>[]
  departmentOf(name: string | undefined): number | null
  people: People
}
/** A stage looks first: it recognises what is here and says whom it names. Once everybody is resolved, it writes. */
type Stage = { write(): Promise<Outcome[]> }

/**
 * Writes a batch of records in one transaction, set-wise: departments, then people, then works, then what follows from
 * them (collaborations, inferred departments, documents for search).
 *
 * The same records in the same batches on the same database give the same result: what a killed import resumes is
 * indistinguishable from one that was left in peace.
 */
export const writeBatch = async (tx: Tx, entries: readonly Entry[], importId: number): Promise<BatchResult> => {
  const departments = await ensureDepartments(tx, departmentsIn(entries), importId)
  const batch: Batch = {
    tx,
    importId,
    of: <K extends Kind>(kind: K) => entries.filter(({ record }) => record.kind === kind) as unknown as RowOf<K>[],
    departmentOf: (name) => (name ? (departments.ids.get(fold(name)) ?? null) : null),
    people: new People(),
  }
  // The order in which people are met is part of the result.
  const stages: Stage[] = [
    researchers(batch),
    await publications(batch),
    await projects(batch),
    await theses(batch),
    await calls(batch),
  ]
  await batch.people.resolve(tx, importId)
  const outcomes = batch.of('department').map(({ row, record }): Outcome => {
    const id = batch.departmentOf(record.name)
    return {
      row,
      outcome: id && departments.created.includes(id) ? 'created' : 'matched',
      type: 'department',
      id,
      title: record.name,
    }
  })
  for (const stage of stages) outcomes.push(...(await stage.write()))
  const { everybody, joined, proposed } = batch.people
  await inferDepartments(tx, everybody)
  await indexDocuments(tx, 'researcher', everybody)
  return { outcomes, joined, proposed }
}

const departmentsIn = (entries: readonly Entry[]) =>
  entries.flatMap(({ record }) => {
    if (record.kind === 'department') return [{ name: record.name, faculty: record.faculty }]
    return 'department' in record && record.department ? [{ name: record.department }] : []
  })

const researchers = ({ tx, importId, of, departmentOf, people }: Batch): Stage => {
  const rows = of('researcher').map(({ row, record }) => {
    const { position, interests, biography } = record
    const details = { position, interests, biography, department_id: departmentOf(record.department) }
    return { row, record, details, work: people.add([record], details.department_id, { name: record.name, details }) }
  })
  const outcomeOf = async ({ work, details }: (typeof rows)[number]): Promise<[RowOutcome, number | null]> => {
    const id = people.of(work)[0]?.researcher
    if (id === undefined) return ['refused', null]
    if (people.isNew(id)) return ['created', id]
    return [(await fillResearcher(tx, id, details, importId)).length > 0 ? 'changed' : 'matched', id]
  }
  return {
    async write() {
      const outcomes: Outcome[] = []
      for (const one of rows) {
        const [outcome, id] = await outcomeOf(one)
        outcomes.push({ row: one.row, outcome, type: id ? 'researcher' : null, id, title: one.record.name })
      }
      return outcomes
    },
  }
}

const publications = async ({ tx, importId, of, departmentOf, people }: Batch): Promise<Stage> => {
  const rows = of('publication')
  const finder = new PublicationFinder()
  await finder.load(
    tx,
    rows.map(({ record }) => record),
  )
  const ids = await allocatePublications(tx, rows.length)
  const outcomes: Outcome[] = []
  const fresh: { id: number; record: RowOf<'publication'>['record']; departmentId: number | null; work: number }[] = []
  const fills: { id: number; fill: Record<string, unknown> }[] = []
  rows.forEach(({ row, record }, index) => {
    const departmentId = departmentOf(record.department)
    const found = finder.find(record, departmentId)
    const id = found?.id ?? ids[index]!
    const filled = found !== null && Object.keys(found.fill).length > 0
    if (filled) fills.push(found)
    if (!found) {
      finder.remember(id, record, departmentId)
      fresh.push({ id, record, departmentId, work: people.add(record.authors, departmentId) })
    }
    outcomes.push({
      row,
      outcome: !found ? 'created' : filled ? 'changed' : 'matched',
      type: 'publication',
      id,
      title: record.title,
    })
  })
  return {
    async write() {
      const freshIds = fresh.map(({ id }) => id)
      await insertPublications(
        tx,
        fresh.map((one) => ({ ...one, authors: people.of(one.work) })),
        importId,
      )
      await fillPublications(tx, fills, importId)
      await addPublications(tx, freshIds)
      await indexDocuments(tx, 'publication', [...freshIds, ...fills.map(({ id }) => id)])
      return outcomes
    },
  }
}

const projects = async ({ tx, importId, of, departmentOf, people }: Batch): Promise<Stage> => {
  const rows = of('project')
  const { fresh, outcomes } = firsts(
    rows,
    await findProjects(
      tx,
      rows.map(({ record }) => record.title),
    ),
    ({ record }) => titleHash(record.title),
  )
  const works = fresh.map(({ record }) => people.add(record.members, null))
  return {
    async write() {
      const wanted = fresh.map(({ record }, at) => ({
        record,
        departmentId: departmentOf(record.department),
        members: people.of(works[at]!),
      }))
      const ids = await insertProjects(tx, wanted, importId)
      await recountCollaborations(tx, idsOf(people, works))
      await indexDocuments(tx, 'project', ids)
      return outcomes('project', ids)
    },
  }
}

const theses = async ({ tx, importId, of, departmentOf, people }: Batch): Promise<Stage> => {
  const rows = of('thesis')
  const { fresh, outcomes } = firsts(
    rows,
    await findTheses(
      tx,
      rows.map(({ record }) => record.title),
    ),
    ({ record }) => titleHash(record.title),
  )
  const works = fresh.map(({ record }) =>
    people.add(
      [{ name: record.student, role: 'student' }, ...record.supervisors.map((one) => ({ ...one, role: 'supervisor' }))],
      null,
    ),
  )
  return {
    async write() {
      const wanted = fresh.map(({ record }, at) => ({
        record,
        departmentId: departmentOf(record.department),
        people: people.of(works[at]!),
      }))
      const ids = await insertTheses(tx, wanted, importId)
      await recountCollaborations(tx, idsOf(people, works))
      await indexDocuments(tx, 'thesis', ids)
      return outcomes('thesis', ids)
    },
  }
}

const calls = async ({ tx, importId, of }: Batch): Promise<Stage> => {
  const rows = of('call')
  const { fresh, outcomes } = firsts(
    rows,
    await findCalls(
      tx,
      rows.map(({ record }) => record),
    ),
    ({ record }) => callKey(record),
  )
  return {
    async write() {
      const ids = await insertCalls(
        tx,
        fresh.map(({ record }) => record),
        importId,
      )
      await indexDocuments(tx, 'call', ids)
      return outcomes('call', ids)
    },
  }
}

const idsOf = (people: People, works: readonly number[]): number[] => [
  ...new Set(works.flatMap((work) => people.of(work).map(({ researcher }) => researcher))),
]

/** Of rows whose key is not known yet, the first of each key; and, once those have identifiers, what became of every row. */
const firsts = <T extends { row: number; record: { title: string } }>(
  rows: readonly T[],
  known: ReadonlyMap<string, number>,
  keyOf: (row: T) => string,
) => {
  const byKey = new Map<string, T>()
  for (const row of rows) if (!known.has(keyOf(row)) && !byKey.has(keyOf(row))) byKey.set(keyOf(row), row)
  const fresh = [...byKey.values()]
  return {
    fresh,
    outcomes: (type: SubjectType, ids: readonly number[]): Outcome[] => {
      const idOf = new Map(fresh.map((row, at) => [keyOf(row), ids[at]!]))
      return rows.map((row) => ({
        row: row.row,
        outcome: byKey.get(keyOf(row)) === row ? 'created' : 'matched',
        type,
        id: known.get(keyOf(row)) ?? idOf.get(keyOf(row))!,
        title: row.record.title,
      }))
    },
  }
}
