import { sql } from 'kysely'
import type { SubjectType } from '../../../contract/index.ts'
import { array, type Db, firstRow } from '../platform/database/index.ts'

/**
 * Nearness in meaning. Neighbours are found by the raw cosine (which the index answers) and scored by the cosine after the
 * collection's mean was subtracted: sentence embeddings share a common direction, so that two unrelated texts have a raw
 * cosine of about 0.5 and the raw number means nothing to a reader. Centred, 0 is "no nearer than any two here".
 */
export const meaningOfScore =
  'Closeness in meaning, from 0 (no nearer than two records of this collection taken at random) to 1 (the same text). Computed from titles and abstracts.'

/** How many neighbours are looked at for each one shown: the two orders differ, but not by much. */
const candidatesFor = (limit: number) => Math.max(40, limit * 4)
/** Below this a neighbour is a neighbour only because something has to be. */
const leastScore = 0.15

export type Near = { id: number; score: number }

type Mean = { text: string; revision: number; at: number }
const means = new WeakMap<Db, Mean>()
/** While a backlog is embedded the mean moves a little all the time, ms. */
const meanLasts = 60_000

/** The mean of the publications' embeddings, as pgvector text; null when there are none. */
export const corpusMean = async (db: Db): Promise<string | null> => {
  const known = means.get(db)
  const revision = (await firstRow<{ value: number }>(db, sql`select value from revision where scope = 'data'`))!.value
  if (known && known.revision === revision && Date.now() - known.at < meanLasts) return known.text
  const row = await firstRow<{ mean: string | null }>(
    db,
    sql`select avg(vector)::text as mean from (select vector from embedding where subject_type = 'publication' order by subject_id limit 5000) x`,
  )
  if (!row?.mean) return null
  means.set(db, { text: row.mean, revision, at: Date.now() })
  return row.mean
}

/** Records of one type that are nearest to a stored record. @returns null while that record has no embedding */
export const nearestTo = async (
  db: Db,
  from: { type: SubjectType; id: number },
  type: SubjectType,
  limit: number,
): Promise<Near[] | null> => {
  const source = await firstRow<{ vector: string }>(
    db,
    sql`select vector::text as vector from embedding where subject_type = ${from.type} and subject_id = ${from.id}`,
  )
  if (!source) return null
  const near = await nearest(db, source.vector, type, limit + 1)
  return near.filter(({ id }) => type !== from.type || id !== from.id).slice(0, limit)
}

/** @param vector pgvector text */
export const nearest = async (db: Db, vector: string, type: SubjectType, limit: number): Promise<Near[]> => {
  const mean = await corpusMean(db)
  const score = mean
    ? sql`1 - ((n.vector - ${mean}::vector) <=> (${vector}::vector - ${mean}::vector))`
    : sql`1 - (n.vector <=> ${vector}::vector)`
  const rows = await sql<Near>`
    select id, score from (
      select n.subject_id as id, ${score} as score
      from (select subject_id, vector from embedding where subject_type = ${type} order by vector <=> ${vector}::vector limit ${candidatesFor(limit)}) n
    ) scored where score >= ${leastScore} order by score desc, id limit ${limit}`.execute(db)
  return rows.rows.map(({ id, score }) => ({ id, score: Math.min(1, Math.round(score * 1000) / 1000) }))
}

export type Pair = { other: number; mine_id: number; mine: string; theirs_id: number; theirs: string; score: number }

/** Publications a side that are compared to explain a likeness: 25 x 25 distances a person, the latest ones. */
const comparedWorks = 25

/** For each of the others, the three pairs of publications that are nearest in meaning; joint publications explain nothing. */
export const explainLikeness = async (
  db: Db,
  researcherId: number,
  others: readonly number[],
): Promise<Map<number, Pair[]>> => {
  const mean = await corpusMean(db)
  if (!mean || others.length === 0) return new Map()
  const works = sql`
    select a.researcher_id, p.id, p.title, e.vector - ${mean}::vector as vector,
      row_number() over (partition by a.researcher_id order by p.year desc nulls last, p.id desc) as recent
    from authorship a join publication p on p.id = a.publication_id
    join embedding e on e.subject_type = 'publication' and e.subject_id = p.id`
  const rows = await sql<Pair>`
    with works as materialized (select * from (${works} where a.researcher_id = ${researcherId} or a.researcher_id = any(${array(others, 'bigint')})) w where recent <= ${comparedWorks}),
    pairs as (
      select t.researcher_id as other, m.id as mine_id, m.title as mine, t.id as theirs_id, t.title as theirs, 1 - (m.vector <=> t.vector) as score
      from works m join works t on m.researcher_id = ${researcherId} and t.researcher_id <> ${researcherId} and m.id <> t.id
      where not exists (select from authorship j where j.publication_id = t.id and j.researcher_id = ${researcherId})
    )
    select * from (select *, row_number() over (partition by other, theirs_id order by score desc, mine_id) as best_of_theirs from pairs) p
    where best_of_theirs = 1 and score > ${leastScore} order by other, score desc, theirs_id`.execute(db)
  const byOther = new Map<number, Pair[]>()
  for (const row of rows.rows) {
    const pairs = byOther.get(row.other) ?? []
    if (pairs.length < 3) byOther.set(row.other, [...pairs, { ...row, score: Math.round(row.score * 1000) / 1000 }])
  }
  return byOther
}
