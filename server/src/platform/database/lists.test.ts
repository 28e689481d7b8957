import { expect, test } from 'vitest'
import { likePatterns } from './lists.ts'

test('every word becomes a pattern of its own, once', () => {
  expect(likePatterns('  soil   water soil ')).toEqual(['%soil%', '%water%'])
})

test('wildcards and the escape itself are taken as letters', () => {
  expect(likePatterns('100% a_b c\\d')).toEqual(['%100\\%%', '%a\\_b%', '%c\\\\d%'])
})

test('no words, no patterns', () => {
  expect(likePatterns(undefined)).toEqual([])
  expect(likePatterns(' \t\n')).toEqual([])
})
