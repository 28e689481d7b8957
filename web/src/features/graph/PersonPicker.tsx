import { X } from 'lucide-react'
import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { nameFinder } from '../../graph/find.ts'
import { degreeOf, type GraphModel } from '../../graph/model.ts'
import { counted } from '../../ui/format.ts'

/** Finds a person of the map by name: a combobox as ARIA describes it, over the names already here. */
export function PersonPicker(props: {
  model: GraphModel
  label: string
  placeholder?: string
  hideLabel?: boolean
  /** Name of who is chosen. */
  value: string | null
  onPick: (person: number) => void
  onClear?: () => void
}) {
  const { model, value } = props
  const find = useMemo(() => nameFinder(model), [model])
  const [typed, setTyped] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const list = useId()
  const found = useMemo(() => (typed === null ? [] : find(typed, 8)), [find, typed])
  const take = (person: number | undefined) => {
    if (person === undefined) return
    setTyped(null)
    props.onPick(person)
  }
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && found.length > 0) setActive((active + step + found.length) % found.length)
    else if (event.key === 'Enter') take(found[active])
    else if (event.key === 'Escape' && typed !== null) setTyped(null)
    else return
    event.preventDefault()
  }
  const open = typed !== null && typed.trim() !== ''
  return (
    <div className="relative min-w-0">
      <label htmlFor={`${list}-input`} className={props.hideLabel ? 'sr-only' : 'mb-1 block text-sm text-soft'}>
        {props.label}
      </label>
      <input
        id={`${list}-input`}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={list}
        aria-activedescendant={open && found.length > 0 ? `${list}-${active}` : undefined}
        autoComplete="off"
        className={`field w-full ${value !== null && props.onClear ? 'pr-9' : ''}`}
        placeholder={props.placeholder}
        value={typed ?? value ?? ''}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKey}
        onBlur={() => setTyped(null)}
      />
      {value !== null && props.onClear && (
        <button
          type="button"
          aria-label={`Clear: ${props.label}`}
          onClick={props.onClear}
          className="absolute right-1.5 bottom-1.5 rounded p-1.5 text-soft hover:bg-tint"
        >
          <X aria-hidden className="size-4" />
        </button>
      )}
      <div
        id={list}
        role="listbox"
        aria-label={props.label}
        hidden={!open}
        className="absolute inset-x-0 top-full z-40 mt-1 max-h-80 min-w-60 overflow-y-auto rounded-xl border border-line bg-surface py-1.5 shadow-xl"
      >
        {found.map((person, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, which keeps the focus
          <div
            key={model.ids[person]}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(person)}
            className="cursor-pointer px-3.5 py-1.5 hover:bg-sunken aria-selected:bg-tint"
          >
            {model.names[person]}
            <span className="block text-sm text-soft">
              {[
                model.departments.get(model.department[person]!)?.label,
                counted(degreeOf(model, person), 'collaborator'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </div>
        ))}
        {open && found.length === 0 && <p className="px-3.5 py-2 text-soft">Nobody on this map has that name.</p>}
      </div>
      <p role="status" className="sr-only">
        {open ? counted(found.length, 'person found', 'people found') : ''}
      </p>
    </div>
  )
}
