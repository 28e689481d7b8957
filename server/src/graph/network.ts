/**
 * An undirected weighted network as compressed sparse rows: the neighbours of node v are
 * `neighbours[offsets[v] .. offsets[v + 1]]`, ascending, with `weights` beside them. Every edge stands twice.
 * Twelve bytes a direction: 50,000 edges take 0.8 MB where an object graph takes 30.
 */
export type Network = {
  order: number
  size: number
  offsets: Uint32Array
  neighbours: Uint32Array
  weights: Float64Array
}

/** Edges as three parallel columns; an end is a node's index. */
export type Edges = { a: Uint32Array; b: Uint32Array; weight: Float64Array }

/** Builds the network of `order` nodes. An edge may stand once, in either direction, and no node is its own neighbour. */
export const buildNetwork = (order: number, edges: Edges): Network => {
  const { a, b, weight } = edges
  const size = a.length
  const offsets = new Uint32Array(order + 1)
  for (let e = 0; e < size; e++) {
    offsets[a[e]! + 1]!++
    offsets[b[e]! + 1]!++
  }
  for (let v = 0; v < order; v++) offsets[v + 1]! += offsets[v]!
  const neighbours = new Uint32Array(size * 2)
  const weights = new Float64Array(size * 2)
  // Edges sorted by their lower, then their higher end fill every row in ascending order: first the lower
  // neighbours (as b of their edge), then the higher ones.
  const byEnds = sortByEnds(edges)
  const next = offsets.slice()
  for (const e of byEnds) {
    const high = Math.max(a[e]!, b[e]!)
    neighbours[next[high]!] = Math.min(a[e]!, b[e]!)
    weights[next[high]!++] = weight[e]!
  }
  for (const e of byEnds) {
    const low = Math.min(a[e]!, b[e]!)
    neighbours[next[low]!] = Math.max(a[e]!, b[e]!)
    weights[next[low]!++] = weight[e]!
  }
  return { order, size, offsets, neighbours, weights }
}

const sortByEnds = ({ a, b }: Edges): Uint32Array => {
  const low = (e: number) => Math.min(a[e]!, b[e]!)
  const high = (e: number) => Math.max(a[e]!, b[e]!)
  return Uint32Array.from(a.keys()).sort((d, e) => low(d) - low(e) || high(d) - high(e))
}

export const degreeOf = (network: Network, v: number): number => network.offsets[v + 1]! - network.offsets[v]!

/** Sum of the weights at each node. */
export const strengths = (network: Network): Float64Array => {
  const sums = new Float64Array(network.order)
  for (let v = 0; v < network.order; v++) {
    for (let k = network.offsets[v]!; k < network.offsets[v + 1]!; k++) sums[v]! += network.weights[k]!
  }
  return sums
}
