import { sql } from 'kysely'
import type { z } from 'zod'
import type { ProjectDetail, ProjectRow, projectQuery } from '../../../contract/index.ts'
import { inDepartment } from '../departments/index.ts'
import { relatedTo } from '../matching/index.ts'
import { type Db, firstRow } from '../platform/database/index.ts'
import { asText, every, mayLack, orderBy, readPage, type Sql } from '../platform/database/lists.ts'
import { publishedTowards } from '../publications/index.ts'
import { titled } from '../words/index.ts'

type Query = z.output<typeof projectQuery>

const columns = sql`
  p.id, p.title, p.funder, p.status, p.start_date, p.end_date, p.department_id, d.name as department,
  (select coalesce(json_agg(json_build_object('name', m.name, 'researcher_id', m.researcher_id, 'role', m.role) order by m.position), '[]')
    from project_member m where m.project_id = p.id) as members,
  coalesce(i.format = 'sample', false) as sample`
const joins = sql`left join department d on d.id = p.department_id left join import i on i.id = p.import_id`

/** Years are those it ran in: it overlaps those asked for. A goal is that of its members' publications. */
export const projectsFitting = (query: Partial<Query>): Sql | undefined => {
  const towards = publishedTowards(sql`m.researcher_id`, query.sdg)
  return every([
    titled('project', sql`p.id`, query.search),
    inDepartment(sql`p.department_id`, query.department),
    query.year_from !== undefined && sql`extract(year from coalesce(p.end_date, p.start_date)) >= ${query.year_from}`,
    query.year_to !== undefined && sql`extract(year from p.start_date) <= ${query.year_to}`,
    query.status !== undefined && sql`p.status = ${query.status}`,
    towards && sql`p.id in (select m.project_id from project_member m where ${towards})`,
    query.researcher !== undefined &&
      sql`p.id in (select project_id from project_member where researcher_id = ${query.researcher})`,
  ])
}

export const listProjects = (db: Db, query: Query) =>
  readPage<ProjectRow>(db, query, {
    from: sql`project p`,
    where: projectsFitting(query),
    order: orderBy(
      query.ordering ?? '-start_date',
      { title: asText(sql`p.title`), start_date: mayLack(sql`p.start_date`), end_date: mayLack(sql`p.end_date`) },
      [sql`p.id`],
    ),
    id: sql`p.id`,
    rows: sql`select ${columns} from page join project p on p.id = page.id ${joins}`,
  })

/** One project whole; undefined when there is none of this id. */
export const readProject = async (db: Db, id: number): Promise<ProjectDetail | undefined> => {
  const [project, related] = await Promise.all([
    firstRow<ProjectRow & { description: string | null }>(
      db,
      sql`select ${columns}, p.description from project p ${joins} where p.id = ${id}`,
    ),
    relatedTo(db, 'project', id),
  ])
  return project && { ...project, ...related }
}
