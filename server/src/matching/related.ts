import { sql } from 'kysely'
import type { ProjectDetail, SubjectType } from '../../../contract/index.ts'
import { array, type Db } from '../platform/database/index.ts'
import { type Near, nearestTo } from './near.ts'

const mostRelated = 10

export type Related = Pick<ProjectDetail, 'related_publications' | 'related_researchers'>

/** Publications and researchers nearest in meaning to a record; none while it has no embedding. */
export const relatedTo = async (db: Db, type: SubjectType, id: number): Promise<Related> => {
  const [publications, researchers] = await Promise.all([
    nearestTo(db, { type, id }, 'publication', mostRelated),
    nearestTo(db, { type, id }, 'researcher', mostRelated),
  ])
  const [related_publications, related_researchers] = await Promise.all([
    withRows<{ id: number; title: string; year: number | null }>(
      db,
      publications,
      (ids) => sql`
      select id, title, year from publication where id = any(${ids})`,
    ),
    withRows<{ id: number; display_name: string; department: string | null }>(
      db,
      researchers,
      (ids) => sql`
      select r.id, r.display_name, d.name as department from researcher r left join department d on d.id = r.department_id
      where r.id = any(${ids})`,
    ),
  ])
  return { related_publications, related_researchers }
}

/** Adds to each neighbour what its record says, in the order of nearness; a record that is gone meanwhile is left out. */
const withRows = async <Row extends { id: number }>(
  db: Db,
  near: Near[] | null,
  select: (ids: ReturnType<typeof array>) => ReturnType<typeof sql<Row>>,
): Promise<(Row & { score: number })[]> => {
  if (!near?.length) return []
  const { rows } = await select(
    array(
      near.map(({ id }) => id),
      'bigint',
    ),
  ).execute(db)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return near.flatMap(({ id, score }) => {
    const row = byId.get(id)
    return row ? [{ ...row, score }] : []
  })
}
