import { useNavigate } from '@tanstack/react-router'
import { FileUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { queryClient, reading } from '../../api/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { bytes } from '../../ui/format.ts'
import { Progress } from '../../ui/Progress.tsx'
import { ErrorNotice } from '../../ui/states.tsx'
import { upload } from './upload.ts'

type Sending = { file: File; share: number; stop: AbortController }

/** Takes one file, dropped or chosen, shows it travelling, and goes on to what it would do. */
export function DropZone() {
  const navigate = useNavigate()
  const chooser = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [sending, setSending] = useState<Sending | null>(null)
  const [error, setError] = useState<Error | null>(null)

  const send = async (file: File | undefined) => {
    if (!file || sending) return
    const stop = new AbortController()
    setError(null)
    setSending({ file, share: 0, stop })
    try {
      const answer = await upload(file, (share) => setSending({ file, share, stop }), stop.signal)
      queryClient.setQueryData(reading('import', { params: { id: answer.id } }).queryKey, answer)
      queryClient.invalidateQueries({ queryKey: ['imports'] })
      await navigate({ to: '/import/$id', params: { id: String(answer.id) } })
    } catch (caught) {
      if (!stop.signal.aborted && caught instanceof Error) setError(caught)
    } finally {
      setSending(null)
      if (chooser.current) chooser.current.value = ''
    }
  }

  return (
    <div className="mb-12">
      <section
        aria-label="Choose a file"
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
        }}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          send(event.dataTransfer.files[0])
        }}
        className={`rounded-2xl border-2 border-dashed px-6 py-12 text-center transition-colors ${over ? 'border-accent bg-tint' : 'border-edge bg-surface'}`}
      >
        {sending ? (
          <div className="mx-auto max-w-md">
            <p className="mb-3" aria-live="polite">
              {sending.share < 1 ? 'Sending' : 'Reading'} <strong>{sending.file.name}</strong> (
              {bytes(sending.file.size)})
            </p>
            <Progress value={sending.share < 1 ? sending.share : null} label={`Sending ${sending.file.name}`} />
            <Button className="mt-5" onClick={() => sending.stop.abort()}>
              Cancel
            </Button>
          </div>
        ) : (
          <>
            <FileUp aria-hidden className="mx-auto mb-4 size-8 text-accent" />
            <p className="mb-5 text-lg">{over ? 'Let go to send it' : 'Drop a file here'}</p>
            <Button look="primary" onClick={() => chooser.current?.click()}>
              Choose a file
            </Button>
            <p className="mx-auto mt-5 max-w-prose text-sm text-soft">
              A table with one record a row, saved as CSV or TSV: publications with their authors, people, departments,
              projects, theses or calls. Columns may have any usual name; you see first how they were understood.
            </p>
          </>
        )}
        <input
          ref={chooser}
          type="file"
          aria-label="File to import"
          className="sr-only"
          tabIndex={-1}
          onChange={(event) => send(event.target.files?.[0])}
        />
      </section>
      {error && (
        <div className="mt-4">
          <ErrorNotice error={error} />
        </div>
      )}
    </div>
  )
}
