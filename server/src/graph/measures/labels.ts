import { ALONE } from './communities.ts'

/** The part of a name by which a person is cited: before the comma, else the last word. */
export const familyName = (name: string): string => {
  const [family = name] = name.includes(',') ? name.split(',') : name.trim().split(/\s+/).slice(-1)
  return family.trim() || name
}

type People = { names: string[]; departments: (string | null)[]; degree: ArrayLike<number> }

/**
 * A label for each community: the department of at least half of its members, with the family name of the best
 * connected one where a larger community has that department already; else the family names of the two best connected.
 */
export const communityLabels = (of: ArrayLike<number>, count: number, people: People): string[] => {
  const members: number[][] = Array.from({ length: count }, () => [])
  for (let v = 0; v < of.length; v++) if (of[v] !== ALONE) members[of[v]!]!.push(v)
  const taken = new Set<string>()
  return members.map((nodes) => {
    const leaders = bestConnected(nodes, people).map((v) => familyName(people.names[v]!))
    const department = commonest(nodes.map((v) => people.departments[v]!))
    if (!department) return leaders.join(' & ')
    if (taken.has(department)) return `${department} (${leaders[0]})`
    taken.add(department)
    return department
  })
}

/** The two best connected; among equals the earlier. */
const bestConnected = (nodes: number[], { degree }: People): number[] => {
  const [first, ...rest] = nodes
  const top = [first!]
  for (const v of rest) {
    if (degree[v]! > degree[top[0]!]!) top.unshift(v)
    else if (top.length === 1 || degree[v]! > degree[top[1]!]!) top.splice(1, 0, v)
    top.length = Math.min(top.length, 2)
  }
  return top
}

/** What at least half of the values are, if there is such a value. */
const commonest = (values: (string | null)[]): string | undefined => {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return best && best[1] * 2 >= values.length ? best[0] : undefined
}
