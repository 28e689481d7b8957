import { sql } from 'kysely'
import type { SearchQuery, SubjectType } from '../../../contract/index.ts'
import { type Centres, centreTable, neighbours } from '../matching/index.ts'
import { array, type Db, firstRow } from '../platform/database/index.ts'
import type { Key, Ranked, Spelling } from './rules.ts'

/** The filters of a search; which facet is being counted leaves its own out. */
export type Filters = Pick<SearchQuery, 'type' | 'department' | 'year_from' | 'year_to' | 'sdg'>

/** Candidates of one list. Ranking reads every candidate's whole text vector, 20 µs each. */
const mostCandidates = 150

type Condition = ReturnType<typeof sql>

const conditions = (filters: Filters, table: 'd' | 'm'): Condition => {
  const column = (name: string) => sql.ref(`${table}.${name}`)
  const all: Condition[] = []
  if (filters.type) all.push(sql`${column('subject_type')} = ${filters.type}`)
  if (filters.department) all.push(sql`${column('department_id')} = ${filters.department}`)
  if (filters.year_from) all.push(sql`${column('year')} >= ${filters.year_from}`)
  if (filters.year_to) all.push(sql`${column('year')} <= ${filters.year_to}`)
  if (filters.sdg) {
    all.push(sql`${column('subject_type')} = 'publication' and exists (select from sdg_assignment s
      where s.publication_id = ${column('subject_id')} and s.goal = ${filters.sdg} and s.status <> 'rejected')`)
  }
  return all.length > 0 ? sql`(${sql.join(all, sql` and `)})` : sql`true`
}

/** Every word in its stem, or, for names, as it stands. */
const tsquery = (text: string): Condition =>
  sql`(websearch_to_tsquery('english', ${text}) || websearch_to_tsquery('simple', ${text}))`

const matching = (text: string): Condition => (text === '' ? sql`true` : sql`d.words @@ ${tsquery(text)}`)

/** What the words of a text come down to, in either of the two ways they are looked up. */
export const stemsOf = async (db: Db, text: string): Promise<string[]> => {
  const row = await firstRow<{ stems: string[] }>(
    db,
    sql`select tsvector_to_array(to_tsvector('english', ${text})) as stems`,
  )
  return row!.stems
}

/** Words of which no record holds a form. */
export const unknownWords = async (db: Db, words: readonly string[]): Promise<string[]> => {
  if (words.length === 0) return []
  const rows = await sql<{ word: string }>`
    select w.word from unnest(${array(words, 'text')}) as w(word)
    where numnode(plainto_tsquery('english', w.word)) > 0
      and not exists (select from document d where d.words @@ (plainto_tsquery('english', w.word) || plainto_tsquery('simple', w.word)))`.execute(
    db,
  )
  return rows.rows.map((row) => row.word)
}

/** Where like words are looked for: those of the same first letter and nearly the same length, or all. */
export type Neighbourhood = 'same beginning' | 'anywhere'

/**
 * Known words that look like these, best first, at most twelve each. Looking anywhere compares with every word that shares
 * a third of the trigrams, 60 ms for 30,000 words in the embedded database; the same beginning takes 3.
 */
export const similarWords = async (
  db: Db,
  words: readonly string[],
  where: Neighbourhood,
): Promise<Map<string, Spelling[]>> => {
  const near =
    where === 'anywhere'
      ? sql`w.word % u.unknown`
      : sql`left(w.word, 1) = left(u.unknown, 1) and length(w.word) between length(u.unknown) - 2 and length(u.unknown) + 2`
  const rows = await sql<Spelling & { unknown: string }>`
    select u.unknown, s.word, s.ndoc as documents, s.similarity from unnest(${array(words, 'text')}) as u(unknown)
    cross join lateral (select w.word, w.ndoc, similarity(w.word, u.unknown) as similarity from word w
      where ${near} order by similarity desc, ndoc desc, word limit 12) s`.execute(db)
  return Map.groupBy(rows.rows, (row) => row.unknown)
}

const keyed = (rows: readonly { subject_type: SubjectType; subject_id: number; score?: number }[]): Ranked[] =>
  rows.map(({ subject_type, subject_id, score }) => ({
    key: `${subject_type}_${subject_id}`,
    ...(score === undefined ? {} : { score }),
  }))

/**
 * Records that hold all the words, ranked by cover density. Ranked are those with the words in the title and the
 * latest others; a word that thousands hold is not ranked to its end.
 */
