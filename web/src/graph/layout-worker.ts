import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'

/** Lays out a graph that the server has not measured yet, and shows it growing. */
export type LayoutRequest = {
  x: Float64Array
  y: Float64Array
  linkA: Uint32Array
  linkB: Uint32Array
  strength: Uint32Array
}
export type LayoutProgress = { x: Float64Array; y: Float64Array; done: boolean }

const STEPS = 12
/** 15,000 people take 60 ms an iteration: 15 s in all. */
const ITERATIONS_A_STEP = 20

addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const { x, y, linkA, linkB, strength } = data
  const graph = new UndirectedGraph()
  for (let v = 0; v < x.length; v++) graph.addNode(v, { x: x[v], y: y[v] })
  for (let e = 0; e < linkA.length; e++) graph.mergeEdge(linkA[e], linkB[e], { weight: Math.sqrt(strength[e]!) })
  const settings = {
    barnesHutOptimize: x.length > 1_000,
    scalingRatio: 10,
    gravity: 0.2,
    slowDown: 1 + Math.log(x.length),
  }
  for (let step = 1; step <= STEPS; step++) {
    forceAtlas2.assign(graph, { iterations: ITERATIONS_A_STEP, settings })
    const places = Float64Array.from({ length: x.length }, (_, v) => graph.getNodeAttribute(v, 'x'))
    const heights = Float64Array.from({ length: x.length }, (_, v) => graph.getNodeAttribute(v, 'y'))
    postMessage({ x: places, y: heights, done: step === STEPS } satisfies LayoutProgress)
  }
})
