import { expect, test } from 'vitest'
import { nextOrdering } from './ordering.ts'

test('names begin at A, figures at the highest, and the same column turns round', () => {
  expect(nextOrdering('name', undefined, false)).toBe('name')
  expect(nextOrdering('name', 'name', false)).toBe('-name')
  expect(nextOrdering<'year' | 'name'>('year', 'name', true)).toBe('-year')
  expect(nextOrdering('year', '-year', true)).toBe('year')
})
