import { sql } from 'kysely'
import type { SubjectType } from '../../../contract/index.ts'
import { array, type Db, firstRow } from '../platform/database/index.ts'
import type { Embedder } from '../platform/embedding/index.ts'
import type { Log } from '../platform/log/index.ts'

/** Documents a step: some 50 short texts a second and core, so a step is a second or less, and a kill loses no more. */
const stepSize = 32
/** Vectors a statement: each goes into the nearest-neighbour index, 1-4 ms, and readers of the embedded database wait. */
const writeSize = 16
const researchersAStep = 250

export type Understanding = { db: Db; embedder: Embedder; log: Log }

/**
 * Gives every record an embedding that has none for its present text, until none is pending. The tables say what is
 * pending (a document's hash differs from its embedding's), so a kill loses one step and nothing is computed twice.
 */
export const understandPending = async (work: Understanding, signal: AbortSignal): Promise<number> => {
  let written = 0
  for (const type of ['publication', 'project', 'thesis', 'call', 'researcher'] as const) {
    // Whatever changes behind the cursor meanwhile is pending for the next run, which that change asks for.
    let after = 0
    while (!signal.aborted) {
      const documents = await pendingDocuments(work, type, after)
      if (documents.length === 0) break
      const vectors = await work.embedder.embedDocuments(
        documents.map(({ title, body, kind }) => ({ title: kind === 'profile' ? '' : title, text: body })),
      )
      for (let at = 0; at < documents.length; at += writeSize) {
        await writeEmbeddings(work, documents.slice(at, at + writeSize), vectors.slice(at, at + writeSize))
      }
      written += documents.length
      after = documents.at(-1)!.subject_id
    }
  }
  const revision = (await firstRow<{ value: number }>(work.db, sql`select value from revision where scope = 'data'`))!
    .value
  // Hashing everybody's works takes seconds; nothing new was written and no record changed since it was last done.
  if (signal.aborted || (written === 0 && upToDate.get(work.db) === revision)) return written
  written += await understandResearchers(work, signal)
  if (!signal.aborted) upToDate.set(work.db, revision)
  // Nobody else gathers statistics in the embedded database, and searches are planned by them.
  if (written > 0) await sql`analyze embedding, document`.execute(work.db)
  return written
}

/** The revision for which this process last went through all researchers. */
const upToDate = new WeakMap<Db, number>()

type Pending = {
  subject_type: string
  kind: string
  subject_id: number
  title: string
  body: string
  text_hash: string
}

/** A researcher's own words are one text among their works: kept apart as their profile. */
const pendingDocuments = async (
  { db, embedder }: Understanding,
  type: SubjectType,
  after: number,
): Promise<Pending[]> => {
  const kind = type === 'researcher' ? 'profile' : type
  const rows = await sql<Pending>`
    select d.subject_type, ${kind} as kind, d.subject_id, d.title, d.body, d.text_hash from document d
    left join embedding e on e.subject_type = ${kind} and e.subject_id = d.subject_id and e.text_hash = d.text_hash and e.space = ${embedder.space.id}
    where d.subject_type = ${type} and d.subject_id > ${after} and e.subject_id is null ${type === 'researcher' ? sql`and d.body ~ '[[:alnum:]]'` : sql``}
    order by d.subject_id limit ${stepSize}`.execute(db)
  return rows.rows
}

/** Only for texts that are still the same: one that changed meanwhile stays pending. */
const writeEmbeddings = async (
  { db, embedder }: Understanding,
  documents: Pending[],
  vectors: Float32Array[],
): Promise<void> => {
  await sql`
    insert into embedding (subject_type, subject_id, space, text_hash, vector)
    select x.kind, x.id, ${embedder.space.id}, x.hash, x.vector::vector
    from unnest(${array(
      documents.map((one) => one.kind),
      'text',
    )}, ${array(
      documents.map((one) => one.subject_id),
      'bigint',
    )},
      ${array(
        documents.map((one) => one.text_hash),
        'text',
      )}, ${array(vectors.map(toText), 'text')}) as x(kind, id, hash, vector)
    join document d on d.subject_type = ${documents[0]!.subject_type} and d.subject_id = x.id and d.text_hash = x.hash
    on conflict (subject_type, subject_id) do update set space = excluded.space, text_hash = excluded.text_hash, vector = excluded.vector`.execute(
    db,
  )
}

/** pgvector's text form, and exactly the float32 values. */
export const toText = (vector: Float32Array): string => `[${vector.join(',')}]`

/**
 * A researcher is the mean of their works and their own words, normalised; its hash is of what went into it. All of it
 * is arithmetic in the database: no text is read twice.
 */
const understandResearchers = async ({ db, embedder }: Understanding, signal: AbortSignal): Promise<number> => {
  let written = 0
  let after = 0
  while (!signal.aborted) {
    const chunk = await sql<{
      id: number
    }>`select id from researcher where id > ${after} order by id limit ${researchersAStep}`.execute(db)
    if (chunk.rows.length === 0) break
    const ids = array(
      chunk.rows.map((row) => row.id),
      'bigint',
    )
    const done = await sql`
      with works as (
        select researcher_id, 'publication' as kind, publication_id as id from authorship where researcher_id = any(${ids})
        union select researcher_id, 'project', project_id from project_member where researcher_id = any(${ids})
        union select researcher_id, 'thesis', thesis_id from thesis_person where researcher_id = any(${ids})
        union select id, 'profile', id from researcher where id = any(${ids})
      ), means as (
        select w.researcher_id, md5(string_agg(e.text_hash, ',' order by e.text_hash)) as hash, l2_normalize(avg(e.vector)) as vector
        from works w join embedding e on e.subject_type = w.kind and e.subject_id = w.id and e.space = ${embedder.space.id}
        group by 1
      )
      insert into embedding as old (subject_type, subject_id, space, text_hash, vector)
      select 'researcher', m.researcher_id, ${embedder.space.id}, m.hash, m.vector from means m
      left join embedding e on e.subject_type = 'researcher' and e.subject_id = m.researcher_id
      where e.text_hash is distinct from m.hash or e.space <> ${embedder.space.id}
      on conflict (subject_type, subject_id) do update set space = excluded.space, text_hash = excluded.text_hash, vector = excluded.vector`.execute(
      db,
    )
    written += Number(done.numAffectedRows ?? 0)
    after = chunk.rows.at(-1)!.id
  }
  return written
}

/** How many records have an embedding, of those that can have one. */
export const understandingProgress = async (db: Db): Promise<{ done: number; total: number }> => {
  const row = await firstRow<{ done: number; total: number }>(
    db,
    sql`select count(e.subject_id) as done, count(*) as total from document d
      left join embedding e on e.subject_type = d.subject_type and e.subject_id = d.subject_id and (d.subject_type = 'researcher' or e.text_hash = d.text_hash)
      where d.subject_type <> 'researcher' or d.body <> '' or exists (select from authorship a where a.researcher_id = d.subject_id)
        or exists (select from project_member m where m.researcher_id = d.subject_id) or exists (select from thesis_person t where t.researcher_id = d.subject_id)`,
  )
  return row!
}
