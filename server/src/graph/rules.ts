import { degreeOf, type Network } from './network.ts'

/**
 * A shortest path by hops from one node to another, both included; among equals the one whose collaborations are
 * strongest in sum, and among those the one of the lower node indices. Null when there is none.
 */
export const shortestPath = (network: Network, from: number, to: number): number[] | null => {
  if (from === to) return [from]
  if (degreeOf(network, from) === 0 || degreeOf(network, to) === 0) return null
  const { order, offsets, neighbours, weights } = network
  const hops = new Int32Array(order).fill(-1)
  const strength = new Float64Array(order)
  const before = new Int32Array(order).fill(-1)
  hops[from] = 0
  let layer = [from]
  // A layer is finished whole before it is left: a later member may reach the same node over a stronger path.
  while (layer.length > 0 && hops[to] === -1) {
    const next: number[] = []
    for (const v of layer) {
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
        const w = neighbours[k]!
        if (hops[w] === -1) {
          hops[w] = hops[v]! + 1
          next.push(w)
        } else if (hops[w] !== hops[v]! + 1) continue
        const sum = strength[v]! + weights[k]!
        if (before[w] === -1 || sum > strength[w]! || (sum === strength[w] && v < before[w]!)) {
          strength[w] = sum
          before[w] = v
        }
      }
    }
    layer = next
  }
  if (hops[to] === -1) return null
  const path = [to]
  while (path[0] !== from) path.unshift(before[path[0]!]!)
  return path
}

/** The best connected so many of the nodes, in their own order; among equals the earlier ones. */
export const bestConnected = <N extends { degree: number }>(nodes: N[], limit: number | undefined): N[] => {
  if (limit === undefined || nodes.length <= limit) return nodes
  const chosen = new Set([...nodes].sort((a, b) => b.degree - a.degree).slice(0, limit))
  return nodes.filter((node) => chosen.has(node))
}

/** What a client that sent this accept-encoding is answered in: brotli, else gzip, else as it is. */
export const negotiate = (accepted: string | undefined): 'br' | 'gzip' | undefined => {
  const refused = /;\s*q=0(\.0*)?\s*$/
  const names = (accepted ?? '')
    .split(',')
    .filter((part) => !refused.test(part))
    .map((part) => part.split(';')[0]!.trim().toLowerCase())
  return (['br', 'gzip'] as const).find((name) => names.includes(name))
}
