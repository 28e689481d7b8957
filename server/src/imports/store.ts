import { sql } from 'kysely'
import type { ImportPreview, ImportProblem, ImportStatus, RowOutcome } from '../../../contract/index.ts'
import { array, type Db, firstRow, jsonRows, type Tx } from '../platform/database/index.ts'
import type { Outcome } from './batch.ts'

export type StoredImport = {
  id: number
  status: ImportStatus
  file_name: string
  stored_as: string | null
  sha256: string | null
  size: number
  format: string
  encoding: string | null
  delimiter: string | null
  mapping: { column: string; field: string | null }[]
  preview: ImportPreview | null
  batch_size: number
  records_done: number
  bytes_done: number
  counts: Partial<Record<RowOutcome, number>>
  names_joined: number
  names_proposed: number
  seconds_busy: number
  error: string | null
  created_at: Date
  started_at: Date | null
  finished_at: Date | null
  lease_owner: string | null
}

/** How long a process may be silent before another takes its import over, seconds. */
const leaseSeconds = 60

export const createImport = async (
  db: Db,
  one: Pick<
    StoredImport,
    | 'status'
    | 'file_name'
    | 'stored_as'
    | 'sha256'
    | 'size'
    | 'format'
    | 'encoding'
    | 'delimiter'
    | 'mapping'
    | 'batch_size'
  >,
): Promise<number> => {
  const row = await firstRow<{ id: number }>(
    db,
    sql`insert into import (status, file_name, stored_as, sha256, size, format, encoding, delimiter, mapping, batch_size)
      values (${one.status}, ${one.file_name}, ${one.stored_as}, ${one.sha256}, ${one.size}, ${one.format}, ${one.encoding}, ${one.delimiter},
        ${JSON.stringify(one.mapping)}, ${one.batch_size}) returning id`,
  )
  return row!.id
}

export const getImport = (db: Db, id: number): Promise<StoredImport | undefined> =>
  firstRow(db, sql<StoredImport>`select * from import where id = ${id}`)

export const listImports = async (
  db: Db,
  limit: number,
  offset: number,
): Promise<{ count: number; rows: StoredImport[] }> => {
  const count = await firstRow<{ n: number }>(db, sql`select count(*) as n from import`)
  const rows = await sql<StoredImport>`
    select id, status, file_name, stored_as, size, format, records_done, bytes_done, counts, seconds_busy, error, created_at, started_at, finished_at
    from import order by id desc limit ${limit} offset ${offset}`.execute(db)
  return { count: count!.n, rows: rows.rows }
}

/** Imports that somebody has to work on, whatever the queue knows of them. */
export const unfinishedImports = async (db: Db): Promise<{ id: number; status: ImportStatus; format: string }[]> =>
  (
    await sql<{ id: number; status: ImportStatus; format: string }>`
    select id, status, format from import where status in ('previewing', 'queued', 'running', 'undoing') order by id`.execute(
      db,
    )
  ).rows

/**
 * Takes an import for this process when it is in one of these states and nobody else is at it.
 * @returns false when it is not to be had
 */
export const claimImport = async (
  db: Db,
  id: number,
  owner: string,
  from: readonly ImportStatus[],
  to: ImportStatus,
): Promise<boolean> => {
  const taken = await sql`
    update import set status = ${to}, lease_owner = ${owner}, lease_until = now() + make_interval(secs => ${leaseSeconds}),
      started_at = case when ${to} = 'running' then coalesce(started_at, now()) else started_at end, error = null
    where id = ${id} and status = any(${array(from, 'text')}) and (lease_owner is null or lease_owner = ${owner} or lease_until < now())`.execute(
    db,
  )
  return Number(taken.numAffectedRows) === 1
}

/** On an embedded database only one process works: whatever leases are there belong to the dead. */
export const dropLeases = async (db: Db): Promise<void> => {
  await sql`update import set lease_owner = null, lease_until = null where lease_owner is not null`.execute(db)
}

/** @returns the status now, which says whether to go on; undefined when the lease was lost to another process */
export const renewLease = async (db: Db, id: number, owner: string): Promise<ImportStatus | undefined> =>
  (
    await firstRow<{ status: ImportStatus }>(
      db,
      sql`update import set lease_until = now() + make_interval(secs => ${leaseSeconds}) where id = ${id} and lease_owner = ${owner} returning status`,
    )
  )?.status

export const finishImport = async (
  db: Db,
  id: number,
  owner: string,
  status: ImportStatus,
  error: string | null = null,
): Promise<void> => {
  await sql`
    update import set status = ${status}, error = ${error}, lease_owner = null, lease_until = null,
      finished_at = case when ${status} in ('completed', 'failed', 'undone') then now() else finished_at end
    where id = ${id} and lease_owner = ${owner}`.execute(db)
}

/** Moves an import that nobody is at from one state to another, as a person asked. */
export const moveImport = async (
  db: Db,
  id: number,
  from: readonly ImportStatus[],
  to: ImportStatus,
): Promise<boolean> => {
  const moved =
    await sql`update import set status = ${to} where id = ${id} and status = any(${array(from, 'text')})`.execute(db)
  return Number(moved.numAffectedRows) === 1
}

