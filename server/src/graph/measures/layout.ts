import { UndirectedGraph } from 'graphology'
import type { Network } from '../network.ts'
import type { Communities } from './communities.ts'
import { discRadius, fillDisc, type Positions, polar, rings, SPACING, separate, sunflower } from './geometry.ts'
import { forceAtlas2 } from './libraries.ts'
import { components } from './structure.ts'

type Link = { a: number; b: number; weight: number }

/**
 * Places every connected node on a plane, the same for the same network: a map on which each community is a round of
 * its own. ForceAtlas2 (Jacomy et al. 2014) places the communities, then the people in each; each community is turned
 * towards those it works with. One ForceAtlas2 over all 15,000 nodes took as long and gave a hairball with streaks.
 * The largest component lies in the middle, the others on rings. Nodes without an edge stay at 0, 0.
 */
export const layout = (network: Network, found: Communities): Positions => {
  const x = new Float64Array(network.order)
  const y = new Float64Array(network.order)
  const { of, sizes } = components(network)
  const members = groups(of, sizes.length)
  const place = rings()
  for (const nodes of members) {
    if (nodes.length < 2) break
    const { positions, radius } = component(network, found, nodes)
    const centre = place(radius)
    nodes.forEach((v, i) => {
      x[v] = centre.x + positions.x[i]!
      y[v] = centre.y + positions.y[i]!
    })
  }
  return { x, y }
}

/** A component's nodes around 0, 0: each of its communities laid out in a disc, the discs beside each other. */
const component = (network: Network, found: Communities, nodes: number[]): { positions: Positions; radius: number } => {
  const labels = [...new Set(nodes.map((v) => found.of[v]!))].sort((c, d) => c - d)
  const place = new Map(labels.map((label, i) => [label, i]))
  const group = nodes.map((v) => place.get(found.of[v]!)!)
  const discs = groups(group, labels.length)
  const { inside, between } = split(network, nodes, group, discs)
  const radii = Float64Array.from(discs, (disc) => discRadius(disc.length) + SPACING * 1.5)
  const centres = force(discs.length, merge(between, group), 400)
  spreadOver(centres, radii)
  separate(centres, radii, { rounds: affordable(discs.length, 400), draw: 0.995 })

  const x = new Float64Array(nodes.length)
  const y = new Float64Array(nodes.length)
  discs.forEach((disc, d) => {
    const local = force(disc.length, inside[d]!, iterations(disc.length))
    fillDisc(local)
    separate(local, new Float64Array(disc.length).fill(SPACING * 0.32), {
      rounds: affordable(disc.length, 30),
      draw: 1,
    })
    disc.forEach((i, k) => {
      x[i] = local.x[k]!
      y[i] = local.y[k]!
    })
  })
  turn(between, group, centres, { x, y })
  let radius = 0
  group.forEach((d, i) => {
    x[i]! += centres.x[d]!
    y[i]! += centres.y[d]!
    radius = Math.max(radius, Math.hypot(x[i]!, y[i]!))
  })
  return { positions: { x, y }, radius }
}

/** 200 people get 440 iterations, 5,000 get 250: small communities are cheap and should come to rest. */
export const iterations = (nodes: number): number =>
  Math.round(Math.min(500, Math.max(250, 750 - 58 * Math.log(nodes))))

/** Rounds of comparing all pairs: beyond 4,000 discs or people fewer than wanted, so that none takes more than a second or two. */
const affordable = (count: number, wanted: number): number => Math.min(wanted, Math.ceil(500_000_000 / count ** 2))

/** ForceAtlas2 from a sunflower. */
const force = (order: number, links: Link[], rounds: number): Positions => {
  const start = sunflower(order)
  if (order < 3) return start
  const graph = new UndirectedGraph()
  for (let i = 0; i < order; i++) graph.addNode(i, { x: start.x[i], y: start.y[i], size: 1 })
  for (const { a, b, weight } of links) graph.addUndirectedEdge(a, b, { weight })
  const placed = forceAtlas2(graph, {
    iterations: rounds,
    getEdgeWeight: 'weight',
    settings: {
      barnesHutOptimize: order > 500,
      barnesHutTheta: 0.7,
      scalingRatio: 10,
      gravity: 0.5,
      slowDown: 1 + Math.log(order),
    },
  })
  for (let i = 0; i < order; i++) {
    start.x[i] = placed[i]!.x
    start.y[i] = placed[i]!.y
  }
  return start
}

