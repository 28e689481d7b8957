import { List, Palette, Route, SlidersHorizontal, Waypoints } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import type { GraphModel } from '../../graph/model.ts'
import { DepartmentSelect } from '../../ui/filters.tsx'
import { useMedia } from '../../ui/use-media.ts'
import type { MapAddress } from './address.ts'
import { PersonPicker } from './PersonPicker.tsx'

export type Panel = 'groups' | 'path' | 'person'

/** Above this so few collaborations remain that the slider would only ever be dragged back. */
const FEWEST_LEFT = 10

export function Toolbar(props: {
  model: GraphModel
  address: MapAddress
  change: (part: Partial<MapAddress>) => void
  least: number
  onLeast: (least: number) => void
  told: string
  asTable: boolean
  drawable: boolean
  panel: Panel | null
  onPanel: (panel: Panel | null) => void
  onFind: (person: number) => void
}) {
  const { model, address, change, panel } = props
  const wide = useMedia('(min-width: 64rem)')
  const [open, setOpen] = useState(false)
  const most = useMemo(() => {
    const falling = model.strength.toSorted((a, b) => b - a)
    return Math.max(2, falling[Math.min(FEWEST_LEFT, falling.length - 1)] ?? 2)
  }, [model])
  const toggle = (name: Panel) => props.onPanel(panel === name ? null : name)
  const focused = address.focus === undefined ? undefined : model.place.get(address.focus)
  return (
    <header className="border-b border-line bg-surface px-4 py-3 sm:px-6">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <div className="w-full lg:w-auto">
          <h1 className="text-xl font-semibold tracking-tight">Map of collaborations</h1>
          <p className="text-sm text-soft tabular-nums" aria-live="polite">
            {props.told}
          </p>
        </div>
        <div className="min-w-32 flex-1 lg:max-w-60 lg:min-w-44">
          <PersonPicker
            model={model}
            label="Find a person on the map"
            hideLabel
            placeholder="Find a person"
            value={focused === undefined ? null : model.names[focused]!}
            onPick={props.onFind}
            onClear={() => change({ focus: undefined })}
          />
        </div>
        {!wide && (
          <Toggle
            pressed={open}
            onClick={() => setOpen(!open)}
            icon={<SlidersHorizontal aria-hidden className="size-4" />}
          >
            Filters
          </Toggle>
        )}
        {(wide || open) && (
          <div className="flex flex-wrap items-end gap-x-4 gap-y-3 max-lg:order-last max-lg:w-full">
            <label className="max-sm:w-full">
              <span className="mb-1 block text-sm text-soft">
                At least {props.least} joint {props.least === 1 ? 'work' : 'works'}
              </span>
              <input
                type="range"
                min={1}
                max={most}
                value={Math.min(props.least, most)}
                onChange={(event) => props.onLeast(Number(event.target.value))}
                className="block h-10 w-36 accent-(--accent) max-sm:w-full"
              />
            </label>
            <div className="w-48 max-sm:w-full">
              <DepartmentSelect value={address.department} onChange={(department) => change({ department })} />
            </div>
          </div>
        )}
        <div className="ml-auto flex gap-1.5">
          <Toggle
            pressed={panel === 'groups'}
            onClick={() => toggle('groups')}
            icon={<Palette aria-hidden className="size-4" />}
          >
            Legend
          </Toggle>
          <Toggle
            pressed={panel === 'path'}
            onClick={() => toggle('path')}
            icon={<Route aria-hidden className="size-4" />}
          >
            Path
          </Toggle>
          {props.drawable && (
            <Toggle
              pressed={false}
              onClick={() => change({ view: props.asTable ? undefined : 'table' })}
              icon={
                props.asTable ? <Waypoints aria-hidden className="size-4" /> : <List aria-hidden className="size-4" />
              }
            >
              {props.asTable ? 'Map' : 'Table'}
            </Toggle>
          )}
        </div>
      </div>
    </header>
  )
}

function Toggle(props: { pressed: boolean; onClick: () => void; icon: ReactNode; children: string }) {
  return (
    <button
      type="button"
      aria-pressed={props.pressed}
      title={props.children}
      onClick={props.onClick}
      className="inline-flex min-h-10 items-center gap-2 rounded-lg border border-edge bg-surface px-3 py-2 font-medium hover:bg-tint aria-pressed:border-accent aria-pressed:bg-tint"
    >
      {props.icon}
      <span className="max-sm:sr-only">{props.children}</span>
    </button>
  )
}
