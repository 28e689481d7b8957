import type { ImportDetail, ImportStatus } from '../../../../contract/index.ts'
import { Button } from '../../ui/Button.tsx'
import { count, counted, duration } from '../../ui/format.ts'
import { Progress } from '../../ui/Progress.tsx'
import { ErrorNotice } from '../../ui/states.tsx'
import { Counts } from './Counts.tsx'
import { Undo } from './Undo.tsx'
import { useChange } from './use-change.ts'

const sentences: Partial<Record<ImportStatus, string>> = {
  previewing: 'Reading the file. Nothing is written yet.',
  queued: 'Waiting for its turn.',
  running: 'Importing. You can leave this page; the import goes on.',
  stopped: 'Stopped. What was imported so far stays; it can go on where it stopped.',
  undoing: 'Undoing the import.',
}

/** An import on its way, or stopped on it. */
export function Running({ detail }: { detail: ImportDetail }) {
  const { id, status } = detail
  const stop = useChange(id, 'stopImport')
  const resume = useChange(id, 'startImport')
  const error = stop.error ?? resume.error
  const pace = [
    `${count(detail.rows_done)} ${detail.rows_done === 1 ? 'row' : 'rows'} done`,
    detail.rows_per_second !== null &&
      status === 'running' &&
      `${counted(Math.round(detail.rows_per_second), 'row')} a second`,
    detail.seconds_left !== null && status === 'running' && `${duration(detail.seconds_left)} left`,
  ].filter(Boolean)
  // Said in steps of a tenth: a screen reader must not be told every row.
  const spoken = `${sentences[status] ?? ''} ${Math.floor(detail.progress * 10) * 10} percent`
  return (
    <div className="mb-12">
      <p className="mb-4 text-lg">{sentences[status]}</p>
      <div className="mb-3">
        <Progress
          value={status === 'undoing' || status === 'queued' ? null : detail.progress}
          label={`Import of ${detail.file_name}`}
        />
      </div>
      <p aria-live="polite" className="sr-only">
        {spoken}
      </p>
      {status !== 'undoing' && status !== 'queued' && (
        <p className="mb-6 text-soft tabular-nums">
          {Math.round(detail.progress * 100)} % · {pace.join(' · ')}
        </p>
      )}
      {(status === 'running' || status === 'stopped') && <Counts rows={detail.rows} tense="did" />}
      <div className="mt-6 flex flex-wrap gap-3">
        {(status === 'running' || status === 'queued') && (
          <Button disabled={stop.isPending} onClick={() => stop.mutate()}>
            Stop
          </Button>
        )}
        {status === 'stopped' && (
          <>
            <Button look="primary" disabled={resume.isPending} onClick={() => resume.mutate()}>
              Resume
            </Button>
            <Undo detail={detail} />
          </>
        )}
      </div>
      {error && (
        <div className="mt-6">
          <ErrorNotice error={error} />
        </div>
      )}
    </div>
  )
}
