import { sql } from 'kysely'
import type { SubjectType } from '../../../contract/index.ts'
import { array, type Db, firstRow } from '../platform/database/index.ts'

/**
 * Nearness in meaning. Neighbours are found by the raw cosine (which the index answers) and scored by the cosine after the
 * mean of each one's type was subtracted: sentence embeddings share a common direction, so that two unrelated texts have a raw
 * cosine of about 0.5 and the raw number means nothing to a reader. Centred, 0 is "no nearer than any two here".
 */
export const meaningOfScore =
  'Closeness in meaning, from 0 (no nearer than two records of this collection taken at random) to 1 (the same text). Computed from titles and abstracts.'

/** How many neighbours are looked at for each one shown: the two orders differ, but not by much. */
const candidatesFor = (limit: number) => Math.max(40, limit * 4)
/** Below this a neighbour is a neighbour only because something has to be. */
const leastScore = 0.15

export type Near = { id: number; score: number }

/** The centre of each type's embeddings, as pgvector texts. */
export type Centres = ReadonlyMap<string, string>

const known = new WeakMap<Db, { centres: Centres; at: number }>()
/** Centres move little from one record to the next, and averaging thousands of vectors takes 0.1 s, ms. */
const centresLast = 15_000
/** Embeddings that say where a type's centre is. */
const sampleSize = 5_000
/** A type of few records leans on the publications' centre as if so many records lay there: a mean of three says little. */
const leaning = 5
/** Half of the direction of so many publications is taken for their subject, not for their kind: a handful must not cancel itself out. */
const trusted = 20

/**
 * Where the embeddings of each type lie: long abstracts, short descriptions and means of many works each share a
 * direction of their own, which says what kind of text it is and not what it is about. With one centre for all, the
 * shortest project descriptions were near everything, even "asdkjhqwe" (0.38; 0.26 with a centre each).
 * @returns null while there are no embeddings
 */
export const centresOf = async (db: Db): Promise<Centres | null> => {
  const last = known.get(db)
  if (last && Date.now() - last.at < centresLast) return last.centres
  const rows = await sql<{ type: string; n: number; centre: string }>`
    select t.type, s.n, s.centre::text as centre from unnest(array['publication', 'researcher', 'project', 'thesis', 'call']) as t(type)
    cross join lateral (select count(*) as n, avg(vector) as centre from
      (select vector from embedding where subject_type = t.type order by subject_id limit ${sampleSize}) e) s where s.n > 0`.execute(
    db,
  )
  if (rows.rows.length === 0) return null
  const read = rows.rows.map(({ type, n, centre }) => ({ type, n, centre: JSON.parse(centre) as number[] }))
  const widest = read.find(({ type }) => type === 'publication') ?? read[0]!
  const common = widest.centre.map((x) => (x * widest.n) / (widest.n + trusted))
  const centres = new Map(
    read.map(({ type, n, centre }) => {
      const own = centre.map((x, at) => (x * n + common[at]! * leaning) / (n + leaning))
      return [type, `[${(type === widest.type ? common : own).map(Math.fround).join(',')}]`]
    }),
  )
  known.set(db, { centres, at: Date.now() })
  return centres
}

/** The centres as a table (type, centre) to join. */
export const centreTable = (centres: Centres) =>
  sql`unnest(${array([...centres.keys()], 'text')}, ${array([...centres.values()], 'vector')}) as c(type, centre)`

/**
 * The nearest of one type by raw cosine, through that type's index. The partition is named: by a condition on the type a
 * planner without statistics would rather read every vector (170 ms of 15,000, not 5).
 */
export const neighbours = (type: SubjectType, vector: string, limit: number) =>
  sql`select ${type}::text as subject_type, subject_id, vector from ${sql.table(`embedding_${type}`)} order by vector <=> ${vector}::vector limit ${limit}`

/** Records of one type that are nearest to a stored record. @returns null while that record has no embedding */
export const nearestTo = async (
  db: Db,
  from: { type: SubjectType; id: number },
  type: SubjectType,
  limit: number,
): Promise<Near[] | null> => {
  const centres = await centresOf(db)
  const source = await firstRow<{ vector: string }>(
    db,
    sql`select vector::text as vector from embedding where subject_type = ${from.type} and subject_id = ${from.id}`,
  )
  const mine = centres?.get(from.type)
  const theirs = centres?.get(type)
  if (!source || !mine) return null
  if (!theirs) return []
  const rows = await sql<Near>`
    select id, score from (
      select n.subject_id as id, 1 - ((n.vector - ${theirs}::vector) <=> (${source.vector}::vector - ${mine}::vector)) as score
      from (${neighbours(type, source.vector, candidatesFor(limit))}) n
    ) scored where score >= ${leastScore} and not (${type} = ${from.type} and id = ${from.id}) order by score desc, id limit ${limit}`.execute(
    db,
  )
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
  const mean = (await centresOf(db))?.get('publication')
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
