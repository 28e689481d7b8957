import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../network.ts'
import { betweenness, betweennessSources, pagerank } from './centrality.ts'
import { communities } from './communities.ts'
import { measureNetwork, type Pair, type Person } from './index.ts'
import { karateClub } from './karate.fixture.ts'
import { communityLabels, familyName } from './labels.ts'
import { clustering, components } from './structure.ts'

const network = (order: number, edges: readonly (readonly number[])[]) =>
  buildNetwork(order, {
    a: Uint32Array.from(edges, (edge) => edge[0]!),
    b: Uint32Array.from(edges, (edge) => edge[1]!),
    weight: Float64Array.from(edges, (edge) => edge[2] ?? 1),
  })
const karate = network(34, karateClub)
const path = network(4, [
  [0, 1],
  [1, 2],
  [2, 3],
])
const triangleWithTail = network(5, [
  [0, 1],
  [1, 2],
  [0, 2],
  [2, 3],
])

describe('the karate club', () => {
  it('has the betweenness of the literature', () => {
    const { values, sources } = betweenness(karate)
    expect(sources).toBe(34)
    // networkx 3.3, betweenness_centrality, normalised
    expect(values[0]).toBeCloseTo(0.43763528, 7)
    expect(values[33]).toBeCloseTo(0.30407498, 7)
    expect(values[32]).toBeCloseTo(0.14524711, 7)
    expect(values[11]).toBe(0)
  })
  it('has the PageRank of the literature', () => {
    const ranks = pagerank(karate)
    expect(ranks[33]).toBeCloseTo(0.1009179, 5)
    expect(ranks[0]).toBeCloseTo(0.0969973, 5)
    expect(ranks.reduce((sum, rank) => sum + rank)).toBeCloseTo(1, 10)
  })
  it('has the clustering of the literature', () => {
    const values = clustering(karate)
    expect(values.reduce((sum, value) => sum + value) / 34).toBeCloseTo(0.5706384782, 9)
  })
  it('falls into four communities of nearly the best modularity known, 0.4198', () => {
    const found = communities(karate)
    expect(found.sizes.length).toBe(4)
    expect(found.modularity).toBeGreaterThan(0.41)
    expect(found.modularity).toBeLessThanOrEqual(0.4199)
    expect(found.of[0]).not.toBe(found.of[33])
  })
})

describe('small networks, by hand', () => {
  it('counts shortest paths', () => {
    // Of the three pairs of others, two pass through each inner node of a path of four.
    expect([...betweenness(path).values]).toEqual([0, 2 / 3, 2 / 3, 0])
  })
  it('splits a path between its equals', () => {
    const square = network(4, [
      [0, 1],
      [1, 2],
      [2, 3],
      [0, 3],
    ])
    for (const value of betweenness(square).values) expect(value).toBeCloseTo(1 / 6, 12)
  })
  it('counts triangles', () => {
    expect([...clustering(triangleWithTail)]).toEqual([1, 1, 1 / 3, 0, 0])
  })
  it('numbers components from the largest', () => {
    const { of, sizes } = components(
      network(6, [
        [4, 5],
        [0, 2],
        [2, 3],
      ]),
    )
    expect(sizes).toEqual([3, 2, 1])
    expect([...of]).toEqual([0, 2, 0, 0, 1, 1])
  })
  it('knows the modularity of two triangles', () => {
    const { modularity, sizes } = communities(
      network(6, [
        [0, 1],
        [1, 2],
        [0, 2],
        [3, 4],
        [4, 5],
        [3, 5],
      ]),
    )
    expect(modularity).toBeCloseTo(0.5, 12)
    expect(sizes).toEqual([3, 3])
  })
  it('follows weights in PageRank', () => {
    const ranks = pagerank(
      network(3, [
        [0, 1, 9],
        [0, 2, 1],
      ]),
    )
    // r0 = 0.05 + 0.85 (r1 + r2), r1 = 0.05 + 0.85 * 0.9 r0, r2 = 0.05 + 0.85 * 0.1 r0
    expect(ranks[0]).toBeCloseTo(0.4864865, 7)
    expect(ranks[1]).toBeCloseTo(0.4221622, 7)
    expect(ranks[2]).toBeCloseTo(0.0913514, 7)
  })
})

describe('sampled betweenness', () => {
  it('is exact up to 2,000 connected nodes and bounded in work above', () => {
    expect(betweennessSources(2_000, 1_000_000)).toBe(2_000)
    expect(betweennessSources(15_000, 50_000)).toBeLessThan(15_000)
    expect(betweennessSources(1_000_000, 10_000_000)).toBe(300)
  })
  it('comes near the exact values', () => {
    // Twenty rings of 30 that hang on a hub: the hub carries nearly all paths, each gate those of its ring.
    const ring = (c: number) => Array.from({ length: 30 }, (_, i) => [1 + c * 30 + i, 1 + c * 30 + ((i + 1) % 30)])
    const edges = Array.from({ length: 20 }, (_, c) => [[0, 1 + c * 30], ...ring(c)]).flat()
    const exact = betweenness(network(601, edges))
    const sampled = betweenness(network(601, edges), 150)
    expect([exact.sources, sampled.sources]).toEqual([601, 150])
    expect(sampled.values).not.toEqual(exact.values)
    expect(Math.abs(sampled.values[0]! - exact.values[0]!)).toBeLessThan(0.05)
    const errors = exact.values.map((value, v) => Math.abs(value - sampled.values[v]!))
    expect(errors.reduce((sum, error) => sum + error) / 601).toBeLessThan(0.01)
  })
})

