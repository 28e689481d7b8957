import type { GraphModel } from './model.ts'

/** By what people are coloured and grouped in the legend. */
export type Grouping = 'community' | 'department'
export type Visible = { people: Uint8Array; links: Uint8Array; peopleCount: number; linkCount: number }

export const groupOf = (model: GraphModel, grouping: Grouping) =>
  grouping === 'community' ? model.community : model.department

/**
 * What is shown: links of at least a strength between people whose group is not switched off. Who has no such link is
 * shown only while every strength is.
 */
export function visible(
  model: GraphModel,
  options: { least: number; grouping: Grouping; off: ReadonlySet<number> },
): Visible {
  const { least, grouping, off } = options
  const group = groupOf(model, grouping)
  const people = new Uint8Array(model.people)
  const links = new Uint8Array(model.links)
  let linkCount = 0
  for (let e = 0; e < model.links; e++) {
    const a = model.linkA[e]!
    const b = model.linkB[e]!
    if (model.strength[e]! < least || off.has(group[a]!) || off.has(group[b]!)) continue
    links[e] = 1
    linkCount++
    people[a] = 1
    people[b] = 1
  }
  if (least <= 1) for (let v = 0; v < model.people; v++) people[v] = off.has(group[v]!) ? 0 : 1
  return { people, links, peopleCount: people.reduce((sum, one) => sum + one, 0), linkCount }
}

/** The groups of the people, the largest first, with how many there are in this graph; "none" comes last, as 0. */
export function groups(model: GraphModel, grouping: Grouping): { id: number; label: string; count: number }[] {
  const counts = new Map<number, number>()
  for (const id of groupOf(model, grouping)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const known = grouping === 'community' ? model.communities : model.departments
  const none = grouping === 'community' ? 'No community' : 'No department'
  return [...counts]
    .map(([id, count]) => ({ id, count, label: id === 0 ? none : (known.get(id)?.label ?? `${grouping} ${id}`) }))
    .sort((a, b) => Number(a.id === 0) - Number(b.id === 0) || b.count - a.count || a.id - b.id)
}

/**
 * From how many people on a group has a colour of its own. A university has hundreds of communities of two or three, who
 * wrote one paper; in colour they would drown the fifty that matter. Every department has one.
 */
export const leastColoured = (model: GraphModel, grouping: Grouping): number =>
  grouping === 'department' ? 1 : Math.max(3, Math.ceil(model.people / 1_000))
