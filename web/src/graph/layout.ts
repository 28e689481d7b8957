import type { LayoutProgress, LayoutRequest } from './layout-worker.ts'
import { degreeOf, type GraphModel } from './model.ts'
import { complete, type Positions, sunflower } from './place.ts'

/** Lays the graph out in a worker; `onPositions` gets the map as it grows. @returns how to stop it */
export function layOut(model: GraphModel, onPositions: (positions: Positions) => void): () => void {
  const linked = [...model.ids.keys()].filter((v) => degreeOf(model, v) > 0)
  const at = new Map(linked.map((v, i) => [v, i]))
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutProgress>) => {
    const known = {
      x: new Float64Array(model.people).fill(Number.NaN),
      y: new Float64Array(model.people).fill(Number.NaN),
    }
    linked.forEach((v, i) => {
      known.x[v] = data.x[i]!
      known.y[v] = data.y[i]!
    })
    onPositions(complete(model, known))
    if (data.done) worker.terminate()
  })
  worker.postMessage({
    ...sunflower(linked.length),
    linkA: model.linkA.map((v) => at.get(v)!),
    linkB: model.linkB.map((v) => at.get(v)!),
    strength: model.strength,
  } satisfies LayoutRequest)
  return () => worker.terminate()
}
