import { Link } from '@tanstack/react-router'
import { Route, X } from 'lucide-react'
import { useMemo } from 'react'
import { collaborators, type GraphModel } from '../../graph/model.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { counted } from '../../ui/format.ts'

const SHOWN = 12

/** Who was chosen on the map, and with whom they work most. */
export function Person(props: {
  model: GraphModel
  person: number
  onSelect: (person: number | null) => void
  onPathFrom: (person: number) => void
}) {
  const { model, person } = props
  const id = String(model.ids[person])
  const others = useMemo(() => collaborators(model, person), [model, person])
  const department = model.departments.get(model.department[person]!)
  const community = model.communities.get(model.community[person]!)
  return (
    <section aria-label="Chosen person">
      <div className="flex items-start justify-between gap-3">
        <h2 className="text-xl font-semibold" aria-live="polite">
          {model.names[person]}
        </h2>
        <button
          type="button"
          aria-label="Close"
          onClick={() => props.onSelect(null)}
          className="-mt-1 -mr-1 rounded-lg p-2 hover:bg-tint"
        >
          <X aria-hidden className="size-5" />
        </button>
      </div>
      <dl className="mt-2 grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1">
        {department && (
          <>
            <dt className="text-soft">Department</dt>
            <dd>
              <Link to="/departments/$id" params={{ id: String(department.id) }} className="link">
                {department.label}
              </Link>
            </dd>
          </>
        )}
        {community && (
          <>
            <dt className="text-soft">Community</dt>
            <dd>
              {community.label}, {counted(community.size, 'person', 'people')}
            </dd>
          </>
        )}
        <dt className="text-soft">Works</dt>
        <dd>{counted(model.publications[person]!, 'publication')}</dd>
        <dt className="text-soft">With</dt>
        <dd>{counted(others.length, 'collaborator')}</dd>
      </dl>
      <div className="mt-4 flex flex-wrap gap-2">
        <Link to="/researchers/$id" params={{ id }} className={buttonClass('primary')}>
          Profile
        </Link>
        <Button onClick={() => props.onPathFrom(person)}>
          <Route aria-hidden className="size-4" />
          Path from here
        </Button>
      </div>
      {others.length > 0 && (
        <>
          <h3 className="mt-6 mb-1 font-semibold">Strongest collaborations</h3>
          <ul>
            {others.slice(0, SHOWN).map(({ person: other, strength }) => (
              <li key={other} className="flex items-baseline justify-between gap-3 border-b border-line last:border-0">
                <button type="button" onClick={() => props.onSelect(other)} className="link py-1.5 text-left">
                  {model.names[other]}
                </button>
                <span className="shrink-0 text-sm text-soft tabular-nums">{counted(strength, 'joint work')}</span>
              </li>
            ))}
          </ul>
          {others.length > SHOWN && (
            <p className="mt-2 text-sm text-soft">
              And {counted(others.length - SHOWN, 'other')}; the profile names them all.
            </p>
          )}
        </>
      )}
    </section>
  )
}
