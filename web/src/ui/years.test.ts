import { expect, test } from 'vitest'
import { filled, labelStep } from './years.ts'

test('silent years are shown as 0, in order', () => {
  expect(
    filled([
      { year: 2003, count: 2 },
      { year: 2001, count: 1 },
    ]),
  ).toEqual([
    { year: 2001, count: 1 },
    { year: 2002, count: 0 },
    { year: 2003, count: 2 },
  ])
  expect(filled([])).toEqual([])
})
test('one mistyped year does not draw a thousand bars', () => {
  expect(
    filled([
      { year: 2021, count: 9 },
      { year: 1021, count: 1 },
    ]).map((bar) => bar.year),
  ).toEqual([1021, 2021])
})
test('labels stand on round years and never crowd', () => {
  expect(labelStep(6, 8)).toBe(1)
  expect(labelStep(16, 8)).toBe(2)
  expect(labelStep(75, 8)).toBe(10)
})
