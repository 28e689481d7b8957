import type { ImportDetail, ImportSummary, RowOutcome } from '../../../contract/index.ts'
import type { Db } from '../platform/database/index.ts'
import { createdBy, problemsOf, type StoredImport } from './store.ts'

const shownProblems = 200

/** What a list shows of an import; rates and times left are of the work done so far, pauses left out. */
export const summaryOf = (one: StoredImport): ImportSummary => {
  const total = one.preview ? Object.values(one.preview.rows).reduce((sum, n) => sum + n, 0) : null
  const finished = one.status === 'completed' || one.status === 'undone'
  const part = finished ? 1 : total ? one.records_done / total : one.size > 0 ? one.bytes_done / one.size : 0
  const progress = one.status === 'previewed' ? 0 : Math.min(1, part)
  const working = one.status === 'running' && one.seconds_busy > 0 && progress > 0
  return {
    id: one.id,
    status: one.status,
    file_name: one.file_name,
    format: one.format,
    sample: one.format === 'sample',
    size: one.size,
    created_at: one.created_at.toISOString(),
    started_at: one.started_at?.toISOString() ?? null,
    finished_at: one.finished_at?.toISOString() ?? null,
    rows: { ...noRows, ...one.counts },
    rows_done: one.records_done,
    progress,
    rows_per_second: one.seconds_busy > 0 ? Math.round(one.records_done / one.seconds_busy) : null,
    seconds_left: working ? Math.round((one.seconds_busy * (1 - progress)) / progress) : null,
    error: one.error,
  }
}

const noRows: Record<RowOutcome, number> = { created: 0, changed: 0, matched: 0, skipped: 0, refused: 0 }

export const detailOf = async (db: Db, one: StoredImport): Promise<ImportDetail> => {
  const [problems, { understood, to_understand, ...created }] = await Promise.all([
    problemsOf(db, one.id, shownProblems),
    createdBy(db, one.id),
  ])
  return {
    ...summaryOf(one),
    encoding: one.encoding,
    delimiter: one.delimiter,
    mapping: one.mapping,
    preview: one.preview,
    problems: problems.rows,
    problem_count: problems.count,
    created,
    names_joined: one.names_joined,
    names_proposed: one.names_proposed,
    understood: { done: understood, total: to_understand },
  }
}
