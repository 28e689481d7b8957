import { sql } from 'kysely'
import type { z } from 'zod'
import type { DepartmentDetail, DepartmentRow, departmentQuery } from '../../../contract/index.ts'
import { type Db, firstRow } from '../platform/database/index.ts'
import { always, asText, hasWords, orderBy, readPage } from '../platform/database/lists.ts'
import { topicsOf } from '../words/index.ts'
import { departmentTree } from './below.ts'

const mostResearchers = 50
const mostTopics = 15

/** Records of each kind, a department with all below it. There are hundreds of departments at most: all at once. */
const counted = sql`
  select d.id, d.name, d.parent_id, up.name as parent, coalesce(i.format = 'sample', false) as sample,
    coalesce(n.researchers, 0) as researcher_count, coalesce(n.publications, 0) as publication_count,
    coalesce(n.projects, 0) as project_count, coalesce(n.theses, 0) as thesis_count
  from department d
  left join department up on up.id = d.parent_id
  left join import i on i.id = d.import_id
  left join (
    select t.department_id, sum(r.n) as researchers, sum(p.n) as publications, sum(j.n) as projects, sum(h.n) as theses
    from (${departmentTree}) t
    left join (select department_id, count(*) as n from researcher group by 1) r on r.department_id = t.below_id
    left join (select department_id, count(*) as n from publication group by 1) p on p.department_id = t.below_id
    left join (select department_id, count(*) as n from project group by 1) j on j.department_id = t.below_id
    left join (select department_id, count(*) as n from thesis group by 1) h on h.department_id = t.below_id
    group by 1
  ) n on n.department_id = d.id`

export const listDepartments = (db: Db, query: z.output<typeof departmentQuery>) =>
  readPage<DepartmentRow>(db, query, {
    from: sql`(${counted}) d`,
    where: hasWords(sql`d.name`, query.search) ?? sql`true`,
    order: orderBy(
      query.ordering ?? 'name',
      {
        name: asText(sql`d.name`),
        researcher_count: always(sql`d.researcher_count`),
        publication_count: always(sql`d.publication_count`),
      },
      [sql`d.id`],
    ),
    id: sql`d.*`,
    rows: sql`
      select id, name, parent_id, parent, researcher_count, publication_count, project_count, thesis_count, sample from page`,
  })

type Found = Omit<DepartmentDetail, 'topics'>

/** One department with all below it; undefined when there is none of this id. */
export const readDepartment = async (db: Db, id: number): Promise<DepartmentDetail | undefined> => {
  const [found, topics] = await Promise.all([
    firstRow<Found>(
      db,
      sql`
        with below as materialized (select below_id as id from (${departmentTree}) t where department_id = ${id}),
        people as materialized (select r.id, r.display_name, r.position from researcher r where r.department_id in (select id from below))
        select d.*,
          (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name) order by sort_key(c.name) collate "C", c.id), '[]')
            from department c where c.parent_id = d.id) as children,
          (select coalesce(json_agg(y), '[]') from (
            select p.year, count(*) as count from publication p
            where p.department_id in (select id from below) and p.year is not null group by 1 order by 1) y) as publications_by_year,
          (select coalesce(json_agg(r), '[]') from (
            select r.id, r.display_name, r.position, coalesce(a.n, 0) as publication_count
            from people r left join (
              select researcher_id, count(distinct publication_id) as n from authorship
              where researcher_id in (select id from people) group by 1) a on a.researcher_id = r.id
            order by coalesce(a.n, 0) desc, r.id limit ${mostResearchers}) r) as researchers,
          (select coalesce(json_agg(x), '[]') from (
            select o.id, o.name, sum(c.strength) as strength
            from (select b_id as other, strength from collaboration where a_id in (select id from people)
              union all select a_id, strength from collaboration where b_id in (select id from people)) c
            join researcher r on r.id = c.other
            join department o on o.id = r.department_id and o.id not in (select id from below)
            group by o.id, o.name order by 3 desc, o.id) x) as partners
        from (${counted}) d where d.id = ${id}`,
    ),
    topicsOf(
      db,
      sql`select p.id from publication p where p.department_id in (select below_id from (${departmentTree}) t where department_id = ${id})`,
      mostTopics,
    ),
  ])
  return found && { ...found, topics: topics.map(({ term, count }) => ({ term, count })) }
}
