import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Status } from '../../../../contract/index.ts'
import { call } from '../../api/client.ts'
import { reading, refreshAll } from '../../api/queries.ts'
import { Confirm } from '../../ui/Confirm.tsx'
import { count, duration } from '../../ui/format.ts'
import { Progress } from '../../ui/Progress.tsx'

const busy = (status: Status | undefined) =>
  status !== undefined && (status.running_imports.length > 0 || status.understanding.done < status.understanding.total)

/** What the server is working on and where the data come from; nothing at all on a quiet server with real data. */
export function StatusStrip() {
  const { data: status } = useQuery({
    ...reading('status', {}),
    refetchInterval: (query) => (busy(query.state.data) ? 3_000 : 30_000),
  })
  // What was computed meanwhile (meanings, the network) shows once the work is done.
  const wasBusy = useRef(false)
  const isBusy = busy(status)
  useEffect(() => {
    if (wasBusy.current && !isBusy) refreshAll()
    wasBusy.current = isBusy
  }, [isBusy])
  if (!status) return null
  const { understanding } = status
  const pending = understanding.done < understanding.total
  if (!isBusy && status.sample_import_id === null) return null
  return (
    <div className="border-b border-line bg-sunken text-sm">
      <div className="mx-auto flex max-w-[108rem] flex-wrap items-center gap-x-6 gap-y-1 px-4 py-1.5 lg:px-6">
        {status.sample_import_id !== null && <SampleNotice id={status.sample_import_id} />}
        {status.running_imports.map((running) => (
          <span key={running.id} className="flex items-center gap-2">
            <Link to="/import/$id" params={{ id: String(running.id) }} className="link">
              Importing {running.file_name}
            </Link>
            <span className="w-20">
              <Progress value={running.progress} label={`Importing ${running.file_name}`} />
            </span>
          </span>
        ))}
        {pending && (
          <span
            className="flex items-center gap-2 text-soft"
            title="Search by meaning covers a record once it is understood"
          >
            Understanding {count(understanding.done)} of {count(understanding.total)} records
            {understanding.seconds_left !== null && `, ${duration(understanding.seconds_left)} left`}
          </span>
        )}
      </div>
    </div>
  )
}

function SampleNotice({ id }: { id: number }) {
  const [removing, setRemoving] = useState(false)
  const undo = useMutation({
    mutationFn: () => call('undoImport', { params: { id } }),
    onMutate: () => setRemoving(true),
    onError: () => setRemoving(false),
  })
  const { data } = useQuery({ ...reading('import', { params: { id } }), enabled: removing, refetchInterval: 500 })
  const gone = removing && data?.status === 'undone'
  useEffect(() => {
    if (!gone) return
    setRemoving(false)
    refreshAll()
  }, [gone])
  if (removing) {
    return (
      <span role="status" className="flex items-center gap-2">
        Removing the sample university
        <span className="w-20">
          <Progress value={null} label="Removing the sample university" />
        </span>
      </span>
    )
  }
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <span>
        <strong className="font-medium">Sample university</strong>: invented data.
      </span>
      <Confirm
        trigger={
          <button type="button" className="link py-1">
            Remove
          </button>
        }
        title="Remove the sample university?"
        action="Remove the sample"
        onConfirm={() => undo.mutate()}
      >
        <p>
          Every invented researcher, department, publication, project, thesis and call goes. What you imported yourself
          stays.
        </p>
      </Confirm>
      {undo.error && (
        <span role="alert" className="text-bad">
          {undo.error.message}
        </span>
      )}
    </span>
  )
}
