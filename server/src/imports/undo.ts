import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { SubjectType } from '../../../contract/index.ts'
import { recountCollaborations } from '../graph/index.ts'
import type { Tx } from '../platform/database/index.ts'
import { inferDepartments } from '../researchers/index.ts'
import { forgetDocuments, indexDocuments } from '../search/index.ts'
import type { ImportWork } from './run.ts'
import { bumpRevision, claimImport, finishImport, getImport } from './store.ts'

/**
 * Takes an import back whole, in one transaction: what it created goes, what it filled is emptied again. A record that
 * another import also holds stays and belongs to that one from now on.
 */
export const undoImport = async (work: ImportWork, id: number): Promise<void> => {
  const { db, owner, log } = work
  if (!(await claimImport(db, id, owner, ['undoing'], 'undoing'))) return
  const one = (await getImport(db, id))!
  try {
    await db.transaction().execute(async (tx) => {
      await restoreChanges(tx, id)
      await handOver(tx, id)
      const survivors = await removeRecords(tx, id)
      await recountCollaborations(tx, survivors)
      await inferDepartments(tx, survivors)
      await removeDepartments(tx, id)
      await indexDocuments(tx, 'researcher', survivors)
      await sql`delete from import_row where import_id = ${id}`.execute(tx)
      await sql`delete from import_problem where import_id = ${id}`.execute(tx)
      await sql`delete from change where import_id = ${id}`.execute(tx)
      await bumpRevision(tx)
      await finishImport(tx, id, owner, 'undone')
    })
  } catch (error) {
    await finishImport(
      db,
      id,
      owner,
      'failed',
      `Undoing failed and nothing was changed: ${(error as Error).message}. Try again.`,
    )
    throw error
  }
  if (one.stored_as) await rm(join(work.uploads, one.stored_as), { force: true })
  log.info({ import_id: id }, 'import undone')
}

/** Newest first, and only where the value is still what the import wrote: later edits by people stay. */
const restoreChanges = async (tx: Tx, id: number): Promise<void> => {
  const fields = await sql<{ subject_type: 'publication' | 'researcher'; field: string }>`
    select distinct subject_type, field from change where import_id = ${id}`.execute(tx)
  const touched: Record<string, number[]> = {}
  for (const { subject_type, field } of fields.rows) {
    const column = sql.ref(field)
    const table = sql.table(subject_type)
    const restored = await sql<{ id: number }>`
      update ${table} t set ${column} = (jsonb_populate_record(null::${table}, jsonb_build_object(${field}::text, c.old_value))).${column}
      from (select distinct on (subject_id) subject_id, old_value, new_value from change
        where import_id = ${id} and subject_type = ${subject_type} and field = ${field} order by subject_id, id) c
      where t.id = c.subject_id and to_jsonb(t.${column}) is not distinct from c.new_value returning t.id`.execute(tx)
    touched[subject_type] = [...(touched[subject_type] ?? []), ...restored.rows.map((row) => row.id)]
  }
  for (const [type, ids] of Object.entries(touched)) await indexDocuments(tx, type as SubjectType, ids)
}

/** Records that another import found here, too, become that import's. */
const handOver = async (tx: Tx, id: number): Promise<void> => {
  for (const type of ['publication', 'project', 'thesis', 'call', 'researcher'] as const) {
    await sql`
      update ${sql.table(type)} t set import_id = other.import_id
      from (select r.subject_id, min(r.import_id) as import_id from import_row r join import i on i.id = r.import_id
        where r.subject_type = ${type} and r.import_id <> ${id} and i.status <> 'undone' group by 1) other
      where t.id = other.subject_id and t.import_id = ${id}`.execute(tx)
  }
  for (const [parts, whole, key] of [
    ['authorship', 'publication', 'publication_id'],
    ['project_member', 'project', 'project_id'],
    ['thesis_person', 'thesis', 'thesis_id'],
  ] as const) {
    await sql`
      update ${sql.table(parts)} a set import_id = w.import_id from ${sql.table(whole)} w
      where w.id = a.${sql.ref(key)} and a.import_id = ${id} and w.import_id <> ${id}`.execute(tx)
  }
}

/** @returns researchers that stay and lost something */
const removeRecords = async (tx: Tx, id: number): Promise<number[]> => {
  const people = await sql<{ id: number }>`
    select distinct researcher_id as id from (
      select researcher_id from authorship where import_id = ${id} union all
      select researcher_id from project_member where import_id = ${id} union all
      select researcher_id from thesis_person where import_id = ${id} union all
      select researcher_id from researcher_name where import_id = ${id}) x where researcher_id is not null`.execute(tx)
  for (const type of ['publication', 'project', 'thesis', 'call'] as const) {
    const gone = await sql<{ id: number }>`delete from ${sql.table(type)} where import_id = ${id} returning id`.execute(
      tx,
    )
    await forgetDocuments(
      tx,
      type,
      gone.rows.map((row) => row.id),
    )
  }
  // A researcher whom works of other imports name stays, and belongs to the first of those.
  await sql`
    update researcher r set import_id = used.import_id
    from (select researcher_id, min(import_id) as import_id from (
        select researcher_id, import_id from authorship union all select researcher_id, import_id from project_member
        union all select researcher_id, import_id from thesis_person) x
      where researcher_id is not null group by 1) used
    where r.id = used.researcher_id and r.import_id = ${id}`.execute(tx)
  const gone = await sql<{ id: number }>`delete from researcher where import_id = ${id} returning id`.execute(tx)
  const goneIds = gone.rows.map((row) => row.id)
  await forgetDocuments(tx, 'researcher', goneIds)
  // Spellings of those who stay: one that is still printed somewhere stays with it.
  await sql`
    update researcher_name n set import_id = a.import_id
    from (select researcher_id, name, min(import_id) as import_id from authorship group by 1, 2) a
    where n.import_id = ${id} and a.researcher_id = n.researcher_id and a.name = n.name`.execute(tx)
  await sql`
    delete from researcher_name n where import_id = ${id}
      and exists (select from researcher_name o where o.researcher_id = n.researcher_id and o.import_id <> ${id})`.execute(
    tx,
  )
  await sql`update researcher_name n set import_id = r.import_id from researcher r where n.import_id = ${id} and r.id = n.researcher_id`.execute(
    tx,
  )
  await sql`delete from researcher_identifier where import_id = ${id}`.execute(tx)
  await sql`delete from name_proposal where import_id = ${id}`.execute(tx)
  const departed = new Set(goneIds)
  return people.rows.map((row) => row.id).filter((one) => !departed.has(one))
}

/** Departments that nothing refers to any more, the leaves of the tree first; one still in use is handed to its user's import. */
const removeDepartments = async (tx: Tx, id: number): Promise<void> => {
  const used = sql`exists (select from publication p where p.department_id = d.id) or exists (select from researcher r where r.department_id = d.id)
    or exists (select from project p where p.department_id = d.id) or exists (select from thesis t where t.department_id = d.id)
    or exists (select from department c where c.parent_id = d.id)`
  for (;;) {
    const gone = await sql`delete from department d where d.import_id = ${id} and not (${used})`.execute(tx)
    if (!gone.numAffectedRows) break
  }
  await sql`
    update department d set import_id = (select min(import_id) from (
      select import_id from publication where department_id = d.id union all select import_id from researcher where department_id = d.id
      union all select import_id from project where department_id = d.id union all select import_id from thesis where department_id = d.id) x)
    where d.import_id = ${id}`.execute(tx)
}
