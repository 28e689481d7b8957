import type { AuthorRecord } from '../../../contract/index.ts'
import {
  fold,
  loadKnown,
  type Name,
  type PrintedAuthor,
  parseName,
  type Resolution,
  Resolver,
  writeProposals,
} from '../identity/index.ts'
import type { Tx } from '../platform/database/index.ts'
import {
  addIdentifiers,
  addNames,
  allocateResearchers,
  insertResearchers,
  type NewResearcher,
} from '../researchers/index.ts'

/** Somebody named by a work, and who that is. */
export type Person = {
  name: string
  affiliation: string | null
  role: string | null
  researcher: number
  resolution: Resolution
  confidence: number
}

/** What a file says of a person besides the name. */
export type Details = Omit<NewResearcher, 'id' | 'name'>
type Named = AuthorRecord & { role?: string | undefined }
type Printed = PrintedAuthor & { as: Named }
type Work = { printed: Printed[]; people: Person[]; told: { name: string; details: Details } | undefined }

/**
 * Everybody whom a batch of records names: collected work by work, then resolved in that order against one picture of
 * who is known, and written at once. A name without a letter is nobody.
 */
export class People {
  readonly #works: Work[] = []
  #created = new Set<number>()
  joined = 0
  proposed = 0

  /**
   * @param department that the work is filed under, if that says something about its authors
   * @param told what the file says about the one person of this work
   * @returns the number of the work, for `of`
   */
  add(named: readonly Named[], department: number | null, told?: { name: string; details: Details }): number {
    const printed = named.flatMap((as) => {
      const name = parseName(as.name)
      if (!name) return []
      return {
        as,
        name,
        department,
        affiliation: as.affiliation ? fold(as.affiliation) : null,
        identifiers: as.identifiers ?? [],
      }
    })
    return this.#works.push({ printed, people: [], told }) - 1
  }

  /** Resolves everybody, creates those who are new, and writes down under which names and identifiers they came. */
  async resolve(tx: Tx, importId: number): Promise<void> {
    const resolver = new Resolver(
      await loadKnown(
        tx,
        this.#works.flatMap(({ printed }) => printed),
      ),
    )
    const resolved = this.#works.map(({ printed }) => resolver.work(printed))
    const ids = await allocateResearchers(tx, resolver.created.length)
    const idOf = (id: number) => (id < 0 ? ids[-id - 1]! : id)
    this.#created = new Set(ids)
    this.#works.forEach((work, at) => {
      work.people = work.printed.map(({ as, name }, index) => ({
        ...resolved[at]![index]!,
        name: name.printed,
        affiliation: as.affiliation ?? null,
        role: as.role ?? null,
        researcher: idOf(resolved[at]![index]!.researcher),
      }))
    })
    const told = new Map(
      this.#works.flatMap(({ told, people }) => (told && people[0] ? [[people[0].researcher, told] as const] : [])),
    )
    const fresh = resolver.created.map(({ id, names }) => {
      const record = told.get(idOf(id))
      return { ...record?.details, id: idOf(id), name: record?.name ?? displayName(names[0]!) }
    })
    await insertResearchers(tx, fresh, importId)
    await this.#writeNames(tx, importId)
    this.joined = resolver.joined.length
    this.proposed = await writeProposals(
      tx,
      resolver.proposals.map(({ a, b, reason }) => ({ a: idOf(a), b: idOf(b), reason })),
      importId,
    )
  }

  /** The people of a work, in its order. */
  of(work: number): Person[] {
    return this.#works[work]!.people
  }

  isNew(researcher: number): boolean {
    return this.#created.has(researcher)
  }

  /** Every researcher who was named, once. */
  get everybody(): number[] {
    return [...new Set(this.#works.flatMap(({ people }) => people.map(({ researcher }) => researcher)))]
  }

  async #writeNames(tx: Tx, importId: number): Promise<void> {
    const spellings = new Map<string, { researcher: number; name: Name }>()
    const identifiers: { researcher: number; kind: string; value: string }[] = []
    for (const { printed, people } of this.#works) {
      printed.forEach(({ name, identifiers: mine }, index) => {
        const { researcher } = people[index]!
        spellings.set(`${researcher} ${name.printed}`, { researcher, name })
        for (const identifier of mine) identifiers.push({ researcher, ...identifier })
      })
    }
    await addNames(tx, [...spellings.values()], importId)
    await addIdentifiers(tx, identifiers, importId)
  }
}

/** `Smith, Jane A.` is shown as Jane A. Smith; how it was printed stays on the authorship. */
const displayName = (name: Name): string => {
  const comma = name.printed.indexOf(',')
  return comma < 0 ? name.printed : `${name.printed.slice(comma + 1).trim()} ${name.printed.slice(0, comma).trim()}`
}