export const savePreview = async (
  db: Db,
  id: number,
  owner: string,
  preview: ImportPreview,
  problems: readonly ImportProblem[],
): Promise<void> => {
  await db.transaction().execute(async (tx) => {
    await sql`delete from import_problem where import_id = ${id}`.execute(tx)
    await addProblems(tx, id, problems)
    await sql`update import set preview = ${JSON.stringify(preview)}, status = 'previewed', lease_owner = null, lease_until = null
      where id = ${id} and lease_owner = ${owner} and status = 'previewing'`.execute(tx)
  })
}

export const savePreviewProgress = async (db: Db, id: number, bytes: number): Promise<void> => {
  await sql`update import set bytes_done = ${bytes} where id = ${id}`.execute(db)
}

/** Before the first batch: what a preview found is found again, row by row. */
export const clearProblems = async (db: Db, id: number): Promise<void> => {
  await sql`delete from import_problem where import_id = ${id} and (select records_done from import where id = ${id}) = 0`.execute(
    db,
  )
}

const addProblems = async (tx: Tx, id: number, problems: readonly ImportProblem[]): Promise<void> => {
  if (problems.length === 0) return
  await sql`
    insert into import_problem (import_id, position, row, col, severity, code, reason, remedy)
    select ${id}, (select coalesce(max(position), 0) from import_problem where import_id = ${id}) + x.at, x.row, x.col, x.severity, x.code, x.reason, x.remedy
    from jsonb_to_recordset(${jsonRows(problems.map(({ column, ...rest }, at) => ({ ...rest, col: column, at: at + 1 })))})
      as x(at int, row bigint, col text, severity text, code text, reason text, remedy text)`.execute(tx)
}

/** The outcome of a batch, in the transaction that wrote it: what is counted is there, what is there is counted. */
export const recordBatch = async (
  tx: Tx,
  id: number,
  batch: {
    outcomes: readonly Outcome[]
    problems: readonly ImportProblem[]
    recordsDone: number
    bytesDone: number
    joined: number
    proposed: number
    seconds: number
  },
): Promise<void> => {
  await sql`
    insert into import_row (import_id, row, outcome, subject_type, subject_id, title)
    select ${id}, x.row, x.outcome, x.type, x.id, left(x.title, 300)
    from jsonb_to_recordset(${jsonRows(batch.outcomes)}) as x(row bigint, outcome text, type text, id bigint, title text)`.execute(
    tx,
  )
  await addProblems(tx, id, batch.problems)
  const added = Object.groupBy(batch.outcomes, ({ outcome }) => outcome)
  const counts = Object.entries(added).map(([outcome, rows]) => ({ outcome, n: rows.length }))
  await sql`
    update import set records_done = ${batch.recordsDone}, bytes_done = ${batch.bytesDone},
      counts = counts || (select coalesce(jsonb_object_agg(x.outcome, coalesce((counts->>x.outcome)::int, 0) + x.n), '{}')
        from jsonb_to_recordset(${jsonRows(counts)}) as x(outcome text, n int)),
      names_joined = names_joined + ${batch.joined}, names_proposed = names_proposed + ${batch.proposed},
      seconds_busy = seconds_busy + ${batch.seconds}
    where id = ${id}`.execute(tx)
  await bumpRevision(tx)
}

/** Says that the data changed, to whoever caches something derived from them. */
export const bumpRevision = async (tx: Tx): Promise<void> => {
  await sql`update revision set value = value + 1 where scope = 'data'`.execute(tx)
}

export const problemsOf = async (
  db: Db,
  id: number,
  limit: number,
): Promise<{ count: number; rows: ImportProblem[] }> => {
  const count = await firstRow<{ n: number }>(db, sql`select count(*) as n from import_problem where import_id = ${id}`)
  const rows = await sql<ImportProblem>`
    select row, col as column, severity, code, reason, remedy from import_problem where import_id = ${id}
    order by severity = 'warning', position limit ${limit}`.execute(db)
  return { count: count!.n, rows: rows.rows }
}

export const rowsOfImport = async (
  db: Db,
  id: number,
  outcome: RowOutcome | undefined,
  limit: number,
  offset: number,
) => {
  const where = sql`import_id = ${id} ${outcome ? sql`and outcome = ${outcome}` : sql``}`
  const count = await firstRow<{ n: number }>(db, sql`select count(*) as n from import_row where ${where}`)
  const rows = await sql<{
    row: number
    outcome: RowOutcome
    subject_type: string | null
    subject_id: number | null
    title: string | null
  }>`
    select row, outcome, subject_type, subject_id, title from import_row where ${where} order by row limit ${limit} offset ${offset}`.execute(
    db,
  )
  return { count: count!.n, rows: rows.rows }
}

export type Created = {
  researchers: number
  publications: number
  authorships: number
  departments: number
  projects: number
  theses: number
  calls: number
  understood: number
  to_understand: number
}

export const createdBy = async (db: Db, id: number): Promise<Created> => {
  const count = (table: string) => sql`(select count(*) from ${sql.table(table)} where import_id = ${id})`
  const row = await firstRow<Created>(
    db,
    sql`select ${count('researcher')} as researchers, ${count('publication')} as publications, ${count('authorship')} as authorships,
      ${count('department')} as departments, ${count('project')} as projects, ${count('thesis')} as theses, ${count('call')} as calls,
      (select count(*) from embedding e where (e.subject_type = 'publication' and e.subject_id in (select id from publication where import_id = ${id}))
        or (e.subject_type = 'researcher' and e.subject_id in (select id from researcher where import_id = ${id}))) as understood,
      ${count('publication')} + ${count('researcher')} as to_understand`,
  )
  return row!
}
