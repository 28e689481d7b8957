import { compare, type Fit, type Name } from './names.ts'

/**
 * Who is this author? Identifiers decide. Else the name: the same name is the same person; a name that merely fits
 * is joined to a researcher only when exactly one fits and something besides the name speaks for it. Everything
 * else becomes a researcher of its own, with a proposal where names fit.
 *
 * Pure: what is known of researchers is handed in, what is decided is handed back. The order of the works matters, so
 * callers keep it.
 */

/** A researcher as far as resolution needs to know. New ones get negative ids until they are written. */
export type Known = {
  id: number
  names: Name[]
  departments: Set<number>
  affiliations: Set<string>
  collaborators: Set<number>
  /** kind -> values. Several of one kind are possible. */
  identifiers: Map<string, Set<string>>
}

export type PrintedAuthor = {
  name: Name
  affiliation: string | null
  identifiers: { kind: string; value: string }[]
  department: number | null
}

export type Resolution = 'identifier' | 'same_name' | 'evidence' | 'new_name'
export type Resolved = { researcher: number; resolution: Resolution; confidence: number }
export type Proposal = { a: number; b: number; reason: string }

/** More candidates than this for one name say that the name is common, not who it is. */
const mostProposals = 3
/** On evidence from co-authors a work of hundreds says little: everybody there knows everybody. */
const mostAuthorsForEvidence = 50

export class Resolver {
  readonly joined: { researcher: number; name: Name }[] = []
  readonly proposals: Proposal[] = []
  readonly created: Known[] = []
  #known = new Map<number, Known>()
  #byKey = new Map<string, Set<number>>()
  #byBlock = new Map<string, Set<number>>()
  #byIdentifier = new Map<string, number>()

  constructor(known: Iterable<Known>) {
    for (const one of known) this.#learn(one)
  }

  get(id: number): Known | undefined {
    return this.#known.get(id)
  }

  /** Resolves the authors of one work, which are known to be different people unless a name is printed twice. */
  work(authors: readonly PrintedAuthor[]): Resolved[] {
    const results = new Array<Resolved | undefined>(authors.length)
    const taken = new Set<number>()
    const take = (index: number, resolved: Resolved) => {
      results[index] = resolved
      taken.add(resolved.researcher)
    }
    const printed = new Map<string, number>()
    authors.forEach((author, index) => {
      if (printed.has(author.name.key)) return
      printed.set(author.name.key, index)
      const sure = this.#byIdentifiers(author) ?? this.#bySameName(author, taken)
      if (sure) take(index, sure)
    })
    // Only now the doubtful ones: the sure co-authors are their evidence.
    authors.forEach((author, index) => {
      const first = printed.get(author.name.key)!
      if (first !== index) results[index] = results[first]
      else if (!results[index]) take(index, this.#byEvidence(author, taken, authors.length))
    })
    const all = results as Resolved[]
    authors.forEach((author, index) => {
      this.#note(author, all[index]!.researcher)
    })
    if (authors.length <= mostAuthorsForEvidence) {
      for (const id of taken) for (const other of taken) if (other !== id) this.#known.get(id)!.collaborators.add(other)
    }
    return all
  }

  #byIdentifiers(author: PrintedAuthor): Resolved | undefined {
    for (const { kind, value } of author.identifiers) {
      const id = this.#byIdentifier.get(`${kind}:${value}`)
      if (id !== undefined) return { researcher: id, resolution: 'identifier', confidence: 1 }
    }
    return undefined
  }

