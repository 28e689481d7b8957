import { useQuery } from '@tanstack/react-query'
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { reading } from '../../api/queries.ts'
import type { GraphModel } from '../../graph/model.ts'
import { communityNames, personColours } from '../../graph/picture.ts'
import { canDraw } from '../../graph/renderer.ts'
import { visible as visibleOf } from '../../graph/visible.ts'
import { count } from '../../ui/format.ts'
import { useSettled } from '../../ui/use-settled.ts'
import type { MapAddress } from './address.ts'
import { Groups } from './Groups.tsx'
import { MapCanvas, type MapHandle } from './MapCanvas.tsx'
import { MapTable } from './MapTable.tsx'
import { Path } from './Path.tsx'
import { Person } from './Person.tsx'
import { type Panel, Toolbar } from './Toolbar.tsx'
import { usePalette, usePositions } from './use-map.ts'

const none: ReadonlySet<number> = new Set()

/** The map, its table and what stands beside them, over one graph. */
export function Explorer(props: {
  model: GraphModel
  address: MapAddress
  change: (part: Partial<MapAddress>) => void
}) {
  const { model, address, change } = props
  const grouping = address.colour ?? 'community'
  const palette = usePalette()
  const { positions, growing } = usePositions(model)
  const map = useRef<MapHandle>(null)

  const [least, setLeast] = useState(address.min_strength ?? 1)
  const settled = useSettled(least, 300)
  useEffect(() => {
    if (settled !== (address.min_strength ?? 1)) change({ min_strength: settled > 1 ? settled : undefined })
  }, [settled, address.min_strength, change])

  const [switched, setSwitched] = useState({ grouping, off: none })
  const off = switched.grouping === grouping ? switched.off : none
  const drawnLeast = useDeferredValue(least)
  const visible = useMemo(
    () => visibleOf(model, { least: drawnLeast, grouping, off }),
    [model, drawnLeast, grouping, off],
  )

  const selected = address.focus === undefined ? null : (model.place.get(address.focus) ?? null)
  const { from, to } = address
  const pathQuery = useQuery({
    ...reading('path', { query: { from: from ?? 0, to: to ?? 0 } }),
    enabled: from !== undefined && to !== undefined,
  })
  const steps = from !== undefined && to !== undefined ? pathQuery.data?.path.steps : undefined
  const path = useMemo(() => {
    const ids = steps && steps.length > 0 ? [steps[0]!.from, ...steps.map((step) => step.to)] : []
    return ids.flatMap((id) => model.place.get(id) ?? [])
  }, [steps, model])

  const [panel, setPanel] = useState<Panel | null>(from !== undefined || to !== undefined ? 'path' : null)
  const shownPanel = panel === 'path' ? 'path' : selected !== null ? 'person' : panel

  const [failure, setFailure] = useState<string | null>(() =>
    canDraw() ? null : 'This browser cannot draw the map (it has no WebGL).',
  )
  const asTable = address.view === 'table' || failure !== null

  const picture = useMemo(
    () => ({
      visible,
      colours: personColours(model, grouping, palette),
      palette,
      selected: path.length > 0 ? null : selected,
      path,
      names: communityNames(model, positions, visible),
    }),
    [visible, model, grouping, palette, selected, path, positions],
  )
  useEffect(() => {
    if (path.length > 0) map.current?.lookAt(path)
  }, [path])

  const select = useCallback(
    (person: number | null, look = false) => {
      change({ focus: person === null ? undefined : model.ids[person] })
      if (person !== null && look) map.current?.lookAt([person])
    },
    [change, model],
  )
  const closePath = () => {
    setPanel(null)
    change({ from: undefined, to: undefined })
  }
  const ofAll = (shown: number, all: number) => (shown === all ? count(all) : `${count(shown)} of ${count(all)}`)
  const told = `${ofAll(visible.peopleCount, model.people)} people, ${ofAll(visible.linkCount, model.links)} collaborations`

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <Toolbar
        model={model}
        address={address}
        change={change}
        least={least}
        onLeast={setLeast}
        told={told}
        asTable={asTable}
        drawable={failure === null}
        panel={shownPanel}
        onPanel={setPanel}
        onFind={(person) => select(person, true)}
      />
      {failure !== null && (
        <p role="status" className="mx-4 mt-4 rounded-lg bg-warn-tint px-4 py-3 text-warn sm:mx-6">
          {failure} Here is everything it shows, as a table.
        </p>
      )}
      {address.focus !== undefined && selected === null && (
        <p role="status" className="mx-4 mt-4 rounded-lg bg-warn-tint px-4 py-3 text-warn sm:mx-6">
          The person whom the address names is not on this map
          {address.department === undefined ? '.' : ', which shows one department only.'}
        </p>
      )}
      <div className={`relative flex-1 ${asTable ? 'lg:flex' : 'min-h-[24rem]'}`}>
        <div
          className={
            asTable
              ? 'min-w-0 flex-1'
              : `absolute inset-y-0 left-0 ${shownPanel === null ? 'right-0' : 'right-0 max-sm:bottom-[45dvh] lg:right-[22rem]'}`
          }
        >
          {asTable ? (
            <MapTable model={model} visible={visible} />
          ) : (
            <MapCanvas
              ref={map}
              model={model}
              positions={positions}
              picture={picture}
              label={`Map of collaborations: ${told}. Plus and minus zoom, arrows move, 0 shows everything. The table lists the same.`}
              onSelect={select}
              onFailure={(error) => setFailure(error.message)}
            />
          )}
          {!asTable && (growing || !model.measured) && (
            <p
              role="status"
              className="absolute top-3 left-4 z-10 rounded-full border border-line bg-surface px-3 py-1 text-sm text-soft"
            >
              {growing ? 'Laying the map out …' : 'New records came in; communities are being found anew.'}
            </p>
          )}
        </div>
        {shownPanel !== null && (
          <aside
            aria-label="Beside the map"
            className={`z-20 overflow-y-auto border-line bg-surface p-5 max-sm:fixed max-sm:inset-x-0 max-sm:bottom-[calc(3.75rem+env(safe-area-inset-bottom))] max-sm:h-[45dvh] max-sm:rounded-t-2xl max-sm:border-t max-sm:shadow-2xl sm:w-[22rem] sm:border-l ${asTable ? 'max-lg:sm:shadow-xl max-lg:sm:absolute max-lg:sm:right-0 max-lg:sm:top-0 shrink-0' : 'sm:absolute sm:inset-y-0 sm:right-0 max-lg:sm:shadow-xl'}`}
          >
            {shownPanel === 'path' && (
              <Path model={model} from={from} to={to} query={pathQuery} onEnds={change} onClose={closePath} />
            )}
            {shownPanel === 'person' && selected !== null && (
              <Person
                model={model}
                person={selected}
                onSelect={(person) => select(person, true)}
                onPathFrom={(person) => {
                  change({ from: model.ids[person], to: undefined })
                  setPanel('path')
                }}
              />
            )}
            {shownPanel === 'groups' && (
              <Groups
                model={model}
                onGrouping={(next) => change({ colour: next === 'department' ? next : undefined })}
                grouping={grouping}
                off={off}
                onOff={(next) => setSwitched({ grouping, off: next })}
              />
            )}
          </aside>
        )}
      </div>
    </div>
  )
}
