import { Maximize, Minus, Plus } from 'lucide-react'
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import type { GraphModel } from '../../graph/model.ts'
import type { Positions } from '../../graph/place.ts'
import { MapRenderer, type Picture } from '../../graph/renderer.ts'

export type MapHandle = { lookAt: (people: readonly number[]) => void }

const pans: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/** The drawn map with its buttons and keys. What it shows comes in `picture`; the table says the same in words. */
export function MapCanvas(props: {
  ref: Ref<MapHandle>
  model: GraphModel
  positions: Positions
  picture: Picture
  label: string
  onSelect: (person: number | null) => void
  onFailure: (error: Error) => void
}) {
  const { model, positions, picture } = props
  const container = useRef<HTMLDivElement>(null)
  const renderer = useRef<MapRenderer>(null)
  const latest = useRef(props)
  latest.current = props

  useEffect(() => {
    if (container.current === null) return
    const { positions, picture } = latest.current
    try {
      renderer.current = new MapRenderer(container.current, model, positions, picture, {
        onSelect: (person) => latest.current.onSelect(person),
        onFailure: (error) => latest.current.onFailure(error),
      })
    } catch (error) {
      latest.current.onFailure(error as Error)
    }
    const { selected, path } = picture
    if (path.length > 0 || selected !== null) renderer.current?.lookAt(path.length > 0 ? path : [selected as number])
    return () => {
      renderer.current?.destroy()
      renderer.current = null
    }
  }, [model])
  useEffect(() => renderer.current?.draw(picture), [picture])
  useEffect(() => renderer.current?.move(positions), [positions])
  useImperativeHandle(props.ref, () => ({ lookAt: (people) => renderer.current?.lookAt(people) }), [])

  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const pan = pans[event.key]
    if (pan) renderer.current?.pan(...pan)
    else if (event.key === '+' || event.key === '=') renderer.current?.zoom('in')
    else if (event.key === '-') renderer.current?.zoom('out')
    else if (event.key === '0') renderer.current?.zoom('all')
    else if (event.key === 'Escape') props.onSelect(null)
    else return
    event.preventDefault()
  }
  return (
    <div className="absolute inset-0">
      <div
        ref={container}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is moved with the keys, as its label says
        tabIndex={0}
        aria-label={props.label}
        onKeyDown={onKey}
        className="absolute inset-0 outline-offset-[-3px]"
      />
      <div className="absolute bottom-4 left-4 z-10 flex flex-col overflow-hidden rounded-lg border border-line bg-surface shadow-sm">
        {(
          [
            ['in', 'Zoom in', Plus],
            ['out', 'Zoom out', Minus],
            ['all', 'Show everything', Maximize],
          ] as const
        ).map(([direction, label, Icon]) => (
          <button
            key={direction}
            type="button"
            aria-label={label}
            title={label}
            onClick={() => renderer.current?.zoom(direction)}
            className="grid size-10 place-items-center border-line not-last:border-b hover:bg-tint"
          >
            <Icon aria-hidden className="size-[1.1rem]" />
          </button>
        ))}
      </div>
    </div>
  )
}
