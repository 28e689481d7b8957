import { sql } from 'kysely'
import type { Name } from '../identity/index.ts'
import { allocateIds } from '../platform/database/ids.ts'
import { array, jsonRows, type Tx } from '../platform/database/index.ts'

export const allocateResearchers = (tx: Tx, n: number): Promise<number[]> => allocateIds(tx, 'researcher', n)

export type NewResearcher = {
  id: number
  name: string
  department_id?: number | null
  position?: string | undefined
  interests?: string[] | undefined
  biography?: string | undefined
}

export const insertResearchers = async (
  tx: Tx,
  researchers: readonly NewResearcher[],
  importId: number,
): Promise<void> => {
  if (researchers.length === 0) return
  await sql`
    insert into researcher (id, display_name, department_id, position, interests, biography, import_id) overriding system value
    select x.id, x.name, x.department_id, x.position, coalesce(x.interests, '{}'), x.biography, ${importId}
    from jsonb_to_recordset(${jsonRows(researchers)}) as x(id bigint, name text, department_id bigint, position text, interests text[], biography text)`.execute(
    tx,
  )
}

/** Adds spellings; one that the researcher is known by already stays with the import that brought it. */
export const addNames = async (
  tx: Tx,
  names: readonly { researcher: number; name: Name }[],
  importId: number,
): Promise<void> => {
  if (names.length === 0) return
  await sql`
    insert into researcher_name (researcher_id, name, key, block, import_id)
    select x.*, ${importId} from unnest(${array(
      names.map((one) => one.researcher),
      'bigint',
    )}, ${array(
      names.map((one) => one.name.printed),
      'text',
    )},
      ${array(
        names.map((one) => one.name.key),
        'text',
      )}, ${array(
        names.map((one) => one.name.block),
        'text',
      )}) as x
    on conflict do nothing`.execute(tx)
}

export const addIdentifiers = async (
  tx: Tx,
  identifiers: readonly { researcher: number; kind: string; value: string }[],
  importId: number,
): Promise<void> => {
  if (identifiers.length === 0) return
  await sql`
    insert into researcher_identifier (kind, value, researcher_id, import_id)
    select x.kind, x.value, x.researcher, ${importId}
    from jsonb_to_recordset(${jsonRows(identifiers)}) as x(researcher bigint, kind text, value text)
    on conflict do nothing`.execute(tx)
}

/** Fills what is still empty of a researcher who was there before, and keeps the old values for undo. */
export const fillResearcher = async (
  tx: Tx,
  id: number,
  values: Omit<NewResearcher, 'id' | 'name'>,
  importId: number,
): Promise<string[]> => {
  const filled: string[] = []
  for (const [field, value] of Object.entries(values)) {
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) continue
    const column = sql.ref(field)
    const empty =
      field === 'interests'
        ? sql`interests = '{}'`
        : field === 'department_id'
          ? sql`(department_id is null or department_inferred)`
          : sql`${column} is null`
    const written = await sql`
      with before as (select to_jsonb(${column}) as old from researcher where id = ${id}),
        written as (update researcher set ${column} = ${value}${field === 'department_id' ? sql`, department_inferred = false` : sql``}
          where id = ${id} and ${empty} returning to_jsonb(${column}) as new)
      insert into change (import_id, subject_type, subject_id, field, old_value, new_value)
      select ${importId}, 'researcher', ${id}, ${field}, before.old, written.new from before, written`.execute(tx)
    if (written.numAffectedRows) filled.push(field)
  }
  return filled
}

/**
 * Where no department is stated, the one that most of a researcher's publications are filed under is taken (of equals the
 * one of the latest publication) and marked as inferred; it follows the publications and goes when they go.
 */
export const inferDepartments = async (tx: Tx, researcherIds: readonly number[]): Promise<void> => {
  if (researcherIds.length === 0) return
  await sql`
    with filed as (
      select a.researcher_id, p.department_id, count(*) as n, max(p.year) as latest
      from authorship a join publication p on p.id = a.publication_id
      where a.researcher_id = any(${array(researcherIds, 'bigint')}) and p.department_id is not null
      group by 1, 2
    ), best as (
      select distinct on (researcher_id) researcher_id, department_id from filed
      order by researcher_id, n desc, latest desc nulls last, department_id
    ), wanted as (
      select r.id, b.department_id from researcher r left join best b on b.researcher_id = r.id
      where r.id = any(${array(researcherIds, 'bigint')}) and (r.department_inferred or r.department_id is null)
    )
    update researcher r set department_id = w.department_id, department_inferred = w.department_id is not null
    from wanted w where r.id = w.id and r.department_id is distinct from w.department_id`.execute(tx)
}
