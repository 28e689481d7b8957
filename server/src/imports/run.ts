import type { ImportProblem } from '../../../contract/index.ts'
import type { DatabaseKind, Db } from '../platform/database/index.ts'
import type { Log } from '../platform/log/index.ts'
import { type Outcome, writeBatch } from './batch.ts'
import { rowsOf, type SourceRow } from './source.ts'
import { claimImport, clearProblems, finishImport, getImport, recordBatch, renewLease } from './store.ts'

export type ImportWork = { db: Db; uploads: string; owner: string; log: Log }

/**
 * Rows a transaction. On the embedded database readers wait for it, so it lasts a fraction of a second; on a server
 * nobody waits, and what each statement costs by itself is shared by more rows.
 */
export const batchSize: Record<DatabaseKind, number> = { embedded: 250, server: 1_000 }
/** A record of thousands of authors closes its batch: rows written in a transaction stay bounded. */
const mostAuthorsInBatch = 10_000

/**
 * Runs or resumes an import until it is done, stopped by a person, or the process is asked to leave. Each batch is one
 * transaction that also says how far it got, so a kill at any moment loses the open batch and nothing else.
 */
export const runImport = async (work: ImportWork, id: number, signal: AbortSignal): Promise<void> => {
  const { db, owner, log } = work
  if (!(await claimImport(db, id, owner, ['queued', 'running'], 'running'))) return
  const one = (await getImport(db, id))!
  try {
    if (one.records_done === 0) await clearProblems(db, id)
    let done = 0
    let batch: SourceRow[] = []
    let authors = 0
    let writing: Promise<boolean> = Promise.resolve(true)
    const writeNext = (rows: SourceRow[], recordsDone: number): Promise<boolean> => {
      const next = (async () => {
        if (rows.length > 0) await write(work, id, rows, recordsDone)
        return !signal.aborted && (await renewLease(db, id, owner)) === 'running'
      })()
      // It is awaited before the next batch; until then a failure has nobody who listens.
      next.catch(() => {})
      return next
    }
    /** Waits for the batch before, then lets this one be written while the next is read. @returns whether to go on */
    const flush = async (): Promise<boolean> => {
      const goOn = await writing
      if (goOn) writing = writeNext(batch, done)
      batch = []
      authors = 0
      return goOn
    }
    for await (const row of rowsOf(one, work.uploads)) {
      // The same rows make the same batches after a kill: those done are passed over, not counted differently.
      if (done++ < one.records_done) continue
      batch.push(row)
      if (row.record?.kind === 'publication') authors += row.record.authors.length
      if (batch.length >= one.batch_size || authors >= mostAuthorsInBatch) {
        if (!(await flush())) return await leave(work, id)
      }
    }
    if (!(await flush()) || !(await writing)) return await leave(work, id)
    await finishImport(db, id, owner, 'completed')
    log.info({ import_id: id, records: done }, 'import completed')
  } catch (error) {
    if (signal.aborted) return
    log.error({ import_id: id, err: error }, 'import failed')
    await finishImport(
      db,
      id,
      owner,
      'failed',
      `The import stopped: ${(error as Error).message}. What was imported before stays; start it again to go on, or undo it.`,
    )
    throw error
  }
}

/** Stopped by a person: the state says so already. Asked to leave: the next process goes on. Either way nobody is at it. */
const leave = async ({ db, owner }: ImportWork, id: number): Promise<void> => {
  const status = await renewLease(db, id, owner)
  if (status) await finishImport(db, id, owner, status)
}

const write = async (
  { db }: ImportWork,
  id: number,
  rows: readonly SourceRow[],
  recordsDone: number,
): Promise<void> => {
  const start = performance.now()
  const problems: ImportProblem[] = rows.flatMap(({ row, problems }) =>
    problems.map((problem) => ({ row, ...problem })),
  )
  const unwritten: Outcome[] = rows
    .filter(({ record }) => !record)
    .map(({ row, problems }) => ({
      row,
      outcome: problems.length > 0 ? 'refused' : 'skipped',
      type: null,
      id: null,
      title: '',
    }))
  await db.transaction().execute(async (tx) => {
    const entries = rows.flatMap(({ row, record }) => (record ? [{ row, record }] : []))
    const result = await writeBatch(tx, entries, id)
    await recordBatch(tx, id, {
      outcomes: [...unwritten, ...result.outcomes],
      problems,
      recordsDone,
      bytesDone: rows.at(-1)!.bytes,
      joined: result.joined,
      proposed: result.proposed,
      seconds: (performance.now() - start) / 1000,
    })
  })
}