export const byWords = async (db: Db, text: string, words: readonly string[], filters: Filters): Promise<Ranked[]> => {
  const inTitle =
    words.length > 0
      ? sql.join(
          words.slice(0, 6).map((word) => sql`d.title ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`),
          sql` and `,
        )
      : sql`false`
  const rows = await sql<{ subject_type: SubjectType; subject_id: number }>`
    with candidates as materialized (
      (select subject_type, subject_id from document d where ${inTitle} and ${matching(text)} and ${conditions(filters, 'd')} limit ${mostCandidates})
      union
      (select subject_type, subject_id from document d where ${matching(text)} and ${conditions(filters, 'd')} order by year desc nulls last, subject_id desc limit ${mostCandidates}))
    select d.subject_type, d.subject_id from candidates c join document d using (subject_type, subject_id)
    order by ts_rank_cd('{0.05, 0.15, 0.6, 1}', d.words, ${tsquery(text)}, 1) desc, d.year desc nulls last, d.subject_id limit ${mostCandidates}`.execute(
    db,
  )
  return keyed(rows.rows)
}

/**
 * Records that hold one of the query's two rarest words, for when hardly any holds them all. Only two, and few candidates:
 * any-of over a whole sentence matched half of 100,000 records and took 860 ms.
 */
export const bySomeWords = async (db: Db, words: readonly string[], filters: Filters): Promise<Ranked[]> => {
  const rows = await sql<{ subject_type: SubjectType; subject_id: number }>`
    with stems as (
      select q, (select count(*) from (select from document d where d.words @@ q limit 2000) held) as documents
      from (select distinct plainto_tsquery('english', w.word) as q from unnest(${array(words, 'text')}) as w(word)) s where numnode(q) > 0
    ), rarest as (select q from stems where documents between 1 and 1999 order by documents, q::text limit 2),
    candidates as materialized (select d.subject_type, d.subject_id, d.year, d.words, r.q from rarest r
      cross join lateral (select * from document d where d.words @@ r.q and ${conditions(filters, 'd')} order by year desc nulls last, subject_id desc limit 150) d)
    select subject_type, subject_id from candidates group by 1, 2
    order by sum(ts_rank_cd('{0.05, 0.15, 0.6, 1}', words, q, 1)) desc, max(year) desc nulls last, 2 limit 100`.execute(
    db,
  )
  return keyed(rows.rows)
}

/** Researchers whose name is like the query, typing errors and all. Not for sentences. */
export const byName = async (db: Db, text: string, filters: Filters): Promise<Ranked[]> => {
  if ((filters.type && filters.type !== 'researcher') || text.split(/\s+/).length > 5) return []
  const rows = await sql<{ subject_type: SubjectType; subject_id: number; score: number }>`
    select subject_type, subject_id, similarity(title, ${text}) as score from document d
    where title % ${text} and subject_type = 'researcher' and ${conditions(filters, 'd')} and similarity(title, ${text}) >= 0.4
    order by score desc, subject_id limit 20`.execute(db)
  return keyed(rows.rows)
}

/** Below this raw cosine a query and a record have nothing to do with each other, whatever their types' centres. */
const leastRaw = 0.3

/**
 * Records nearest in meaning, with their centred closeness.
 * @param vector of the query, pgvector text
 */
export const byMeaning = async (
  db: Db,
  vector: string,
  centres: Centres,
  filters: Filters,
  least: number,
  limit: number,
): Promise<Ranked[]> => {
  const filtered = filters.department || filters.year_from || filters.year_to || filters.sdg
  const types = filters.type ? [filters.type] : ([...centres.keys()] as SubjectType[])
  const near = filtered
    ? sql`select e.subject_type, e.subject_id, e.vector from document d join embedding e using (subject_type, subject_id)
        where ${conditions(filters, 'd')} order by e.vector <=> ${vector}::vector limit ${limit}`
    : sql.join(
        types.map((type) => sql`(${neighbours(type, vector, limit)})`),
        sql` union all `,
      )
  const rows = await sql<{ subject_type: SubjectType; subject_id: number; score: number }>`
    with near as materialized (${near}),
      scored as (select n.subject_type, n.subject_id, 1 - ((n.vector - c.centre) <=> (${vector}::vector - c.centre)) as score
        from near n join ${centreTable(centres)} on c.type = n.subject_type where n.vector <=> ${vector}::vector <= ${1 - leastRaw})
    select * from scored where score >= ${least} and score >= 0.6 * (select max(score) from scored)
    order by score desc, subject_type, subject_id`.execute(db)
  return keyed(rows.rows)
}

/** Further matches, after the ranked ones: the latest first. */
export const restOfMatches = async (
  db: Db,
  text: string,
  filters: Filters,
  without: readonly Key[],
  limit: number,
  offset: number,
): Promise<Key[]> => {
  const rows = await sql<{ subject_type: SubjectType; subject_id: number }>`
    select subject_type, subject_id from document d
    where ${matching(text)} and ${conditions(filters, 'd')} and d.subject_type || '_' || d.subject_id <> all(${array(without, 'text')})
    order by year desc nulls last, subject_type, subject_id limit ${limit} offset ${offset}`.execute(db)
  return keyed(rows.rows).map(({ key }) => key)
}

export type Facets = { count: number; type: Counted[]; department: Counted[]; year: Counted[]; sdg: Counted[] }
type Counted = { value: string | number; label: string; count: number }

