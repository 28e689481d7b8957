import { degreeOf, type Network } from '../network.ts'

/** Connected components: the component of each node, numbered from the largest, and their sizes. */
export const components = (network: Network): { of: Uint32Array; sizes: number[] } => {
  const { order, offsets, neighbours } = network
  const unseen = 0xffffffff
  const found = new Uint32Array(order).fill(unseen)
  const queue = new Uint32Array(order)
  const sizes: number[] = []
  for (let start = 0; start < order; start++) {
    if (found[start] !== unseen) continue
    const component = sizes.length
    found[start] = component
    queue[0] = start
    let count = 1
    for (let i = 0; i < count; i++) {
      const v = queue[i]!
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
        const w = neighbours[k]!
        if (found[w] !== unseen) continue
        found[w] = component
        queue[count++] = w
      }
    }
    sizes.push(count)
  }
  const { rank, ordered } = bySize(sizes)
  return { of: found.map((component) => rank[component]!), sizes: ordered }
}

/** New numbers for groups, the largest first; equals keep their order. */
export const bySize = (sizes: number[]): { rank: Uint32Array; ordered: number[] } => {
  const groups = [...sizes.keys()].sort((g, h) => sizes[h]! - sizes[g]! || g - h)
  const rank = new Uint32Array(sizes.length)
  groups.forEach((group, place) => {
    rank[group] = place
  })
  return { rank, ordered: groups.map((group) => sizes[group]!) }
}

/**
 * Local clustering coefficient (Watts and Strogatz 1998): of the pairs of a node's neighbours, the share that is linked;
 * 0 for a node with fewer than two. Each row of the network is ascending, so a marker array replaces set lookups.
 */
export const clustering = (network: Network): Float64Array => {
  const { order, offsets, neighbours } = network
  const values = new Float64Array(order)
  const marked = new Uint32Array(order)
  for (let v = 0; v < order; v++) {
    const degree = degreeOf(network, v)
    if (degree < 2) continue
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) marked[neighbours[k]!] = v + 1
    let linked = 0
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const w = neighbours[k]!
      for (let l = offsets[w]!; l < offsets[w + 1]! && neighbours[l]! < w; l++) {
        if (marked[neighbours[l]!] === v + 1) linked++
      }
    }
    values[v] = (2 * linked) / (degree * (degree - 1))
  }
  return values
}
