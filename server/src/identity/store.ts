import { sql } from 'kysely'
import { array, type Db, jsonRows, type Tx } from '../platform/database/index.ts'
import { compare, type Name, parseName } from './rules/names.ts'
import type { Known, PrintedAuthor, Proposal } from './rules/resolve.ts'
import { fold } from './rules/text.ts'

/**
 * Everything known about whoever these authors may be: researchers with one of the identifiers, with the same name,
 * or, for names never seen, with one that fits. A handful of statements, however many authors.
 */
export const loadKnown = async (tx: Tx, authors: readonly PrintedAuthor[]): Promise<Known[]> => {
  const names = new Map(authors.map((author) => [author.name.key, author.name]))
  const ids = new Set<number>()
  const sameName = await sql<{ researcher_id: number; key: string }>`
    select distinct researcher_id, key from researcher_name where key = any(${array([...names.keys()], 'text')})`.execute(
    tx,
  )
  for (const { researcher_id, key } of sameName.rows) {
    ids.add(researcher_id)
    names.delete(key)
  }
  const unseen = Map.groupBy(names.values(), (name) => name.block)
  const sameBlock = await sql<{ researcher_id: number; name: string; block: string }>`
    select researcher_id, name, block from researcher_name where block = any(${array([...unseen.keys()], 'text')})`.execute(
    tx,
  )
  for (const { researcher_id, name, block } of sameBlock.rows) {
    const spelling = parseName(name)
    if (spelling && unseen.get(block)!.some((one) => compare(one, spelling) !== 'none')) ids.add(researcher_id)
  }
  const identifiers = authors.flatMap((author) => author.identifiers)
  if (identifiers.length > 0) {
    const found = await sql<{ researcher_id: number }>`
      select researcher_id from researcher_identifier
      where (kind, value) in (select kind, value from jsonb_to_recordset(${jsonRows(identifiers)}) as x(kind text, value text))`.execute(
      tx,
    )
    for (const { researcher_id } of found.rows) ids.add(researcher_id)
  }
  return ids.size === 0
    ? []
    : knownByIds(
        tx,
        [...ids].sort((a, b) => a - b),
      )
}

const knownByIds = async (tx: Tx, ids: number[]): Promise<Known[]> => {
  const wanted = array(ids, 'bigint')
  const known = new Map<number, Known>(
    ids.map((id) => [
      id,
      {
        id,
        names: [],
        departments: new Set(),
        affiliations: new Set(),
        collaborators: new Set(),
        identifiers: new Map(),
      },
    ]),
  )
  const names = await sql<{ researcher_id: number; name: string }>`
    select researcher_id, name from researcher_name where researcher_id = any(${wanted}) order by researcher_id, name`.execute(
    tx,
  )
  for (const row of names.rows) known.get(row.researcher_id)!.names.push(parseName(row.name) as Name)
  const places = await sql<{ id: number; department_id: number | null }>`
    select id, department_id from researcher where id = any(${wanted}) and department_id is not null
    union select distinct a.researcher_id, p.department_id from authorship a join publication p on p.id = a.publication_id
    where a.researcher_id = any(${wanted}) and p.department_id is not null`.execute(tx)
  for (const row of places.rows) known.get(row.id)!.departments.add(row.department_id!)
  const affiliations = await sql<{ researcher_id: number; affiliation: string }>`
    select distinct researcher_id, affiliation from authorship
    where researcher_id = any(${wanted}) and affiliation is not null`.execute(tx)
  for (const row of affiliations.rows) known.get(row.researcher_id)!.affiliations.add(fold(row.affiliation))
  const pairs = await sql<{ a_id: number; b_id: number }>`
    select a_id, b_id from collaboration where a_id = any(${wanted})
    union all select a_id, b_id from collaboration where b_id = any(${wanted})`.execute(tx)
  for (const { a_id, b_id } of pairs.rows) {
    known.get(a_id)?.collaborators.add(b_id)
    known.get(b_id)?.collaborators.add(a_id)
  }
  const identifiers = await sql<{ researcher_id: number; kind: string; value: string }>`
    select researcher_id, kind, value from researcher_identifier where researcher_id = any(${wanted})`.execute(tx)
  for (const { researcher_id, kind, value } of identifiers.rows) {
    const mine = known.get(researcher_id)!.identifiers
    mine.set(kind, (mine.get(kind) ?? new Set()).add(value))
  }
  return [...known.values()]
}

/** Pairs are stored once, the smaller identifier first; one known already stays as it was. */
export const writeProposals = async (tx: Tx, proposals: readonly Proposal[], importId: number): Promise<number> => {
  if (proposals.length === 0) return 0
  const rows = proposals.map(({ a, b, reason }) => ({ a_id: Math.min(a, b), b_id: Math.max(a, b), reason }))
  const written = await sql`
    insert into name_proposal (a_id, b_id, reason, import_id)
    select a_id, b_id, reason, ${importId} from jsonb_to_recordset(${jsonRows(rows)}) as x(a_id bigint, b_id bigint, reason text)
    on conflict do nothing`.execute(tx)
  return Number(written.numAffectedRows ?? 0)
}

/** @returns those of the name keys by which somebody is known */
export const knownNames = async (db: Db, keys: readonly string[]): Promise<Set<string>> => {
  const found = await sql<{
    key: string
  }>`select distinct key from researcher_name where key = any(${array(keys, 'text')})`.execute(db)
  return new Set(found.rows.map((row) => row.key))
}
