import { degreeOf, type GraphModel, linksAt, otherEnd } from './model.ts'

export type Positions = { x: Float64Array; y: Float64Array }

/** Between two neighbours on the server's map. */
export const SPACING = 10
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/** Whether too few people have a place for the server's map to be one: it has not been measured yet. */
export function needsLayout(model: GraphModel): boolean {
  let linked = 0
  let placed = 0
  for (let v = 0; v < model.people; v++) {
    if (degreeOf(model, v) === 0) continue
    linked++
    if (!Number.isNaN(model.x[v])) placed++
  }
  return linked > 0 && placed < linked / 2
}

/** Everybody on a sunflower: where a layout begins when there are no places at all. */
export function sunflower(count: number): Positions {
  const x = new Float64Array(count)
  const y = new Float64Array(count)
  for (let v = 0; v < count; v++) {
    x[v] = SPACING * Math.sqrt(v) * Math.cos(v * GOLDEN_ANGLE)
    y[v] = SPACING * Math.sqrt(v) * Math.sin(v * GOLDEN_ANGLE)
  }
  return { x, y }
}

/**
 * Places for all: who came after the last measuring stands beside those they work with, who works with nobody (here)
 * on a ring around the map.
 */
export function complete(model: GraphModel, known: Positions = model): Positions {
  const x = known.x.slice()
  const y = known.y.slice()
  // A newcomer may know only newcomers; three rounds reach nearly all, the others go to the ring.
  for (let round = 0; round < 3; round++) {
    for (let v = 0; v < model.people; v++) {
      if (Number.isNaN(x[v])) besideOthers(model, v, x, y)
    }
  }
  let radius = 0
  for (let v = 0; v < model.people; v++) if (!Number.isNaN(x[v])) radius = Math.max(radius, Math.hypot(x[v]!, y[v]!))
  const lost = [...x.keys()].filter((v) => Number.isNaN(x[v]))
  for (let done = 0, ring = radius + SPACING * 4; done < lost.length; ring += SPACING) {
    const here = Math.min(lost.length - done, Math.floor((2 * Math.PI * ring) / SPACING))
    for (let i = 0; i < here; i++) {
      x[lost[done + i]!] = ring * Math.cos((2 * Math.PI * i) / here)
      y[lost[done + i]!] = ring * Math.sin((2 * Math.PI * i) / here)
    }
    done += here
  }
  return { x, y }
}

function besideOthers(model: GraphModel, v: number, x: Float64Array, y: Float64Array): void {
  let count = 0
  let sumX = 0
  let sumY = 0
  for (const e of linksAt(model, v)) {
    const w = otherEnd(model, e, v)
    if (Number.isNaN(x[w])) continue
    count++
    sumX += x[w]!
    sumY += y[w]!
  }
  if (count === 0) return
  x[v] = sumX / count + SPACING * Math.cos(v * GOLDEN_ANGLE)
  y[v] = sumY / count + SPACING * Math.sin(v * GOLDEN_ANGLE)
}
