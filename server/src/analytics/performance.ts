import { sql } from 'kysely'
import type { DepartmentPerformance } from '../../../contract/index.ts'
import { departmentTree, inDepartment } from '../departments/index.ts'
import type { Db } from '../platform/database/index.ts'
import { every } from '../platform/database/lists.ts'
import { projectsFitting } from '../projects/index.ts'
import { publicationsFitting } from '../publications/index.ts'
import { researchersFitting } from '../researchers/index.ts'
import { thesesFitting } from '../theses/index.ts'
import { type Query, where } from './filters.ts'

type Row = DepartmentPerformance['departments'][number]
type Size = Pick<Row, 'id' | 'name' | 'parent' | 'researchers' | 'publications'>

/** Every department counts with all below it, so a faculty's figures hold those of its schools. */
const tree = sql`tree as materialized (${departmentTree})`

const sizes = (query: Query) => sql`
  sized as materialized (
    select t.department_id as id, coalesce(sum(r.n), 0) as researchers, coalesce(sum(p.n), 0) as publications
    from tree t
    left join (select r.department_id, count(*) as n from researcher r ${where(researchersFitting(query))} group by 1) r on r.department_id = t.below_id
    left join (select p.department_id, count(*) as n from publication p ${where(publicationsFitting(query))} group by 1) p on p.department_id = t.below_id
    group by 1
  )`

const departments = sql`department d join sized s on s.id = d.id left join department up on up.id = d.parent_id`

const largestFirst = (query: Query) => sql`
  ${where(inDepartment(sql`d.id`, query.department))}
  order by s.publications desc, s.researchers desc, d.id`

/** Departments with their people and publications, the largest first. */
export const readDepartmentSizes = async (db: Db, query: Query): Promise<Size[]> => {
  const { rows } = await sql<Size>`
    with ${tree}, ${sizes(query)}
    select d.id, d.name, up.name as parent, s.researchers, s.publications from ${departments} ${largestFirst(query)}`.execute(
    db,
  )
  return rows
}

/** Departments side by side. Pairs are counted between departments first: hundreds of rows instead of all pairs. */
export const readPerformance = async (db: Db, query: Query): Promise<DepartmentPerformance> => {
  const { rows } = await sql<Row>`
    with ${tree}, ${sizes(query)},
    years as (
      select id, json_agg(json_build_object('year', year, 'count', count) order by year) as by_year
      from (
        select t.department_id as id, p.year, count(*) as count from tree t join publication p on p.department_id = t.below_id
        where ${every([sql`p.year is not null`, publicationsFitting(query)])} group by 1, 2) y
      group by 1
    ), works as (
      select t.department_id as id, sum(j.n) as projects, sum(h.n) as theses from tree t
      left join (select p.department_id, count(*) as n from project p ${where(projectsFitting(query))} group by 1) j on j.department_id = t.below_id
      left join (select t.department_id, count(*) as n from thesis t ${where(thesesFitting(query))} group by 1) h on h.department_id = t.below_id
      group by 1
    ), between as materialized (
      select a.department_id as a, b.department_id as b, count(*) as n
      from collaboration c join researcher a on a.id = c.a_id join researcher b on b.id = c.b_id
      ${where(
        every([
          sql`(a.department_id is not null or b.department_id is not null)`,
          query.year_from !== undefined && sql`c.last_year >= ${query.year_from}`,
          query.year_to !== undefined && sql`c.first_year <= ${query.year_to}`,
        ]),
      )}
      group by 1, 2
    ), ends as (
      select t.department_id as id, sum(x.n) as n
      from (select a as below, n from between union all select b, n from between) x join tree t on t.below_id = x.below group by 1
    ), inside as (
      select t.department_id as id, sum(x.n) as n
      from between x join tree t on t.below_id = x.a join tree u on u.below_id = x.b and u.department_id = t.department_id group by 1
    )
    select d.id, d.name, up.name as parent, s.researchers, s.publications,
      coalesce(round(s.publications / nullif(s.researchers, 0), 2), 0) as publications_per_researcher,
      coalesce(y.by_year, '[]') as publications_by_year,
      coalesce(w.projects, 0) as projects, coalesce(w.theses, 0) as theses,
      coalesce(inside.n, 0) as internal_collaborations,
      coalesce(ends.n, 0) - 2 * coalesce(inside.n, 0) as external_collaborations
    from ${departments}
    left join years y on y.id = d.id left join works w on w.id = d.id
    left join ends on ends.id = d.id left join inside on inside.id = d.id
    ${largestFirst(query)}`.execute(db)
  return { departments: rows }
}
