import { UndirectedGraph } from 'graphology'
import type { Network } from '../network.ts'
import { louvain } from './libraries.ts'
import { seeded } from './random.ts'
import { bySize } from './structure.ts'

/** No community: the node has no collaboration. */
export const ALONE = -1

export type Communities = {
  /** Community of each node, 0 for the largest; ALONE where there is none. */
  of: Int32Array
  sizes: number[]
  /** Newman 2006, weighted; 0 without edges. */
  modularity: number
}

/** Louvain communities (Blondel et al. 2008) by weight. The walk over the nodes is seeded: the same network, the same answer. */
export const communities = (network: Network): Communities => {
  const of = new Int32Array(network.order).fill(ALONE)
  if (network.size === 0) return { of, sizes: [], modularity: 0 }
  const graph = toGraph(network)
  const found = louvain.detailed(graph, { rng: seeded(2008), getEdgeWeight: 'weight' })
  const sizes: number[] = []
  const first = new Map<number, number>()
  graph.forEachNode((key) => {
    const given = found.communities[key]!
    let community = first.get(given)
    if (community === undefined) {
      community = sizes.push(0) - 1
      first.set(given, community)
    }
    sizes[community]!++
    of[Number(key)] = community
  })
  const { rank, ordered } = bySize(sizes)
  return {
    of: of.map((community) => (community === ALONE ? ALONE : rank[community]!)),
    sizes: ordered,
    modularity: found.modularity,
  }
}

/** Nodes that have an edge, by index. */
const toGraph = ({ order, offsets, neighbours, weights }: Network): UndirectedGraph => {
  const graph = new UndirectedGraph({ allowSelfLoops: false })
  for (let v = 0; v < order; v++) if (offsets[v + 1]! > offsets[v]!) graph.addNode(v)
  for (let v = 0; v < order; v++) {
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      if (neighbours[k]! > v) graph.addUndirectedEdge(v, neighbours[k]!, { weight: weights[k]! })
    }
  }
  return graph
}