  #bySameName(author: PrintedAuthor, taken: Set<number>): Resolved | undefined {
    const ids = [...(this.#byKey.get(author.name.key) ?? [])].filter(
      (id) => !taken.has(id) && !this.#conflicts(author, id),
    )
    if (ids.length === 0) return undefined
    const backed = ids.filter((id) => this.#evidence(author, id, taken, false))
    const researcher = backed[0] ?? ids[0]!
    // A full name shared by chance is rarer than initials shared by chance.
    const full = author.name.tokens[0]!.length > 1
    const confidence = backed.length === 1 ? 0.98 : ids.length > 1 ? 0.5 : full ? 0.9 : 0.7
    return { researcher, resolution: 'same_name', confidence }
  }

  #byEvidence(author: PrintedAuthor, taken: Set<number>, authorCount: number): Resolved {
    const fits: { id: number; how: Fit }[] = []
    for (const id of this.#byBlock.get(author.name.block) ?? []) {
      if (taken.has(id) || this.#conflicts(author, id)) continue
      const how = this.#fitOf(author.name, this.#known.get(id)!)
      if (how !== 'none') fits.push({ id, how })
    }
    const useCoauthors = authorCount <= mostAuthorsForEvidence
    const backed = fits.filter(({ id }) => this.#evidence(author, id, useCoauthors ? taken : new Set(), true))
    if (backed.length === 1) {
      const { id, how } = backed[0]!
      this.joined.push({ researcher: id, name: author.name })
      return { researcher: id, resolution: 'evidence', confidence: how === 'close' ? 0.9 : 0.75 }
    }
    const created: Known = {
      id: -(this.created.length + 1),
      names: [],
      departments: new Set(),
      affiliations: new Set(),
      collaborators: new Set(),
      identifiers: new Map(),
    }
    this.created.push(created)
    this.#known.set(created.id, created)
    if (fits.length <= mostProposals) {
      for (const { id } of fits) {
        const other = this.#known.get(id)!.names[0]!.printed
        this.proposals.push({
          a: id,
          b: created.id,
          reason: `${author.name.printed} may be ${other}: the names fit, nothing else is known`,
        })
      }
    }
    return { researcher: created.id, resolution: 'new_name', confidence: 1 }
  }

  /** A name fits a researcher when it fits every spelling known: Jane Smith and John Smith rule each other out under J. Smith. */
  #fitOf(name: Name, known: Known): Fit {
    let best: Fit = 'none'
    for (const spelling of known.names) {
      const how = compare(name, spelling)
      if (how === 'none') return 'none'
      if (how === 'close' || best === 'none') best = how
    }
    return best
  }

  #evidence(author: PrintedAuthor, id: number, coauthors: Set<number>, departmentCounts: boolean): boolean {
    const known = this.#known.get(id)!
    for (const coauthor of coauthors) if (known.collaborators.has(coauthor)) return true
    if (author.affiliation && known.affiliations.has(author.affiliation)) return true
    return departmentCounts && author.department !== null && known.departments.has(author.department)
  }

  /** Two different ORCIDs are two people, whatever their names. Other identifiers may be several for one person. */
  #conflicts(author: PrintedAuthor, id: number): boolean {
    const mine = author.identifiers.filter(({ kind }) => kind === 'orcid')
    const theirs = this.#known.get(id)!.identifiers.get('orcid')
    return mine.length > 0 && theirs !== undefined && theirs.size > 0 && !mine.some(({ value }) => theirs.has(value))
  }

  #note(author: PrintedAuthor, id: number): void {
    const known = this.#known.get(id)!
    if (!known.names.some(({ printed }) => printed === author.name.printed)) {
      known.names.push(author.name)
      add(this.#byKey, author.name.key, id)
      add(this.#byBlock, author.name.block, id)
    }
    if (author.department !== null) known.departments.add(author.department)
    if (author.affiliation) known.affiliations.add(author.affiliation)
    for (const { kind, value } of author.identifiers) {
      add(known.identifiers, kind, value)
      if (!this.#byIdentifier.has(`${kind}:${value}`)) this.#byIdentifier.set(`${kind}:${value}`, id)
    }
  }

  #learn(known: Known): void {
    this.#known.set(known.id, known)
    for (const name of known.names) {
      add(this.#byKey, name.key, known.id)
      add(this.#byBlock, name.block, known.id)
    }
    for (const [kind, values] of known.identifiers)
      for (const value of values) this.#byIdentifier.set(`${kind}:${value}`, known.id)
  }
}

const add = <K, V>(map: Map<K, Set<V>>, key: K, value: V): void => {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}
