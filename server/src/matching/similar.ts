import { sql } from 'kysely'
import type { SimilarPublications, SimilarResearchers } from '../../../contract/index.ts'
import { array, type Db, firstRow } from '../platform/database/index.ts'
import { found } from '../platform/http/errors.ts'
import { readPublicationRows } from '../publications/index.ts'
import { explainLikeness, meaningOfScore, nearestTo } from './near.ts'

type Person = Omit<SimilarResearchers['results'][number], 'score' | 'because'>

/**
 * Researchers whose work is near in meaning, with the publications that make them so.
 * @throws DomainError not_found when there is no such researcher
 */
export const similarResearchers = async (db: Db, id: number, limit: number): Promise<SimilarResearchers> => {
  const near = await nearestTo(db, { type: 'researcher', id }, 'researcher', limit)
  if (!near) {
    await insist(db, 'researcher', id)
    return { meaning: meaningOfScore, pending: true, results: [] }
  }
  const ids = near.map((one) => one.id)
  const [people, because] = await Promise.all([
    sql<Person>`
      select r.id, r.display_name, d.name as department,
        (select count(distinct publication_id) from authorship a where a.researcher_id = r.id) as publication_count,
        exists (select from collaboration c where c.a_id = least(r.id, ${id}) and c.b_id = greatest(r.id, ${id})) as collaborates
      from researcher r left join department d on d.id = r.department_id where r.id = any(${array(ids, 'bigint')})`.execute(
      db,
    ),
    explainLikeness(db, id, ids),
  ])
  const byId = new Map(people.rows.map((person) => [person.id, person]))
  const results = near.flatMap(({ id: other, score }) => {
    const person = byId.get(other)
    if (!person) return []
    const pairs = (because.get(other) ?? []).map((pair) => ({
      mine: { id: pair.mine_id, name: pair.mine },
      theirs: { id: pair.theirs_id, name: pair.theirs },
      score: pair.score,
    }))
    return [{ ...person, score, because: pairs }]
  })
  return { meaning: meaningOfScore, pending: false, results }
}

/**
 * Publications near in meaning.
 * @throws DomainError not_found when there is no such publication
 */
export const similarPublications = async (db: Db, id: number, limit: number): Promise<SimilarPublications> => {
  const near = await nearestTo(db, { type: 'publication', id }, 'publication', limit)
  if (!near) {
    await insist(db, 'publication', id)
    return { meaning: meaningOfScore, pending: true, results: [] }
  }
  const rows = await readPublicationRows(
    db,
    near.map((one) => one.id),
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  const results = near.flatMap(({ id: other, score }) => {
    const row = byId.get(other)
    return row ? [{ ...row, score }] : []
  })
  return { meaning: meaningOfScore, pending: false, results }
}

/** Without an embedding: not understood yet, or not there at all. */
const insist = async (db: Db, table: 'researcher' | 'publication', id: number): Promise<void> => {
  found(await firstRow<object>(db, sql`select from ${sql.table(table)} where id = ${id}`), table, id)
}
