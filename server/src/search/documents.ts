import { sql } from 'kysely'
import type { SubjectType } from '../../../contract/index.ts'
import { array, type Tx } from '../platform/database/index.ts'

/**
 * The text by which each kind of record is found and understood. Title and body are what is embedded (their hash says
 * whether the embedding is up to date); people are searched but not embedded: names carry no meaning.
 */
const texts: Record<SubjectType, string> = {
  publication: `
    select p.id, p.title, concat_ws(E'\\n', left(p.abstract, 100000), nullif(array_to_string(p.keywords, ', '), '')) as body,
      coalesce((select string_agg(a.name, '; ' order by a.position) from authorship a where a.publication_id = p.id and a.position <= 500), '') as people,
      p.department_id, p.year, p.import_id from publication p`,
  researcher: `
    select r.id, r.display_name as title, concat_ws(E'\\n', r.biography, nullif(array_to_string(r.interests, ', '), '')) as body,
      coalesce((select string_agg(n.name, '; ' order by n.name) from researcher_name n where n.researcher_id = r.id), '') as people,
      r.department_id, null::int as year, r.import_id from researcher r`,
  project: `
    select p.id, p.title, coalesce(p.description, '') as body,
      concat_ws('; ', p.funder, (select string_agg(m.name, '; ' order by m.position) from project_member m where m.project_id = p.id)) as people,
      p.department_id, extract(year from p.start_date)::int as year, p.import_id from project p`,
  thesis: `
    select t.id, t.title, coalesce(t.abstract, '') as body,
      coalesce((select string_agg(x.name, '; ' order by x.position) from thesis_person x where x.thesis_id = t.id), '') as people,
      t.department_id, extract(year from t.date)::int as year, t.import_id from thesis t`,
  call: `
    select c.id, c.title, coalesce(c.text, '') as body, coalesce(c.funder, '') as people,
      null::bigint as department_id, extract(year from c.deadline)::int as year, c.import_id from call c`,
}

/** Brings the documents of these records up to date, in the transaction that changed them. Unchanged ones are not written. */
export const indexDocuments = async (tx: Tx, type: SubjectType, ids: readonly number[]): Promise<void> => {
  if (ids.length === 0) return
  await sql`
    insert into document as d (subject_type, subject_id, title, body, people, department_id, year, sample)
    select ${type}, t.id, t.title, t.body, t.people, t.department_id, t.year, coalesce(i.format = 'sample', false)
    from (${sql.raw(texts[type])}) t left join import i on i.id = t.import_id
    where t.id = any(${array(ids, 'bigint')})
    on conflict (subject_type, subject_id) do update set
      title = excluded.title, body = excluded.body, people = excluded.people, department_id = excluded.department_id,
      year = excluded.year, sample = excluded.sample
    where (d.title, d.body, d.people, d.department_id, d.year, d.sample) is distinct from
      (excluded.title, excluded.body, excluded.people, excluded.department_id, excluded.year, excluded.sample)`.execute(
    tx,
  )
}

/** Removes the documents and embeddings of records that are gone. */
export const forgetDocuments = async (tx: Tx, type: SubjectType, ids: readonly number[]): Promise<void> => {
  if (ids.length === 0) return
  const gone = array(ids, 'bigint')
  await sql`delete from document where subject_type = ${type} and subject_id = any(${gone})`.execute(tx)
  await sql`delete from embedding where subject_type = ${type} and subject_id = any(${gone})`.execute(tx)
  if (type === 'researcher')
    await sql`delete from embedding where subject_type = 'profile' and subject_id = any(${gone})`.execute(tx)
}