/** Edges inside each group, by place in the group; and those between groups, by place among the nodes. */
const split = (network: Network, nodes: number[], group: number[], discs: number[][]) => {
  const { offsets, neighbours, weights } = network
  const at = new Map(nodes.map((v, i) => [v, i]))
  const within = new Uint32Array(nodes.length)
  for (const disc of discs) {
    disc.forEach((i, k) => {
      within[i] = k
    })
  }
  const inside: Link[][] = discs.map(() => [])
  const between: Link[] = []
  nodes.forEach((v, i) => {
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const w = neighbours[k]!
      if (w < v) continue
      const j = at.get(w)!
      // The root keeps a pair with 80 joint papers from collapsing into one dot.
      const weight = Math.sqrt(weights[k]!)
      if (group[i] === group[j]) inside[group[i]!]!.push({ a: within[i]!, b: within[j]!, weight })
      else between.push({ a: i, b: j, weight })
    }
  })
  return { inside, between }
}

/** One link for all those between two groups. */
const merge = (between: Link[], group: number[]): Link[] => {
  const sums = new Map<string, Link>()
  for (const { a, b, weight } of between) {
    const low = Math.min(group[a]!, group[b]!)
    const high = Math.max(group[a]!, group[b]!)
    const link = sums.get(`${low} ${high}`) ?? { a: low, b: high, weight: 0 }
    link.weight += weight
    sums.set(`${low} ${high}`, link)
  }
  return [...sums.values()].map((link) => ({ ...link, weight: Math.log1p(link.weight) }))
}

/** Scales centres so that they span about the area that the discs need. */
const spreadOver = (centres: Positions, radii: Float64Array): void => {
  const area = radii.reduce((sum, radius) => sum + radius ** 2, 0)
  const n = radii.length
  const cx = centres.x.reduce((sum, value) => sum + value, 0) / n
  const cy = centres.y.reduce((sum, value) => sum + value, 0) / n
  let square = 0
  for (let i = 0; i < n; i++) square += (centres.x[i]! - cx) ** 2 + (centres.y[i]! - cy) ** 2
  const scale = Math.sqrt(area / 2) / Math.max(1e-9, Math.sqrt(square / n))
  for (let i = 0; i < n; i++) {
    centres.x[i] = (centres.x[i]! - cx) * scale
    centres.y[i] = (centres.y[i]! - cy) * scale
  }
}

/**
 * Turns every disc about its centre so that its people lie on the side of those they work with elsewhere: the angle
 * that maximises sum of w p.q, p a person's place in the disc, q the direction of the other (two-dimensional Procrustes).
 */
const turn = (between: Link[], group: number[], centres: Positions, { x, y }: Positions): void => {
  const dot = new Float64Array(centres.x.length)
  const cross = new Float64Array(centres.x.length)
  const pull = (i: number, towards: number, weight: number) => {
    const own = group[i]!
    const qx = centres.x[towards]! - centres.x[own]!
    const qy = centres.y[towards]! - centres.y[own]!
    const length = Math.max(1e-9, Math.hypot(qx, qy))
    dot[own]! += (weight * (x[i]! * qx + y[i]! * qy)) / length
    cross[own]! += (weight * (x[i]! * qy - y[i]! * qx)) / length
  }
  for (const { a, b, weight } of between) {
    pull(a, group[b]!, weight)
    pull(b, group[a]!, weight)
  }
  group.forEach((disc, i) => {
    const at = polar(Math.hypot(x[i]!, y[i]!), Math.atan2(y[i]!, x[i]!) + Math.atan2(cross[disc]!, dot[disc]!))
    x[i] = at.x
    y[i] = at.y
  })
}

const groups = (of: ArrayLike<number>, count: number): number[][] => {
  const found: number[][] = Array.from({ length: count }, () => [])
  for (let i = 0; i < of.length; i++) found[of[i]!]!.push(i)
  return found
}