describe('measuring', () => {
  const people = (id: (v: number) => number): Person[] =>
    Array.from({ length: 35 }, (_, v) => ({
      id: id(v),
      name: `Person ${String(v).padStart(2, '0')}`,
      department: null,
    }))
  const pairs = (id: (v: number) => number): Pair[] =>
    karateClub.map(([a, b]) => ({ a: id(a), b: id(b), strength: 1 + ((a + b) % 3) }))

  it('gives the same for the same names, whatever the ids and the order of the rows', () => {
    const one = measureNetwork(
      people((v) => v + 1),
      pairs((v) => v + 1),
    )
    const gaps = (v: number) => 1_000 - v * 7
    const other = measureNetwork(people(gaps).reverse(), pairs(gaps).reverse())
    expect(other.nodes.researcher_id).toEqual(one.nodes.researcher_id.map((id) => gaps(id - 1)))
    expect({ ...other.nodes, researcher_id: [] }).toEqual({ ...one.nodes, researcher_id: [] })
    expect(other.communities).toEqual(one.communities)
    expect(other.summary).toEqual(one.summary)
  })
  it('leaves who is alone out of the nodes but not out of the summary', () => {
    const { nodes, summary } = measureNetwork(
      people((v) => v),
      pairs((v) => v),
    )
    expect(nodes.researcher_id).toHaveLength(34)
    expect(summary.components).toBe(2)
    expect(summary.largest_component).toBe(34)
    expect(summary.communities).toBe(Math.max(...nodes.community_id))
  })
  it('places communities apart: each person is nearer to its own than to the next one', () => {
    const cliques = [0, 1, 2, 3].flatMap((c) =>
      Array.from({ length: 12 }, (_, i) => i).flatMap((i) =>
        Array.from({ length: i }, (_, j): Pair => ({ a: c * 12 + i, b: c * 12 + j, strength: 2 })),
      ),
    )
    const bridges: Pair[] = [0, 1, 2].map((c) => ({ a: c * 12, b: (c + 1) * 12, strength: 1 }))
    const all = Array.from(
      { length: 48 },
      (_, id): Person => ({ id, name: `P${String(id).padStart(2, '0')}`, department: null }),
    )
    const { nodes } = measureNetwork(all, [...cliques, ...bridges])
    const centre = (c: number) => {
      const own = nodes.community_id.map((community, i) => (community === c ? i : -1)).filter((i) => i >= 0)
      const mean = (of: number[]) => own.reduce((sum, i) => sum + of[i]!, 0) / own.length
      return { x: mean(nodes.x), y: mean(nodes.y) }
    }
    const centres = [1, 2, 3, 4].map(centre)
    nodes.community_id.forEach((community, i) => {
      const distances = centres.map(({ x, y }) => Math.hypot(nodes.x[i]! - x, nodes.y[i]! - y))
      expect(distances.indexOf(Math.min(...distances)) + 1).toBe(community)
    })
  })
  it('bears an empty network and one without pairs', () => {
    expect(measureNetwork([], []).summary).toMatchObject({
      components: 0,
      communities: 0,
      modularity: 0,
      clustering: 0,
    })
    const alone = measureNetwork([{ id: 1, name: 'A', department: null }], [])
    expect(alone.summary).toMatchObject({ components: 1, largest_component: 1, communities: 0 })
    expect(alone.nodes.researcher_id).toEqual([])
  })
})

describe('labels', () => {
  it('reads the family name of both ways to write a name', () => {
    expect(['Ada Lovelace', 'Lovelace, Ada', 'Plato', ' van Rossum, Guido '].map(familyName)).toEqual([
      'Lovelace',
      'Lovelace',
      'Plato',
      'van Rossum',
    ])
  })
  it('takes the department of half the members, else the two best connected', () => {
    const labels = communityLabels([0, 0, 0, 1, 1, 2, 2, -1], 3, {
      names: ['A One', 'B Two', 'C Three', 'D Four', 'E Five', 'F Six', 'G Seven', 'H Eight'],
      departments: ['Physics', 'Physics', null, 'Law', null, 'Physics', 'Physics', null],
      degree: [1, 2, 9, 1, 3, 2, 1, 0],
    })
    expect(labels).toEqual(['Physics', 'Law', 'Physics (Six)'])
    const nobody = communityLabels([0, 0, 0], 1, {
      names: ['A One', 'B Two', 'C Three'],
      departments: [null, null, 'Law'],
      degree: [1, 2, 9],
    })
    expect(nobody).toEqual(['Three & Two'])
  })
})
