import { sql } from 'kysely'
import type { z } from 'zod'
import type { CollaborationRow, collaborationQuery } from '../../../contract/index.ts'
import { inDepartment } from '../departments/index.ts'
import type { Db } from '../platform/database/index.ts'
import { always, every, mayLack, orderBy, readPage, type Sql } from '../platform/database/lists.ts'
import { hasGoal } from '../publications/index.ts'
import { titled } from '../words/index.ts'

type Query = z.output<typeof collaborationQuery>

/** A collaboration as the contract shows it, from `collaboration c`. */
export const collaborationColumns = sql`
  json_build_object('id', a.id, 'name', a.display_name) as researcher_a,
  json_build_object('id', b.id, 'name', b.display_name) as researcher_b,
  c.publications, c.projects, c.theses, c.strength, c.weight, c.first_year, c.last_year`
export const collaborationJoins = sql`join researcher a on a.id = c.a_id join researcher b on b.id = c.b_id`

const eitherOf = (people: Sql) => sql`(c.a_id in (${people}) or c.b_id in (${people}))`

/** Pairs of which one is of the department or has the name; years overlap; a goal is that of a joint publication. */
export const collaborationsFitting = (query: Partial<Query>): Sql | undefined => {
  const person = every([titled('researcher', sql`r.id`, query.search)])
  const member = every([inDepartment(sql`r.department_id`, query.department)])
  return every([
    person && eitherOf(sql`select r.id from researcher r where ${person}`),
    member && eitherOf(sql`select r.id from researcher r where ${member}`),
    query.researcher !== undefined && sql`(c.a_id = ${query.researcher} or c.b_id = ${query.researcher})`,
    query.min_strength !== undefined && sql`c.strength >= ${query.min_strength}`,
    query.year_from !== undefined && sql`c.last_year >= ${query.year_from}`,
    query.year_to !== undefined && sql`c.first_year <= ${query.year_to}`,
    query.sdg !== undefined &&
      sql`(c.a_id, c.b_id) in (
        select x.researcher_id, y.researcher_id from authorship x
        join authorship y on y.publication_id = x.publication_id and y.researcher_id > x.researcher_id
        where ${hasGoal(sql`x.publication_id`, query.sdg)})`,
  ])
}

export const listCollaborations = (db: Db, query: Query) =>
  readPage<CollaborationRow>(db, query, {
    from: sql`collaboration c`,
    where: collaborationsFitting(query),
    // The strongest first are read from the index (strength desc, a_id, b_id).
    order:
      (query.ordering ?? '-strength') === '-strength'
        ? sql`c.strength desc, c.a_id, c.b_id`
        : orderBy(
            query.ordering!,
            {
              strength: always(sql`c.strength`),
              weight: always(sql`c.weight`),
              first_year: mayLack(sql`c.first_year`),
              last_year: mayLack(sql`c.last_year`),
            },
            [sql`c.a_id`, sql`c.b_id`],
          ),
    id: sql`c.a_id, c.b_id`,
    rows: sql`
      select ${collaborationColumns}
      from page join collaboration c on c.a_id = page.a_id and c.b_id = page.b_id ${collaborationJoins}`,
  })
