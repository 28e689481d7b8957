import { sql } from 'kysely'
import { type Db, firstRow } from '../platform/database/index.ts'

export type Digest = Record<string, { rows: number; digest: string }>

/** Tables that say what happened rather than what is: their rows differ after the same data came in another way. */
const history = ['import', 'revision', 'migration']

/**
 * A digest of every table, every column, whatever the order of its rows: two equal digests are two equal databases.
 */
export const digestTables = async (db: Db): Promise<Digest> => {
  const tables = await sql<{ name: string }>`
    select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname <> all(${history}::text[]) order by 1`.execute(db)
  const digest: Digest = {}
  // A revision counts changes: it says nothing of what the records are.
  for (const { name } of tables.rows)
    digest[name] = await digestOf(db, sql`select (to_jsonb(t) - 'revision')::text as line from ${sql.table(name)} t`)
  return digest
}

/**
 * A digest of what the records say, without identifiers and times: equal for the same records however they got
 * here, such as an import that was killed and resumed and one that was not.
 */
export const digestContent = async (db: Db): Promise<Digest> => {
  const who = (column: string) =>
    `(select string_agg(name, '|' order by name) from researcher_name where researcher_id = ${column})`
  const work = (column: string) =>
    `(select title_hash || coalesce(year::text, '') from publication where id = ${column})`
  const contents: Record<string, string> = {
    department: `select name_key, (select name_key from department p where p.id = d.parent_id) as parent from department d`,
    researcher: `select ${who('r.id')} as names, display_name, position, status, interests, biography, department_inferred,
      (select name_key from department d where d.id = r.department_id) as department from researcher r`,
    researcher_identifier: `select kind, value, ${who('researcher_id')} as who from researcher_identifier`,
    name_proposal: `select least(${who('a_id')}, ${who('b_id')}) as a, greatest(${who('a_id')}, ${who('b_id')}) as b, reason from name_proposal`,
    publication: `select title, abstract, type, year, date, venue, doi, keywords, language, link, author_count,
      (select name_key from department d where d.id = p.department_id) as department from publication p`,
    authorship: `select ${work('publication_id')} as work, position, name, affiliation, resolution, confidence, ${who('researcher_id')} as who from authorship`,
    collaboration: `select least(${who('a_id')}, ${who('b_id')}) as a, greatest(${who('a_id')}, ${who('b_id')}) as b, publications, projects, theses, weight,
      first_year, last_year from collaboration`,
    project: `select title, description, funder, status, start_date, end_date from project`,
    project_member: `select (select title from project where id = project_id) as work, position, name, role, ${who('researcher_id')} as who from project_member`,
    thesis: `select title, abstract, degree, date from thesis`,
    thesis_person: `select (select title from thesis where id = thesis_id) as work, position, role, name, ${who('researcher_id')} as who from thesis_person`,
    call: `select title, text, funder, deadline, amount, currency, link from call`,
    document: `select subject_type, title, body, people, year, sample, words::text from document`,
    // Not the vector: its last digits depend on which texts were computed together with it.
    embedding: `select subject_type, space, text_hash from embedding`,
    import_row: `select row, outcome, subject_type, title from import_row`,
    import_problem: `select row, col, severity, code, reason from import_problem`,
  }
  const digest: Digest = {}
  for (const [name, query] of Object.entries(contents))
    digest[name] = await digestOf(db, sql`select to_jsonb(t)::text as line from (${sql.raw(query)}) t`)
  return digest
}

const digestOf = async (db: Db, lines: ReturnType<typeof sql>): Promise<{ rows: number; digest: string }> =>
  (await firstRow<{ rows: number; digest: string }>(
    db,
    sql`select count(*) as rows, md5(coalesce(string_agg(md5(line), '' order by md5(line)), '')) as digest from (${lines}) l`,
  ))!
