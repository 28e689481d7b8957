import { sql } from 'kysely'
import type { z } from 'zod'
import type { ResearcherRow, researcherQuery } from '../../../contract/index.ts'
import { inDepartment } from '../departments/index.ts'
import type { Db } from '../platform/database/index.ts'
import { always, asText, every, mayLack, orderBy, readPage, type Sql } from '../platform/database/lists.ts'
import { hasPublished } from '../publications/index.ts'
import { titled } from '../words/index.ts'

type Query = z.output<typeof researcherQuery>

/** What a researcher's row says, from `researcher r`: for a page's rows or one record, not to sort by. */
export const rowColumns = sql`
  r.id, r.display_name, r.department_id, d.name as department, r.department_inferred, r.position, r.status, r.interests,
  w.publication_count,
  (select count(*) from collaboration c where c.a_id = r.id) + (select count(*) from collaboration c where c.b_id = r.id) as collaborator_count,
  w.first_year, w.last_year, coalesce(i.format = 'sample', false) as sample`
export const rowJoins = sql`
  left join department d on d.id = r.department_id
  left join import i on i.id = r.import_id
  left join lateral (select count(distinct p.id) as publication_count, min(p.year) as first_year, max(p.year) as last_year
    from authorship a join publication p on p.id = a.publication_id where a.researcher_id = r.id) w on true`

export const researchersFitting = (query: Partial<Query>): Sql | undefined =>
  every([
    titled('researcher', sql`r.id`, query.search),
    inDepartment(sql`r.department_id`, query.department),
    hasPublished(sql`r.id`, query),
    query.min_strength !== undefined &&
      sql`r.id in (select a_id from collaboration where strength >= ${query.min_strength}
        union all select b_id from collaboration where strength >= ${query.min_strength})`,
  ])

/** Everybody's figure at once, where the list is sorted by it. */
const figures = {
  publication_count: sql`left join (select researcher_id, count(distinct publication_id) as n from authorship group by 1) f on f.researcher_id = r.id`,
  collaborator_count: sql`left join (select id, count(*) as n from (
    select a_id as id from collaboration union all select b_id from collaboration) ends group by 1) f on f.id = r.id`,
  last_year: sql`left join (select a.researcher_id, max(p.year) as n from authorship a join publication p on p.id = a.publication_id
    group by 1) f on f.researcher_id = r.id`,
}

const figureOf = (query: Query) => query.ordering?.replace('-', '') as keyof typeof figures | undefined

const needsFigures = (query: Query): boolean => (figureOf(query) ?? '') in figures

/** Looks at everybody's publications or collaborations: 15 to 30 ms where 15,000 people have 36,000 authorships. */
export const isCostly = (query: Query): boolean =>
  needsFigures(query) || query.year_from !== undefined || query.year_to !== undefined || query.sdg !== undefined

export const listResearchers = (db: Db, query: Query) => {
  return readPage<ResearcherRow>(db, query, {
    from: needsFigures(query) ? sql`researcher r ${figures[figureOf(query)!]}` : sql`researcher r`,
    where: researchersFitting(query),
    order: orderBy(
      query.ordering ?? 'name',
      {
        name: asText(sql`r.display_name`),
        publication_count: always(sql`coalesce(f.n, 0)`),
        collaborator_count: always(sql`coalesce(f.n, 0)`),
        last_year: mayLack(sql`f.n`),
      },
      [sql`r.id`],
    ),
    id: sql`r.id`,
    rows: sql`select ${rowColumns} from page join researcher r on r.id = page.id ${rowJoins}`,
  })
}
