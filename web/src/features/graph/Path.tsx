import type { UseQueryResult } from '@tanstack/react-query'
import { ArrowUpDown, X } from 'lucide-react'
import type { PathAnswer } from '../../../../contract/index.ts'
import type { GraphModel } from '../../graph/model.ts'
import { Button } from '../../ui/Button.tsx'
import { counted } from '../../ui/format.ts'
import { RecordLink } from '../../ui/links.tsx'
import { ErrorNotice, Skeleton } from '../../ui/states.tsx'
import { PersonPicker } from './PersonPicker.tsx'

/** Who could introduce two people to each other: a shortest chain of collaborations, with the works that make it. */
export function Path(props: {
  model: GraphModel
  from: number | undefined
  to: number | undefined
  query: UseQueryResult<PathAnswer, Error>
  onEnds: (ends: { from?: number | undefined; to?: number | undefined }) => void
  onClose: () => void
}) {
  const { model, from, to, query } = props
  const name = (id: number | undefined): string | null => {
    if (id === undefined) return null
    const here = model.place.get(id)
    if (here !== undefined) return model.names[here]!
    return query.data?.nodes.find((node) => node.id === `researcher_${id}`)?.label ?? `Researcher ${id}`
  }
  const end = (which: 'from' | 'to', label: string, id: number | undefined) => (
    <PersonPicker
      model={model}
      label={label}
      placeholder="Type a name"
      value={name(id)}
      onPick={(person) => props.onEnds({ [which]: model.ids[person] })}
      onClear={() => props.onEnds({ [which]: undefined })}
    />
  )
  return (
    <section aria-label="Path between two people">
      <div className="flex items-start justify-between gap-3">
        <h2 className="text-lg font-semibold">Path between two people</h2>
        <button
          type="button"
          aria-label="Close"
          onClick={props.onClose}
          className="-mt-1 -mr-1 rounded-lg p-2 hover:bg-tint"
        >
          <X aria-hidden className="size-5" />
        </button>
      </div>
      <div className="mt-2 space-y-2">
        {end('from', 'From', from)}
        {end('to', 'To', to)}
      </div>
      {(from !== undefined || to !== undefined) && (
        <Button look="quiet" className="mt-2" onClick={() => props.onEnds({ from: to, to: from })}>
          <ArrowUpDown aria-hidden className="size-4" />
          Swap
        </Button>
      )}
      <div className="mt-4" aria-live="polite">
        {from === undefined || to === undefined ? (
          <p className="text-soft">
            Choose two people: the map shows over whom they are connected, and through which works.
          </p>
        ) : query.error ? (
          <ErrorNotice error={query.error} retry={() => query.refetch()} />
        ) : query.data === undefined ? (
          <Skeleton lines={4} />
        ) : (
          <Told answer={query.data} name={(id) => name(id) ?? ''} from={from} to={to} />
        )}
      </div>
    </section>
  )
}

function Told(props: { answer: PathAnswer; from: number; to: number; name: (id: number) => string }) {
  const { path, nodes } = props.answer
  const name = (id: number) => nodes.find((node) => node.id === `researcher_${id}`)?.label ?? props.name(id)
  if (!path.found) {
    return (
      <p>
        No chain of collaborations leads from {name(props.from)} to {name(props.to)}. They, or those around them, have
        never worked together.
      </p>
    )
  }
  if (path.length === 0) return <p>That is the same person twice.</p>
  return (
    <>
      <p className="font-medium">
        {path.length === 1
          ? 'They have worked together.'
          : `${counted(path.length ?? 0, 'step')}, over ${counted((path.length ?? 1) - 1, 'person', 'people')}.`}
      </p>
      <ol className="mt-3 border-l-2 border-gold pl-4">
        <li className="font-semibold">
          <RecordLink type="researcher" id={props.from}>
            {name(props.from)}
          </RecordLink>
        </li>
        {path.steps.map((step) => (
          <li key={step.to} className="mt-2">
            <ul className="space-y-1 text-sm text-soft">
              {step.through.slice(0, 3).map((work) => (
                <li key={`${work.type} ${work.id}`}>
                  <RecordLink type={work.type} id={work.id} className="hover:underline">
                    {work.title}
                  </RecordLink>
                </li>
              ))}
              {step.strength > 3 && <li>and {counted(step.strength - 3, 'other joint work')}</li>}
            </ul>
            <div className="mt-2 font-semibold">
              <RecordLink type="researcher" id={step.to}>
                {name(step.to)}
              </RecordLink>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
