import { sql } from 'kysely'
import type { z } from 'zod'
import type { CallDetail, CallRow, callQuery } from '../../../contract/index.ts'
import { relatedTo } from '../matching/index.ts'
import { type Db, firstRow } from '../platform/database/index.ts'
import { asText, every, mayLack, orderBy, readPage } from '../platform/database/lists.ts'
import { titled } from '../words/index.ts'

type Query = z.output<typeof callQuery>

const columns = sql`
  c.id, c.title, c.funder, c.deadline, c.amount, c.currency, c.link, coalesce(i.format = 'sample', false) as sample`
const joins = sql`left join import i on i.id = c.import_id`

/** The last day counts. A call without a deadline is not called open: nobody knows. */
export const isOpen = sql`c.deadline >= current_date`

/** What can still be applied for comes first, the nearest deadline before later ones; then the past, latest first. */
const soonest = sql`${isOpen} desc nulls last, abs(c.deadline - current_date), c.id`

export const listCalls = (db: Db, query: Query) =>
  readPage<CallRow>(db, query, {
    from: sql`call c`,
    where: every([titled('call', sql`c.id`, query.search), query.open === 'true' && isOpen]),
    order: query.ordering
      ? orderBy(
          query.ordering,
          { title: asText(sql`c.title`), deadline: mayLack(sql`c.deadline`), amount: mayLack(sql`c.amount`) },
          [sql`c.id`],
        )
      : soonest,
    id: sql`c.id`,
    rows: sql`select ${columns} from page join call c on c.id = page.id ${joins}`,
  })

/** One call whole; undefined when there is none of this id. */
export const readCall = async (db: Db, id: number): Promise<CallDetail | undefined> => {
  const [call, related] = await Promise.all([
    firstRow<CallRow & { text: string | null }>(
      db,
      sql`select ${columns}, c.text from call c ${joins} where c.id = ${id}`,
    ),
    relatedTo(db, 'call', id),
  ])
  return call && { ...call, ...related }
}
