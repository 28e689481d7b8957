import { UndirectedGraph } from 'graphology'
import Sigma from 'sigma'
import { EdgeLineProgram, EdgeRectangleProgram, NodeCircleProgram } from 'sigma/rendering'
import { faded, mixed, type Palette } from './colours.ts'
import { collaborators, degreeOf, type GraphModel, linkBetween, linksAt, otherEnd } from './model.ts'
import type { Positions } from './place.ts'
import { PlaceNames } from './place-names.ts'
import type { Visible } from './visible.ts'

/** Everything that the picture shows at a moment; a change of it redraws, nothing else is kept in the renderer. */
export type Picture = {
  visible: Visible
  /** A colour for each person. */
  colours: string[]
  palette: Palette
  selected: number | null
  /** People along a path, from end to end. */
  path: number[]
  names: { label: string; x: number; y: number; weight: number }[]
}

export type Events = { onSelect: (person: number | null) => void; onFailure: (error: Error) => void }

/** Whether this browser can draw the map at all. */
export function canDraw(): boolean {
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}

const ZOOM_MS = 220
const NAMED_AROUND_SELECTED = 10

/** The map on a WebGL canvas. Node and edge keys of the inner graph are indices of the model. */
export class MapRenderer {
  readonly #model: GraphModel
  readonly #graph = new UndirectedGraph()
  readonly #sigma: Sigma
  readonly #placeNames: PlaceNames
  readonly #moves: boolean
  #picture: Picture
  #hovered: number | null = null
  #near = new Set<number>()
  #marked = new Set<number>()
  #named = new Set<number>()
  readonly #resized: ResizeObserver

