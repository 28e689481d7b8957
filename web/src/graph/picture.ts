import { groupColours, type Palette } from './colours.ts'
import type { GraphModel } from './model.ts'
import { type Positions, SPACING } from './place.ts'
import { type Grouping, groupOf, groups, leastColoured, type Visible } from './visible.ts'

/** A colour for each person, by group. */
export function personColours(model: GraphModel, grouping: Grouping, palette: Palette): string[] {
  const colours = groupColours(groups(model, grouping), leastColoured(model, grouping), palette)
  return Array.from(groupOf(model, grouping), (id) => colours.get(id)!)
}

/** On a small map the names of all its people are read, so those of communities stand above them and not amid them. */
const ALL_NAMED_UP_TO = 600

/** The larger communities, and where their names go. A name for three people would only be clutter. */
export function communityNames(model: GraphModel, positions: Positions, visible: Visible) {
  const sums = new Map<number, { x: number; y: number; top: number; weight: number }>()
  for (let v = 0; v < model.people; v++) {
    const community = model.community[v]!
    if (community === 0 || !visible.people[v]) continue
    const sum = sums.get(community) ?? { x: 0, y: 0, top: Number.NEGATIVE_INFINITY, weight: 0 }
    sum.x += positions.x[v]!
    sum.y += positions.y[v]!
    sum.top = Math.max(sum.top, positions.y[v]!)
    sum.weight++
    sums.set(community, sum)
  }
  const least = Math.max(5, model.people / 250)
  return [...sums]
    .filter(([, { weight }]) => weight >= least)
    .map(([id, { x, y, top, weight }]) => ({
      label: model.communities.get(id)?.label ?? '',
      x: x / weight,
      y: model.people > ALL_NAMED_UP_TO ? y / weight : top + SPACING,
      weight,
    }))
}
