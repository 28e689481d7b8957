import { sql } from 'kysely'
import type { PublicationRecord } from '../../../contract/index.ts'
import type { Resolution } from '../identity/index.ts'
import { parseName } from '../identity/index.ts'
import { allocateIds } from '../platform/database/ids.ts'
import { array, type Db, jsonRows, type Tx } from '../platform/database/index.ts'
import { type Candidate, samePublication, titleHash } from './rules.ts'

/** What of a record fills a gap in a publication that is there already. */
const fillable = [
  'abstract',
  'type',
  'year',
  'date',
  'venue',
  'doi',
  'keywords',
  'language',
  'link',
  'department_id',
] as const
type Fields = Record<(typeof fillable)[number], unknown>

export type Stored = Candidate & { id: number; gaps: Set<string> }
export type Found = { id: number; fill: Partial<Fields> }

const columnsOf = (record: PublicationRecord, departmentId: number | null): Fields => ({
  abstract: record.abstract ?? null,
  type: record.type ?? null,
  year: record.year ?? null,
  date: record.date ?? null,
  venue: record.venue ?? null,
  doi: record.doi ?? null,
  keywords: record.keywords ?? [],
  language: record.language ?? null,
  link: record.link ?? null,
  department_id: departmentId,
})

const familiesOf = (names: readonly string[]): Set<string> =>
  new Set(names.slice(0, 300).flatMap((name) => parseName(name)?.tokens.at(-1) ?? []))

/**
 * Recognises publications: first by DOI, then by title, year and authors. It remembers what it was shown, so that a
 * file's second mention of a publication finds the first.
 */
export class PublicationFinder {
  #byDoi = new Map<string, Stored>()
  #byTitle = new Map<string, Stored[]>()

  /** @param id of the publication, when there is one; a reader that does not write may pass any number */
  remember(id: number, record: PublicationRecord, departmentId: number | null = null): void {
    const values = columnsOf(record, departmentId)
    const gaps = new Set(
      fillable.filter((field) => values[field] === null || (field === 'keywords' && record.keywords?.length === 0)),
    )
    this.#add(titleHash(record.title), { id, gaps, ...candidate(record) })
  }

