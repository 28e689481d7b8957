import { useMemo, useState } from 'react'
import { groupColours, HUES } from '../../graph/colours.ts'
import type { GraphModel } from '../../graph/model.ts'
import { type Grouping, groups, leastColoured } from '../../graph/visible.ts'
import { Button } from '../../ui/Button.tsx'
import { count, counted } from '../../ui/format.ts'
import { usePalette } from './use-map.ts'

/** The legend: what each colour means, with a switch for each group. */
export function Groups(props: {
  model: GraphModel
  grouping: Grouping
  onGrouping: (grouping: Grouping) => void
  off: ReadonlySet<number>
  onOff: (off: ReadonlySet<number>) => void
}) {
  const { model, grouping, off, onOff } = props
  const palette = usePalette()
  const all = useMemo(() => groups(model, grouping), [model, grouping])
  const least = leastColoured(model, grouping)
  const colours = useMemo(() => groupColours(all, least, palette), [all, least, palette])
  const [whole, setWhole] = useState(false)
  const known = all.filter(({ id }) => id !== 0)
  const shown = whole ? all.slice(0, 300) : [...known.slice(0, HUES), ...all.filter(({ id }) => id === 0)]
  const rest = all.length - shown.length
  const toggle = (id: number) => {
    const next = new Set(off)
    if (!next.delete(id)) next.add(id)
    onOff(next)
  }
  return (
    <section aria-label="Legend">
      <label className="block">
        <span className="mb-1 block text-sm text-soft">Colour by</span>
        <select
          className="field w-full"
          value={grouping}
          onChange={(event) => props.onGrouping(event.target.value as Grouping)}
        >
          <option value="community">Community</option>
          <option value="department">Department</option>
        </select>
      </label>
      <h2 className="mt-4 text-lg font-semibold">{grouping === 'community' ? 'Communities' : 'Departments'}</h2>
      <p className="mt-1 text-sm text-soft">
        {grouping === 'community'
          ? 'People who work with each other more than with the rest, found in the collaborations themselves.'
          : 'Where people belong, as their records say.'}
        {known.length > HUES &&
          ` There are ${counted(known.length, grouping === 'community' ? 'community' : 'department', grouping === 'community' ? 'communities' : 'departments')}; colours repeat after the first ${HUES}.`}
      </p>
      <div className="mt-3 flex gap-2 text-sm">
        <button type="button" className="link" onClick={() => onOff(new Set())} disabled={off.size === 0}>
          Show all
        </button>
        <button type="button" className="link" onClick={() => onOff(new Set(all.map(({ id }) => id)))}>
          Hide all
        </button>
      </div>
      <ul className="mt-2">
        {shown.map(({ id, label, count: people }) => (
          <li key={id}>
            <label className="flex cursor-pointer items-baseline gap-2.5 rounded-md px-1.5 py-1.5 hover:bg-sunken">
              <input
                type="checkbox"
                checked={!off.has(id)}
                onChange={() => toggle(id)}
                className="size-4 shrink-0 translate-y-0.5"
                style={{ accentColor: colours.get(id) }}
              />
              <span aria-hidden className="size-3 shrink-0 rounded-full" style={{ background: colours.get(id) }} />
              <span className={`min-w-0 flex-1 ${off.has(id) ? 'text-faint line-through' : ''}`}>{label}</span>
              <span className="text-sm text-soft tabular-nums">{count(people)}</span>
            </label>
          </li>
        ))}
      </ul>
      {(rest > 0 || whole) && all.length > HUES + 1 && (
        <Button look="quiet" className="mt-2" onClick={() => setWhole(!whole)}>
          {whole ? 'Only the largest' : `${count(rest)} smaller ones`}
        </Button>
      )}
    </section>
  )
}
