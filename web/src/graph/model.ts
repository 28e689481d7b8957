import type { GraphAnswer } from '../../../contract/index.ts'

/** A group of people: a community or a department. 0 stands for none. */
export type Group = { id: number; label: string; size: number }

/**
 * The collaboration graph in columns: person v is ids[v], names[v], ...; link e joins linkA[e] and linkB[e]. At 15,000
 * people and 50,000 links this takes 3 MB and is walked in a millisecond; the objects of the answer would take 30.
 */
export type GraphModel = {
  people: number
  ids: number[]
  names: string[]
  department: Int32Array
  community: Int32Array
  publications: Uint32Array
  /** NaN where the server has not placed the person. */
  x: Float64Array
  y: Float64Array
  links: number
  linkA: Uint32Array
  linkB: Uint32Array
  strength: Uint32Array
  maxStrength: number
  /** The links of person v are linksOf[offsets[v] .. offsets[v + 1]]. */
  offsets: Uint32Array
  linksOf: Uint32Array
  place: Map<number, number>
  communities: Map<number, Group>
  departments: Map<number, Group>
  measured: boolean
}

const numberIn = (id: string) => Number(id.slice(id.indexOf('_') + 1))

export function toModel(answer: Pick<GraphAnswer, 'nodes' | 'links' | 'summary'>): GraphModel {
  const { nodes, links, summary } = answer
  const ids = nodes.map((node) => numberIn(node.id))
  const place = new Map(ids.map((id, v) => [id, v]))
  const figure = (v: number, name: string) => {
    const value = nodes[v]?.data[name]
    return typeof value === 'number' ? value : undefined
  }
  const linkA = Uint32Array.from(links, (link) => place.get(numberIn(link.source)) ?? 0)
  const linkB = Uint32Array.from(links, (link) => place.get(numberIn(link.target)) ?? 0)
  const strength = Uint32Array.from(links, (link) => link.value)
  return {
    people: nodes.length,
    ids,
    names: nodes.map((node) => node.label),
    department: Int32Array.from(nodes, (_, v) => figure(v, 'department_id') ?? 0),
    community: Int32Array.from(nodes, (node) => node.cluster_id ?? 0),
    publications: Uint32Array.from(nodes, (_, v) => figure(v, 'publications') ?? 0),
    x: Float64Array.from(nodes, (_, v) => figure(v, 'x') ?? Number.NaN),
    y: Float64Array.from(nodes, (_, v) => figure(v, 'y') ?? Number.NaN),
    links: links.length,
    linkA,
    linkB,
    strength,
    maxStrength: strength.reduce((most, value) => Math.max(most, value), 1),
    ...incidence(nodes.length, linkA, linkB),
    place,
    communities: new Map(summary.communities.map((group) => [group.id, group])),
    departments: new Map(summary.departments.map(({ id, name, count }) => [id, { id, label: name, size: count }])),
    measured: summary.measured,
  }
}

function incidence(people: number, linkA: Uint32Array, linkB: Uint32Array) {
  const offsets = new Uint32Array(people + 1)
  for (let e = 0; e < linkA.length; e++) {
    offsets[linkA[e]! + 1]!++
    offsets[linkB[e]! + 1]!++
  }
  for (let v = 0; v < people; v++) offsets[v + 1]! += offsets[v]!
  const linksOf = new Uint32Array(linkA.length * 2)
  const next = offsets.slice()
  for (let e = 0; e < linkA.length; e++) {
    linksOf[next[linkA[e]!]!++] = e
    linksOf[next[linkB[e]!]!++] = e
  }
  return { offsets, linksOf }
}

export const degreeOf = (model: GraphModel, v: number) => model.offsets[v + 1]! - model.offsets[v]!
export const linksAt = (model: GraphModel, v: number) => model.linksOf.subarray(model.offsets[v], model.offsets[v + 1])
export const otherEnd = (model: GraphModel, e: number, v: number) =>
  model.linkA[e] === v ? model.linkB[e]! : model.linkA[e]!

/** The people that somebody works with, the strongest first; of equals by name. */
export const collaborators = (model: GraphModel, v: number): { person: number; strength: number }[] =>
  [...linksAt(model, v)]
    .map((e) => ({ person: otherEnd(model, e, v), strength: model.strength[e]! }))
    .sort((a, b) => b.strength - a.strength || model.names[a.person]!.localeCompare(model.names[b.person]!))

/** The link between two people, or -1. */
export const linkBetween = (model: GraphModel, v: number, w: number): number =>
  linksAt(model, v).find((e) => otherEnd(model, e, v) === w) ?? -1
