import { type RawBuilder, sql } from 'kysely'
import type { Db } from './index.ts'

export type Sql = RawBuilder<unknown>

/** Joins what is there by `and`. @returns undefined when nothing is asked for */
export const every = (conditions: (Sql | false | undefined)[]): Sql | undefined => {
  const real = conditions.filter((condition): condition is Sql => Boolean(condition))
  return real.length === 0 ? undefined : sql`(${sql.join(real, sql` and `)})`
}

/** The words of a text as patterns for ILIKE that find them anywhere; its own wildcards are taken as letters. */
export const likePatterns = (text: string | undefined): string[] => [
  ...new Set(
    (text ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`),
  ),
]

/** All words occur in the text, in any order. @returns undefined when there are no words */
export const hasWords = (text: Sql, search: string | undefined): Sql | undefined =>
  every(likePatterns(search).map((pattern) => sql`${text} ilike ${pattern}`))

/** A number column within bounds, either of which may be open; null is not within. */
export const within = (column: Sql, from: number | undefined, to: number | undefined): Sql | undefined =>
  every([from !== undefined && sql`${column} >= ${from}`, to !== undefined && sql`${column} <= ${to}`])

/** By what a list can be sorted. Where nulls can occur they come last, in both directions. */
export type SortKey = { by: Sql; nulls: boolean }
export const always = (by: Sql): SortKey => ({ by, nulls: false })
export const mayLack = (by: Sql): SortKey => ({ by, nulls: true })

/** Text as people sort it: without accents and case (the function sort_key), the same on every database. */
export const asText = (column: Sql): SortKey => always(sql`sort_key(${column}) collate "C"`)

/** @param tie unique columns; they follow the direction, so that one index serves both */
export const orderBy = <K extends string>(
  ordering: K | `-${K}`,
  keys: Record<K, SortKey>,
  tie: readonly Sql[],
): Sql => {
  const down = ordering.startsWith('-')
  const { by, nulls } = keys[(down ? ordering.slice(1) : ordering) as K]
  const direction = sql.raw(down ? 'desc' : 'asc')
  const columns = [sql`${by} ${direction}${nulls && down ? sql` nulls last` : sql``}`]
  return sql.join([...columns, ...tie.map((column) => sql`${column} ${direction}`)])
}

export type List = {
  /** Tables with aliases; a left join that only the order needs costs the count nothing. */
  from: Sql
  where: Sql | undefined
  order: Sql
  /** Columns that make a row out, under their own names. */
  id: Sql
  /** `select ... from page join ...`: makes the answer's rows of the identified ones. */
  rows: Sql
}

/**
 * One page of a list and how many match in all, in one statement; only the page's rows are made whole.
 * Without a condition the page comes from an index and the rows are counted apart; with one, the matches are found once
 * and counted on the way.
 */
export const readPage = async <Row>(
  db: Db,
  query: { page: number; page_size: number },
  list: List,
): Promise<{ count: number; results: Row[] }> => {
  const { from, where, order, id, rows } = list
  const offset = (query.page - 1) * query.page_size
  const counted = sql`(select count(*) from ${from}${where ? sql` where ${where}` : sql``})`
  const answer = await sql<{ count: number | null; results: Row[] }>`
    with page as materialized (
      select *, row_number() over () as place from (
        select ${id}, ${where ? sql`count(*) over ()` : sql`null::bigint`} as matches
        from ${from}${where ? sql` where ${where}` : sql``}
        order by ${order} limit ${query.page_size} offset ${offset}) found
    )
    select ${where ? sql`(select matches from page limit 1)` : counted} as count,
      (select coalesce(json_agg(to_json(made)), '[]') from (${rows} order by page.place) made) as results`.execute(db)
  const { count, results } = answer.rows[0]!
  if (count !== null) return { count, results }
  if (offset === 0) return { count: 0, results }
  // Behind the last page: there is no row to carry the count.
  const { rows: counts } = await sql<{ count: number }>`select ${counted} as count`.execute(db)
  return { count: counts[0]!.count, results }
}
