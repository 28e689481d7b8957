import { sql } from 'kysely'
import type { z } from 'zod'
import type { ThesisDetail, ThesisRow, thesisQuery } from '../../../contract/index.ts'
import { inDepartment } from '../departments/index.ts'
import { relatedTo } from '../matching/index.ts'
import { type Db, firstRow } from '../platform/database/index.ts'
import { asText, every, mayLack, orderBy, readPage, type Sql, within } from '../platform/database/lists.ts'
import { publishedTowards } from '../publications/index.ts'
import { titled } from '../words/index.ts'

type Query = z.output<typeof thesisQuery>

const person = sql`json_build_object('name', x.name, 'researcher_id', x.researcher_id, 'role', x.role)`
const columns = sql`
  t.id, t.title, t.degree,
  (select ${person} from thesis_person x where x.thesis_id = t.id and x.role = 'student' order by x.position limit 1) as student,
  (select coalesce(json_agg(${person} order by x.position), '[]')
    from thesis_person x where x.thesis_id = t.id and x.role = 'supervisor') as supervisors,
  t.date, extract(year from t.date)::int as year, t.department_id, d.name as department,
  coalesce(i.format = 'sample', false) as sample`
const joins = sql`left join department d on d.id = t.department_id left join import i on i.id = t.import_id`

/** A goal is that of the student's or a supervisor's publications. */
export const thesesFitting = (query: Partial<Query>): Sql | undefined => {
  const towards = publishedTowards(sql`x.researcher_id`, query.sdg)
  return every([
    titled('thesis', sql`t.id`, query.search),
    inDepartment(sql`t.department_id`, query.department),
    within(sql`extract(year from t.date)`, query.year_from, query.year_to),
    query.degree !== undefined && sql`t.degree = ${query.degree}`,
    towards && sql`t.id in (select x.thesis_id from thesis_person x where ${towards})`,
    query.researcher !== undefined &&
      sql`t.id in (select thesis_id from thesis_person where researcher_id = ${query.researcher})`,
  ])
}

export const listTheses = (db: Db, query: Query) =>
  readPage<ThesisRow>(db, query, {
    from: sql`thesis t`,
    where: thesesFitting(query),
    order: orderBy(
      query.ordering ?? '-year',
      { title: asText(sql`t.title`), year: mayLack(sql`extract(year from t.date)`) },
      [sql`t.id`],
    ),
    id: sql`t.id`,
    rows: sql`select ${columns} from page join thesis t on t.id = page.id ${joins}`,
  })

/** One thesis whole; undefined when there is none of this id. */
export const readThesis = async (db: Db, id: number): Promise<ThesisDetail | undefined> => {
  const [thesis, related] = await Promise.all([
    firstRow<ThesisRow & { abstract: string | null }>(
      db,
      sql`select ${columns}, t.abstract from thesis t ${joins} where t.id = ${id}`,
    ),
    relatedTo(db, 'thesis', id),
  ])
  return thesis && { ...thesis, ...related }
}
