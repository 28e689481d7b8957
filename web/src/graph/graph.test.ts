import { describe, expect, it } from 'vitest'
import type { GraphAnswer } from '../../../contract/index.ts'
import { groupColours, mixed, type Palette } from './colours.ts'
import { egoPlaces, inCompany } from './ego.ts'
import { nameFinder } from './find.ts'
import { collaborators, degreeOf, linkBetween, toModel } from './model.ts'
import { complete, needsLayout } from './place.ts'
import { groups, visible } from './visible.ts'

type Row = [id: number, name: string, department: number | null, community: number | null, at?: [number, number]]
const people: Row[] = [
  [7, 'Ada Müller', 1, 1, [0, 0]],
  [9, 'Ben Ode', 1, 1, [10, 0]],
  [11, 'Cleo Adams', 2, 1, [0, 10]],
  [13, 'Dora Newcome', null, null],
  [15, 'Emil Alone', 2, null],
]
const pairs = [
  [7, 9, 3],
  [7, 11, 1],
  [9, 13, 1],
] as const
const answer = (rows: Row[] = people): GraphAnswer => ({
  nodes: rows.map(([id, label, department_id, cluster_id, at]) => ({
    id: `researcher_${id}`,
    label,
    type: 'researcher',
    cluster_id,
    data: { department_id, publications: id, ...(at ? { x: at[0], y: at[1] } : {}) },
  })),
  links: pairs.map(([a, b, value]) => ({
    source: `researcher_${a}`,
    target: `researcher_${b}`,
    type: 'collaboration',
    value,
  })),
  summary: {
    nodes: rows.length,
    links: pairs.length,
    total_nodes: rows.length,
    total_links: pairs.length,
    communities: [{ id: 1, label: 'Physics', size: 3 }],
    departments: [
      { id: 1, name: 'Physics', count: 2 },
      { id: 2, name: 'Law', count: 2 },
    ],
    measured: true,
  },
})
const model = toModel(answer())
const everything = { least: 1, grouping: 'department', off: new Set<number>() } as const

describe('the model', () => {
  it('keeps people and links by index', () => {
    expect(model.ids).toEqual([7, 9, 11, 13, 15])
    expect([0, 1, 2, 3, 4].map((v) => degreeOf(model, v))).toEqual([2, 2, 1, 1, 0])
    expect(collaborators(model, 0)).toEqual([
      { person: 1, strength: 3 },
      { person: 2, strength: 1 },
    ])
    expect(linkBetween(model, 3, 1)).toBe(2)
    expect(linkBetween(model, 3, 0)).toBe(-1)
    expect(model.maxStrength).toBe(3)
  })
})

describe('what is shown', () => {
  it('is everybody, until links are asked for', () => {
    expect(visible(model, everything)).toMatchObject({ peopleCount: 5, linkCount: 3 })
    expect(visible(model, { ...everything, least: 2 })).toMatchObject({ peopleCount: 2, linkCount: 1 })
  })
  it('is not a group that is switched off, nor its links', () => {
    const shown = visible(model, { ...everything, off: new Set([1]) })
    expect([...shown.people]).toEqual([0, 0, 1, 1, 1])
    expect(shown.linkCount).toBe(0)
  })
  it('is named in the legend, the largest first and nobody’s last', () => {
    expect(groups(model, 'department')).toEqual([
      { id: 1, label: 'Physics', count: 2 },
      { id: 2, label: 'Law', count: 2 },
      { id: 0, label: 'No department', count: 1 },
    ])
    expect(groups(model, 'community').map(({ id, count }) => [id, count])).toEqual([
      [1, 3],
      [0, 2],
    ])
  })
})

describe('places', () => {
  it('are given to a newcomer beside those they work with, and to who is alone outside', () => {
    const { x, y } = complete(model)
    expect([x[0], y[0], x[1], y[1]]).toEqual([0, 0, 10, 0])
    expect(Math.hypot(x[3]! - 10, y[3]!)).toBeCloseTo(10, 9)
    expect(Math.hypot(x[4]!, y[4]!)).toBeGreaterThan(Math.max(...[0, 1, 2, 3].map((v) => Math.hypot(x[v]!, y[v]!))))
  })
  it('are laid out here only where the server has not measured', () => {
    expect(needsLayout(model)).toBe(false)
    const unmeasured = toModel(answer(people.map(([id, name, department]) => [id, name, department, null])))
    expect(needsLayout(unmeasured)).toBe(true)
    expect([...complete(unmeasured).x].some(Number.isNaN)).toBe(false)
  })
})

describe('finding a person', () => {
  const find = nameFinder(model)
  it('ignores accents and case and takes words in any order', () => {
    expect(find('MULLER', 5)).toEqual([0])
    expect(find('adams cleo', 5)).toEqual([2])
    expect(find('  ', 5)).toEqual([])
  })
  it('puts beginnings of names first, then the better connected', () => {
    expect(find('ad', 5)).toEqual([0, 2])
    expect(find('o', 3)).toEqual([1, 2, 3])
    expect(find('o', 1)).toEqual([1])
  })
})

describe('colours', () => {
  const palette = { theme: 'light', none: '#777777' } as Palette
  it('are grey for no group and for groups too small', () => {
    const colours = groupColours(
      [
        { id: 5, count: 9 },
        { id: 6, count: 2 },
        { id: 0, count: 4 },
      ],
      3,
      palette,
    )
    expect(colours.get(0)).toBe('#777777')
    expect(colours.get(6)).toBe('#777777')
    expect(colours.get(5)).not.toBe('#777777')
  })
  it('mix', () => expect(mixed('#000000', '#ff8040', 0.5)).toBe('#804020'))
})

describe('an ego network', () => {
  it('seats those who work together side by side', () => {
    expect(
      inCompany(
        [1, 2, 3, 4],
        [
          { a: 1, b: 4, strength: 2 },
          { a: 4, b: 3, strength: 1 },
        ],
      ),
    ).toEqual([1, 4, 3, 2])
    expect(inCompany([], [])).toEqual([])
  })
  it('gives every name a line of its own on its side', () => {
    const places = egoPlaces([1, 2, 3, 4, 5], 400, 300, 80)
    const right = places.filter(({ side }) => side === 'right').map(({ y }) => y)
    expect(right).toHaveLength(3)
    expect(new Set(right).size).toBe(3)
    expect(places.every(({ x, y }) => x > 0 && x < 400 && y > 0 && y < 300)).toBe(true)
  })
})