/** Counts of what matches the words or is among the extra ones, each facet under the other filters. */
export const facetsOf = async (db: Db, text: string, filters: Filters, extra: readonly Key[]): Promise<Facets> => {
  const without = (...names: (keyof Filters)[]) =>
    conditions(
      Object.fromEntries(Object.entries(filters).filter(([name]) => !names.includes(name as keyof Filters))),
      'm',
    )
  const split = extra.map((key) => key.split('_') as [string, string])
  const counted = (rows: Condition, order: Condition) =>
    sql`(select coalesce(jsonb_agg(to_jsonb(f) order by ${order}), '[]') from (${rows}) f)`
  const row = await firstRow<Facets>(
    db,
    sql`with m as materialized (
        select subject_type, subject_id, department_id, year from document d where ${matching(text)}
        union select d.subject_type, d.subject_id, d.department_id, d.year from document d
          join unnest(${array(
            split.map(([type]) => type),
            'text',
          )}, ${array(
            split.map(([, id]) => id),
            'bigint',
          )}) as x(type, id) on d.subject_type = x.type and d.subject_id = x.id)
      select (select count(*) from m where ${conditions(filters, 'm')}) as count,
        ${counted(sql`select subject_type as value, subject_type as label, count(*) from m where ${without('type')} group by 1`, sql`count desc, value`)} as type,
        ${counted(sql`select m.department_id as value, e.name as label, count(*) from m join department e on e.id = m.department_id where ${without('department')} group by 1, 2 order by 3 desc limit 30`, sql`count desc, label`)} as department,
        ${counted(sql`select year as value, year::text as label, count(*) from m where year is not null and ${without('year_from', 'year_to')} group by 1`, sql`value desc`)} as year,
        ${counted(sql`select s.goal as value, 'Goal ' || s.goal as label, count(*) from m join sdg_assignment s on m.subject_type = 'publication' and s.publication_id = m.subject_id and s.status <> 'rejected' where ${without('sdg')} group by 1`, sql`value`)} as sdg`,
  )
  return row!
}

export type HitRow = {
  key: Key
  title: string
  body: string
  detail: string
  year: number | null
  department: string | null
  sample: boolean
}

/** What a page shows of these records; bodies only as far as a passage is looked for. */
export const hitRows = async (db: Db, keys: readonly Key[]): Promise<Map<Key, HitRow>> => {
  const split = keys.map((key) => key.split('_') as [string, string])
  const rows = await sql<HitRow>`
    select d.subject_type || '_' || d.subject_id as key, d.year, e.name as department, d.sample,
      d.title, left(d.body, 3001) as body,
      case d.subject_type
        when 'publication' then concat_ws(' · ', (select string_agg(a.name, ', ' order by a.position) || case when p.author_count > 4 then ' and ' || (p.author_count - 4) || ' more' else '' end
          from authorship a where a.publication_id = d.subject_id and a.position <= 4), p.venue)
        when 'researcher' then coalesce(r.position, '')
        when 'project' then concat_ws(' · ', 'Project', j.funder, j.status)
        when 'thesis' then concat_ws(' · ', case t.degree when 'phd' then 'PhD thesis' when 'masters' then 'Master’s thesis' else 'Bachelor’s thesis' end,
          (select s.name from thesis_person s where s.thesis_id = t.id and s.position = 0))
        else concat_ws(' · ', 'Call', c.funder, 'deadline ' || c.deadline) end as detail
    from unnest(${array(
      split.map(([type]) => type),
      'text',
    )}, ${array(
      split.map(([, id]) => id),
      'bigint',
    )}) as x(type, id)
    join document d on d.subject_type = x.type and d.subject_id = x.id
    left join department e on e.id = d.department_id
    left join publication p on d.subject_type = 'publication' and p.id = d.subject_id
    left join researcher r on d.subject_type = 'researcher' and r.id = d.subject_id
    left join project j on d.subject_type = 'project' and j.id = d.subject_id
    left join thesis t on d.subject_type = 'thesis' and t.id = d.subject_id
    left join call c on d.subject_type = 'call' and c.id = d.subject_id`.execute(db)
  return new Map(rows.rows.map((row) => [row.key, row]))
}

const counted = new WeakMap<Db, { at: number; pending: Promise<number> }>()
/** Every search says it, so searches share one count for so long, ms. */
const countLasts = 2_000

/** How many records, researchers aside, have no embedding yet. */
export const pendingEmbeddings = (db: Db): Promise<number> => {
  const last = counted.get(db)
  if (last && Date.now() - last.at < countLasts) return last.pending
  const pending = firstRow<{ n: number }>(
    db,
    sql`select greatest(0, (select count(*) from document where subject_type <> 'researcher')
      - (select count(*) from embedding where subject_type not in ('researcher', 'profile'))) as n`,
  ).then((row) => row!.n)
  counted.set(db, { at: Date.now(), pending })
  pending.catch(() => counted.delete(db))
  return pending
}