  /** The publication that this record is, and which of its gaps the record would fill; null: a new one. */
  find(record: PublicationRecord, departmentId: number | null = null): Found | null {
    const wanted = candidate(record)
    const stored =
      (wanted.doi ? this.#byDoi.get(wanted.doi) : undefined) ??
      this.#byTitle.get(titleHash(record.title))?.find((one) => samePublication(record.title, one, wanted))
    if (!stored) return null
    const fill: Partial<Fields> = {}
    const values = columnsOf(record, departmentId)
    for (const field of fillable) {
      const value = values[field]
      const empty = value === null || (Array.isArray(value) && value.length === 0)
      // A DOI that another publication has would break its uniqueness: the records disagree, a person must look.
      if (empty || !stored.gaps.has(field) || (field === 'doi' && this.#byDoi.has(value as string))) continue
      fill[field] = value
      stored.gaps.delete(field)
    }
    if (fill.doi) this.#byDoi.set(fill.doi as string, Object.assign(stored, { doi: fill.doi as string }))
    return { id: stored.id, fill }
  }

  /** Reads what the database has of these records, in one statement. */
  // One look into an index for each title and DOI: without statistics a planner reads the whole table instead.
  async load(tx: Db, records: readonly PublicationRecord[]): Promise<void> {
    const dois = records.flatMap((record) => (record.doi && !this.#byDoi.has(record.doi) ? record.doi : []))
    const hashes = records.map((record) => titleHash(record.title)).filter((hash) => !this.#byTitle.has(hash))
    const rows = await sql<
      Fields & { id: number; title_hash: string; names: string[] | null; keywords: string[]; has_abstract: boolean }
    >`
      select p.id, p.title_hash, p.doi, p.year, p.venue, p.type, p.date, p.keywords, p.language, p.link, p.department_id,
        p.abstract is not null as has_abstract,
        (select array_agg(a.name order by a.position) from authorship a where a.publication_id = p.id and a.position <= 300) as names
      from (
        select found.id from unnest(${array(dois, 'text')}) as w(doi) cross join lateral (select id from publication where doi = w.doi limit 1) found
        union
        select found.id from unnest(${array(hashes, 'text')}) as w(hash)
          cross join lateral (select id from publication where title_hash = w.hash order by id limit 100) found
      ) known join publication p using (id)
      order by p.id`.execute(tx)
    for (const row of rows.rows) {
      const gaps = new Set<string>(
        fillable.filter((field) =>
          field === 'abstract'
            ? !row.has_abstract
            : field === 'keywords'
              ? row.keywords.length === 0
              : row[field] === null,
        ),
      )
      this.#add(row.title_hash, {
        id: row.id,
        gaps,
        doi: row.doi as string | null,
        year: row.year as number | null,
        venue: row.venue as string | null,
        families: familiesOf(row.names ?? []),
      })
    }
  }

  #add(hash: string, stored: Stored): void {
    if (stored.doi) this.#byDoi.set(stored.doi, this.#byDoi.get(stored.doi) ?? stored)
    const same = this.#byTitle.get(hash)
    if (!same) this.#byTitle.set(hash, [stored])
    else if (!same.some(({ id }) => id === stored.id)) same.push(stored)
  }
}

const candidate = (record: PublicationRecord): Candidate => ({
  doi: record.doi ?? null,
  year: record.year ?? null,
  venue: record.venue ?? null,
  families: familiesOf(record.authors.map((author) => author.name)),
})

export type NewAuthorship = {
  name: string
  affiliation: string | null
  researcher: number
  resolution: Resolution
  confidence: number
}
export type NewPublication = {
  id: number
  record: PublicationRecord
  departmentId: number | null
  authors: NewAuthorship[]
}

export const allocatePublications = (tx: Tx, n: number): Promise<number[]> => allocateIds(tx, 'publication', n)

/** Writes publications with their authorships, set-wise. */
export const insertPublications = async (
  tx: Tx,
  publications: readonly NewPublication[],
  importId: number,
): Promise<void> => {
  if (publications.length === 0) return
  const rows = publications.map(({ id, record, departmentId, authors }) => ({
    id,
    title: record.title,
    title_hash: titleHash(record.title),
    ...columnsOf(record, departmentId),
    author_count: authors.length,
  }))
  await sql`
    insert into publication (id, title, title_hash, abstract, type, year, date, venue, doi, keywords, language, link, department_id, author_count, import_id)
    overriding system value
    select x.id, x.title, x.title_hash, x.abstract, x.type, x.year, x.date, x.venue, x.doi, x.keywords, x.language, x.link, x.department_id, x.author_count, ${importId}
    from jsonb_to_recordset(${jsonRows(rows)}) as x(id bigint, title text, title_hash text, abstract text, type text, year int, date text, venue text,
      doi text, keywords text[], language text, link text, department_id bigint, author_count int)`.execute(tx)
  const authorships = publications.flatMap(({ id, authors }) =>
    authors.map((author, index) => ({ id, position: index + 1, ...author })),
  )
  const column = <K extends keyof (typeof authorships)[number]>(name: K, type: string) =>
    array(
      authorships.map((row) => row[name]),
      type,
    )
  await sql`
    insert into authorship (publication_id, position, name, affiliation, researcher_id, resolution, confidence, import_id)
    select x.*, ${importId} from unnest(${column('id', 'bigint')}, ${column('position', 'int')}, ${column('name', 'text')}, ${column('affiliation', 'text')},
      ${column('researcher', 'bigint')}, ${column('resolution', 'text')}, ${column('confidence', 'real')}) as x`.execute(
    tx,
  )
}

/** Fills gaps and keeps what was there before, so that undo can put it back. */
export const fillPublications = async (tx: Tx, fills: readonly Found[], importId: number): Promise<void> => {
  for (const { id, fill } of fills) {
    for (const [field, value] of Object.entries(fill)) {
      const column = sql.ref(field)
      await sql`
        with before as (select to_jsonb(${column}) as old from publication where id = ${id}),
          written as (update publication set ${column} = ${value} where id = ${id} returning to_jsonb(${column}) as new)
        insert into change (import_id, subject_type, subject_id, field, old_value, new_value)
        select ${importId}, 'publication', ${id}, ${field}, before.old, written.new from before, written`.execute(tx)
    }
  }
}