  constructor(container: HTMLElement, model: GraphModel, positions: Positions, picture: Picture, events: Events) {
    this.#model = model
    this.#picture = picture
    this.#moves = !matchMedia('(prefers-reduced-motion: reduce)').matches
    const base = model.people > 3_000 ? 1.3 : model.people > 500 ? 2.2 : 4
    for (let v = 0; v < model.people; v++) {
      const size = base + Math.sqrt(degreeOf(model, v)) * (base / 3.2)
      this.#graph.addNode(v, { x: positions.x[v], y: positions.y[v], size, label: model.names[v] })
    }
    for (let e = 0; e < model.links; e++) this.#graph.addEdgeWithKey(e, model.linkA[e], model.linkB[e])
    this.#readState()
    this.#sigma = new Sigma(this.#graph, container, {
      // Lines of one pixel: rectangles with a thickness cost six vertices each where these take two.
      edgeProgramClasses: { line: EdgeLineProgram, thick: EdgeRectangleProgram },
      allowInvalidContainer: true,
      nodeProgramClasses: { circle: NodeCircleProgram },
      defaultEdgeType: 'line',
      nodeReducer: (key, data) => this.#drawnNode(Number(key), data),
      edgeReducer: (key, data) => this.#drawnEdge(Number(key), data),
      hideEdgesOnMove: model.links > 10_000,
      labelRenderedSizeThreshold: model.people > 3_000 ? 7 : 5,
      labelDensity: 0.6,
      labelGridCellSize: 110,
      labelFont: 'system-ui, sans-serif',
      labelSize: 13,
      labelColor: { attribute: 'labelColour' },
      defaultDrawNodeHover: (context, data) => this.#drawHover(context, data),
      stagePadding: 24,
      minCameraRatio: 0.01,
      maxCameraRatio: 2.5,
      zIndex: true,
      zoomDuration: this.#moves ? ZOOM_MS : 1,
      inertiaDuration: this.#moves ? 200 : 0,
    })
    this.#resized = new ResizeObserver(() => this.#sigma.resize().scheduleRender())
    this.#resized.observe(container)
    this.#placeNames = new PlaceNames(container, this.#sigma)
    this.#placeNames.show(picture)
    this.#sigma.on('clickNode', ({ node }) => events.onSelect(Number(node)))
    this.#sigma.on('clickStage', () => events.onSelect(null))
    this.#sigma.on('doubleClickStage', (event) => event.preventSigmaDefault())
    this.#sigma.on('enterNode', ({ node }) => this.#hover(Number(node)))
    this.#sigma.on('leaveNode', () => this.#hover(null))
    for (const canvas of container.querySelectorAll('canvas')) {
      canvas.addEventListener('webglcontextlost', () =>
        events.onFailure(new Error('The graphics of this device gave up.')),
      )
    }
  }

  draw(picture: Picture): void {
    const sameShape = picture.visible === this.#picture.visible
    this.#picture = picture
    this.#readState()
    this.#sigma.refresh({ skipIndexation: sameShape })
    this.#placeNames.show(picture)
  }

  move(positions: Positions): void {
    this.#graph.updateEachNodeAttributes(
      (key, attributes) => ({ ...attributes, x: positions.x[Number(key)], y: positions.y[Number(key)] }),
      { attributes: ['x', 'y'] },
    )
  }

  zoom(direction: 'in' | 'out' | 'all'): void {
    const camera = this.#sigma.getCamera()
    const options = { duration: this.#moves ? ZOOM_MS : 0 }
    if (direction === 'in') camera.animatedZoom(options)
    else if (direction === 'out') camera.animatedUnzoom(options)
    else camera.animatedReset(options)
  }

  /** Moves what is seen by a share of the window: 1, 0 looks one window further right. */
  pan(right: number, up: number): void {
    const camera = this.#sigma.getCamera()
    const { x, y, ratio } = camera.getState()
    camera.animate({ x: x + right * ratio * 0.3, y: y + up * ratio * 0.3 }, { duration: this.#moves ? 120 : 0 })
  }

  /** Brings people into view, near enough to tell them apart. */
  lookAt(people: readonly number[]): void {
    const places = people.flatMap((v) => this.#sigma.getNodeDisplayData(v) ?? [])
    if (places.length === 0) return
    const xs = places.map(({ x }) => x)
    const ys = places.map(({ y }) => y)
    const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2
    const span = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys))
    const nearest = Math.min(1, Math.max(0.05, 9 / Math.sqrt(this.#model.people)))
    const state = {
      x: middle(xs),
      y: middle(ys),
      ratio: Math.max(span * 1.7, people.length > 1 ? nearest / 2 : nearest),
    }
    this.#sigma.getCamera().animate(state, { duration: this.#moves ? 450 : 0 })
  }

  destroy(): void {
    this.#resized.disconnect()
    this.#placeNames.remove()
    this.#sigma.kill()
  }

  #readState(): void {
    const { selected, path } = this.#picture
    this.#near = new Set(path)
    this.#named = new Set(path)
    if (selected !== null) {
      this.#near.add(selected)
      const strongest = collaborators(this.#model, selected).slice(0, NAMED_AROUND_SELECTED)
      this.#named = new Set([selected, ...strongest.map(({ person }) => person)])
      for (const e of linksAt(this.#model, selected)) {
        if (this.#picture.visible.links[e]) this.#near.add(otherEnd(this.#model, e, selected))
      }
    }
    this.#marked = new Set(path.slice(1).map((v, i) => linkBetween(this.#model, path[i]!, v)))
  }

  #drawnNode(v: number, data: Record<string, unknown>): Record<string, unknown> {
    const { visible, colours, palette, selected, path } = this.#picture
    const onPath = path.includes(v)
    if (!visible.people[v] && !onPath && v !== selected) return { ...data, hidden: true }
    const colour = colours[v]!
    const quiet = this.#near.size > 0 && !this.#near.has(v)
    data.labelColour = palette.ink
    data.color = quiet ? mixed(colour, palette.ground, 0.82) : colour
    if (quiet) data.label = null
    else if (this.#near.size > 0) {
      data.zIndex = 2
      data.forceLabel = this.#named.has(v)
      if (!data.forceLabel && v !== this.#hovered && this.#near.size > this.#named.size) data.label = null
    }
    if (onPath || v === selected) {
      data.size = Math.max(7, (data.size as number) * 1.5)
      data.zIndex = 3
    }
    if (v === this.#hovered) data.zIndex = 4
    return data
  }

  #drawnEdge(e: number, data: Record<string, unknown>): Record<string, unknown> {
    const { visible, colours, palette, selected, path } = this.#picture
    const a = this.#model.linkA[e]!
    const b = this.#model.linkB[e]!
    if (this.#marked.has(e)) return { ...data, type: 'thick', size: 4, color: palette.gold, zIndex: 5 }
    if (!visible.links[e]) return { ...data, hidden: true }
    const hovered = a === this.#hovered || b === this.#hovered
    if (hovered) return { ...data, color: faded(palette.accent, 0.85), zIndex: 4 }
    if (path.length > 0) return { ...data, hidden: true }
    if (selected !== null) {
      if (a !== selected && b !== selected) return { ...data, hidden: true }
      return { ...data, color: faded(colours[selected]!, 0.7), zIndex: 3 }
    }
    // Many links are a mist, few are lines; a strong collaboration stands out of either.
    const crowd = Math.min(1, 3_000 / Math.max(1, visible.linkCount))
    const opacity = (0.1 + 0.35 * crowd) * Math.min(2.2, 0.8 + Math.log2(this.#model.strength[e]!) * 0.35)
    data.color =
      colours[a] === colours[b] ? faded(colours[a]!, Math.min(0.8, opacity)) : faded(palette.none, opacity * 0.55)
    return data
  }

  /** Only what changes is redrawn: the person, its neighbours and their links. */
  #hover(v: number | null): void {
    const changed = [this.#hovered, v].filter((person) => person !== null)
    this.#hovered = v
    this.#sigma.getContainer().style.cursor = v === null ? '' : 'pointer'
    const edges = changed.flatMap((person) => [...linksAt(this.#model, person)].map(String))
    this.#sigma.refresh({ partialGraph: { nodes: changed.map(String), edges }, skipIndexation: true, schedule: true })
  }

  #drawHover(
    context: CanvasRenderingContext2D,
    data: { x: number; y: number; size: number; label: string | null; color: string },
  ): void {
    const { palette } = this.#picture
    context.beginPath()
    context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI)
    context.fillStyle = palette.surface
    context.fill()
    context.beginPath()
    context.arc(data.x, data.y, data.size, 0, 2 * Math.PI)
    context.fillStyle = data.color
    context.fill()
    if (!data.label) return
    context.font = '600 13px system-ui, sans-serif'
    const width = context.measureText(data.label).width
    const left = data.x + data.size + 8
    context.beginPath()
    context.roundRect(left, data.y - 13, width + 16, 26, 6)
    context.fillStyle = palette.surface
    context.shadowColor = 'rgba(0,0,0,0.25)'
    context.shadowBlur = 8
    context.fill()
    context.shadowBlur = 0
    context.fillStyle = palette.ink
    context.fillText(data.label, left + 8, data.y + 4.5)
  }
}
