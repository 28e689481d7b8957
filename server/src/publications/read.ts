import { sql } from 'kysely'
import type { z } from 'zod'
import type { PublicationDetail, PublicationRow, publicationQuery } from '../../../contract/index.ts'
import { inDepartment } from '../departments/index.ts'
import { array, type Db, firstRow } from '../platform/database/index.ts'
import { asText, every, mayLack, orderBy, readPage, type Sql, within } from '../platform/database/lists.ts'
import { titled } from '../words/index.ts'
import { hasGoal } from './filters.ts'

/** Some publications have thousands of authors. */
const authorsInList = 10
const authorsInDetail = 300

const columns = sql`p.id, p.title, p.year, p.date, p.type, p.venue, p.doi, p.department_id, d.name as department, p.author_count`
const joins = sql`left join department d on d.id = p.department_id left join import i on i.id = p.import_id`
const sample = sql`coalesce(i.format = 'sample', false) as sample`
const authors = (most: number) => sql`
  (select coalesce(json_agg(json_build_object('position', a.position, 'name', a.name, 'affiliation', a.affiliation,
      'researcher_id', a.researcher_id) order by a.position), '[]')
    from (select position, name, affiliation, researcher_id from authorship
      where publication_id = p.id order by position limit ${most}) a) as authors`

export const publicationsFitting = (query: Partial<z.output<typeof publicationQuery>>): Sql | undefined =>
  every([
    titled('publication', sql`p.id`, query.search),
    inDepartment(sql`p.department_id`, query.department),
    within(sql`p.year`, query.year_from, query.year_to),
    hasGoal(sql`p.id`, query.sdg),
    query.type !== undefined && sql`lower(p.type) = lower(${query.type})`,
    query.researcher !== undefined &&
      sql`p.id in (select publication_id from authorship where researcher_id = ${query.researcher})`,
  ])

export const listPublications = (db: Db, query: z.output<typeof publicationQuery>) =>
  readPage<PublicationRow>(db, query, {
    from: sql`publication p`,
    where: publicationsFitting(query),
    order: orderBy(query.ordering ?? '-year', { title: asText(sql`p.title`), year: mayLack(sql`p.year`) }, [sql`p.id`]),
    id: sql`p.id`,
    rows: sql`select ${columns}, ${authors(authorsInList)}, ${sample} from page join publication p on p.id = page.id ${joins}`,
  })

/** Rows of the publications of these identifiers, in any order. */
export const readPublicationRows = async (db: Db, ids: readonly number[]): Promise<PublicationRow[]> => {
  const { rows } = await sql<PublicationRow>`
    select ${columns}, ${authors(authorsInList)}, ${sample} from publication p ${joins}
    where p.id = any(${array(ids, 'bigint')})`.execute(db)
  return rows
}

/** One publication whole; undefined when there is none of this id. */
export const readPublication = (db: Db, id: number): Promise<PublicationDetail | undefined> =>
  firstRow<PublicationDetail>(
    db,
    sql`
      select ${columns}, ${authors(authorsInDetail)}, ${sample}, p.abstract, p.keywords, p.language, p.link,
        case when i.id is not null then json_build_object('import_id', i.id, 'file_name', i.file_name,
          'row', (select min(w.row) from import_row w
            where w.subject_type = 'publication' and w.subject_id = p.id and w.import_id = i.id)) end as source
      from publication p ${joins} where p.id = ${id}`,
  )
