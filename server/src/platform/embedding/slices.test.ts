import { describe, expect, it } from 'vitest'
import { planSlices } from './slices.ts'

describe('planning slices', () => {
  it('puts every text into exactly one slice within the budget, padding included', () => {
    const lengths = Array.from({ length: 200 }, (_, index) => 1 + ((index * 37) % 100))
    const slices = planSlices(lengths, 128)
    expect(slices.flatMap(({ indexes }) => indexes).sort((a, b) => a - b)).toEqual([...lengths.keys()])
    for (const { indexes, tokens } of slices) {
      expect(tokens).toBe(Math.max(...indexes.map((index) => lengths[index]!)))
      expect(indexes.length * tokens).toBeLessThanOrEqual(128)
    }
  })

  it('groups texts of like length', () => {
    expect(planSlices([10, 100, 12, 90], 200)).toEqual([
      { indexes: [1, 3], tokens: 100 },
      { indexes: [2, 0], tokens: 12 },
    ])
  })

  it('gives a text over the budget a slice of its own', () => {
    expect(planSlices([300, 5], 128).map(({ indexes }) => indexes)).toEqual([[0], [1]])
    expect(planSlices([], 128)).toEqual([])
  })
})
