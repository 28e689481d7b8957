import { Link } from '@tanstack/react-router'
import type { ImportDetail } from '../../../../contract/index.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { count, counted, moment } from '../../ui/format.ts'
import { Progress } from '../../ui/Progress.tsx'
import { ErrorNotice } from '../../ui/states.tsx'
import { Counts } from './Counts.tsx'
import { createdList } from './created.ts'
import { Undo } from './Undo.tsx'

/** An import that came to its end: what stands here because of it, and the way on. */
export function Summary({ detail }: { detail: ImportDetail }) {
  const { status, understood } = detail
  const stands = createdList(detail.created)
  if (status === 'undone') {
    return (
      <p className="mb-12 text-lg">
        Undone{detail.finished_at && ` on ${moment(detail.finished_at)}`}: nothing of this import is left. The file can
        be imported again.
      </p>
    )
  }
  return (
    <div className="mb-12">
      {detail.error && (
        <div className="mb-6">
          <ErrorNotice error={new Error(detail.error)} />
        </div>
      )}
      <Counts rows={detail.rows} tense="did" />
      {stands.length > 0 && (
        <p className="mb-4 max-w-prose text-lg">
          {stands.length > 1 ? `${stands.slice(0, -1).join(', ')} and ${stands.at(-1)}` : stands[0]} came with this
          import.
        </p>
      )}
      {(detail.names_joined > 0 || detail.names_proposed > 0) && (
        <p className="mb-4 max-w-prose text-soft">
          {detail.names_joined > 0 &&
            `${counted(detail.names_joined, 'spelling')} joined to a researcher on evidence. `}
          {detail.names_proposed > 0 &&
            `${counted(detail.names_proposed, 'pair')} of researchers may be one person; their pages say so.`}
        </p>
      )}
      {understood.done < understood.total && (
        <div className="mb-6 max-w-md">
          <p className="mb-2 text-soft">
            Understanding the texts: {count(understood.done)} of {count(understood.total)}. Search by meaning and
            similar records follow.
          </p>
          <Progress value={understood.done / understood.total} label="Understanding the texts" />
        </div>
      )}
      <div className="mt-8 flex flex-wrap gap-3">
        {status === 'completed' && (
          <>
            <Link to="/" className={buttonClass('primary')}>
              See the dashboard
            </Link>
            <Link to="/graph" className={buttonClass('plain')}>
              See the map
            </Link>
          </>
        )}
        <Undo detail={detail} />
      </div>
    </div>
  )
}
