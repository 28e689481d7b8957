import { buildNetwork, degreeOf, strengths } from '../network.ts'
import { betweenness, pagerank } from './centrality.ts'
import { ALONE, communities } from './communities.ts'
import { communityLabels } from './labels.ts'
import { layout } from './layout.ts'
import { clustering, components } from './structure.ts'

export type Person = { id: number; name: string; department: string | null }
/** An undirected pair of people by id, each pair once, and how often they worked together. */
export type Pair = { a: number; b: number; strength: number }

/** One entry a person who has a collaboration, in parallel columns. */
export type NodeMeasures = {
  researcher_id: number[]
  community_id: number[]
  degree: number[]
  strength: number[]
  betweenness: number[]
  pagerank: number[]
  clustering: number[]
  x: number[]
  y: number[]
}
export type Measures = {
  nodes: NodeMeasures
  /** Numbered from 1, the largest first. */
  communities: { id: number[]; label: string[]; size: number[] }
  summary: {
    /** Everybody counts, also who has no collaboration: such a person is a component of one, with clustering 0. */
    components: number
    largest_component: number
    clustering: number
    communities: number
    modularity: number
    betweenness_sources: number
  }
}

/**
 * Measures the network of all people. The same names and pairs give the same answer whatever the ids: people are put in
 * order of name, then id, before anything whose outcome depends on an order.
 */
export const measureNetwork = (people: Person[], pairs: Pair[]): Measures => {
  const ordered = [...people].sort((p, q) => (p.name < q.name ? -1 : p.name > q.name ? 1 : p.id - q.id))
  const place = new Map(ordered.map((person, v) => [person.id, v]))
  const network = buildNetwork(ordered.length, {
    a: Uint32Array.from(pairs, ({ a }) => place.get(a)!),
    b: Uint32Array.from(pairs, ({ b }) => place.get(b)!),
    weight: Float64Array.from(pairs, ({ strength }) => strength),
  })
  const degree = ordered.map((_, v) => degreeOf(network, v))
  const found = communities(network)
  const { sizes } = components(network)
  const local = clustering(network)
  const between = betweenness(network)
  const rank = pagerank(network)
  const strength = strengths(network)
  const position = layout(network, found)
  const labels = communityLabels(found.of, found.sizes.length, {
    names: ordered.map((person) => person.name),
    departments: ordered.map((person) => person.department),
    degree,
  })
  const connected = [...ordered.keys()].filter((v) => found.of[v] !== ALONE)
  const column = (of: (v: number) => number) => connected.map(of)
  return {
    nodes: {
      researcher_id: column((v) => ordered[v]!.id),
      community_id: column((v) => found.of[v]! + 1),
      degree: column((v) => degree[v]!),
      strength: column((v) => strength[v]!),
      betweenness: column((v) => between.values[v]!),
      pagerank: column((v) => rank[v]!),
      clustering: column((v) => local[v]!),
      x: column((v) => tenth(position.x[v]!)),
      y: column((v) => tenth(position.y[v]!)),
    },
    communities: { id: labels.map((_, i) => i + 1), label: labels, size: found.sizes },
    summary: {
      components: sizes.length,
      largest_component: sizes[0] ?? 0,
      clustering: local.reduce((sum, value) => sum + value, 0) / Math.max(1, ordered.length),
      communities: labels.length,
      modularity: found.modularity,
      betweenness_sources: between.sources,
    },
  }
}

/** A hundredth of the distance between neighbours: nobody sees less, and the map travels as short numbers. */
const tenth = (value: number): number => Math.round(value * 10) / 10 || 0
