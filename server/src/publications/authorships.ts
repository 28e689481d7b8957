import { sql } from 'kysely'
import type { z } from 'zod'
import type { AuthorshipRow, authorshipQuery } from '../../../contract/index.ts'
import { inDepartment } from '../departments/index.ts'
import type { Db } from '../platform/database/index.ts'
import {
  always,
  asText,
  every,
  hasWords,
  mayLack,
  orderBy,
  readPage,
  type Sql,
  within,
} from '../platform/database/lists.ts'
import { titled } from '../words/index.ts'
import { hasGoal } from './filters.ts'

type Query = z.output<typeof authorshipQuery>

/** Words are looked for in the name as printed and in the publication's title; department and years are the publication's. */
export const authorshipsFitting = (query: Partial<Query>): Sql | undefined => {
  const inTitle = titled('publication', sql`a.publication_id`, query.search)
  const publication = every([
    inDepartment(sql`p.department_id`, query.department),
    within(sql`p.year`, query.year_from, query.year_to),
    hasGoal(sql`p.id`, query.sdg),
  ])
  return every([
    inTitle && sql`(${hasWords(sql`a.name`, query.search)} or ${inTitle})`,
    publication && sql`a.publication_id in (select p.id from publication p where ${publication})`,
    query.publication !== undefined && sql`a.publication_id = ${query.publication}`,
    query.researcher !== undefined && sql`a.researcher_id = ${query.researcher}`,
  ])
}

/** By year the publications come one after the other, each with its authors in their order: as the index has them. */
const orderOf = ({ ordering }: Query): Sql => {
  if (ordering === undefined) return sql`a.publication_id, a.position`
  const keys = { position: always(sql`a.position`), year: mayLack(sql`y.year`), name: asText(sql`a.name`) }
  return ordering.endsWith('year')
    ? sql`${orderBy(ordering, keys, [sql`y.id`])}, a.position`
    : orderBy(ordering, keys, [sql`a.id`])
}

export const listAuthorships = (db: Db, query: Query) =>
  readPage<AuthorshipRow>(db, query, {
    from: query.ordering?.endsWith('year')
      ? sql`authorship a join publication y on y.id = a.publication_id`
      : sql`authorship a`,
    where: authorshipsFitting(query),
    order: orderOf(query),
    id: sql`a.id`,
    rows: sql`
      select a.id, a.publication_id, p.title, p.year, a.position, a.name, a.affiliation, a.researcher_id,
        r.display_name as researcher, a.resolution, a.confidence
      from page join authorship a on a.id = page.id join publication p on p.id = a.publication_id
      left join researcher r on r.id = a.researcher_id`,
  })
