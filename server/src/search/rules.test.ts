import { describe, expect, test } from 'vitest'
import { correct, editDistance, fuse, replaceWords, wordsOf } from './rules.ts'

test('a record in two lists comes before the first of either', () => {
  const fused = fuse([
    { reason: 'words', weight: 1, entries: [{ key: 'publication_1' }, { key: 'publication_2' }] },
    {
      reason: 'meaning',
      weight: 1,
      entries: [
        { key: 'publication_3', score: 0.9 },
        { key: 'publication_2', score: 0.5 },
      ],
    },
  ])
  expect(fused.map(({ key }) => key)).toEqual(['publication_2', 'publication_1', 'publication_3'])
  expect([...fused[0]!.reasons]).toEqual([
    ['words', null],
    ['meaning', 0.5],
  ])
})

test('a record that holds all the words is not said to hold some', () => {
  const [one] = fuse([
    { reason: 'words', weight: 1, entries: [{ key: 'call_1' }] },
    { reason: 'some_words', weight: 1, entries: [{ key: 'call_1' }] },
  ])
  expect([...one!.reasons.keys()]).toEqual(['words'])
})

describe('edit distance', () => {
  test.each<[string, string, number]>([
    ['machine', 'mashine', 1],
    ['learning', 'lerning', 1],
    ['drought', 'drougth', 1],
    ['maize', 'maize', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s, %s: %d either way', (a, b, edits) => {
    expect(editDistance(a, b, 5)).toBe(edits)
    expect(editDistance(b, a, 5)).toBe(edits)
  })
  test('gives up above the most', () => {
    expect(editDistance('kitten', 'sitting', 2)).toBe(3)
    expect(editDistance('a', 'abcdefgh', 2)).toBe(3)
  })
})

test('of equally near words the commonest is meant', () => {
  const candidates = [
    { word: 'matter', documents: 2, similarity: 0.6 },
    { word: 'master', documents: 9, similarity: 0.5 },
  ]
  expect(correct('maxter', candidates)).toBe('master')
  expect(correct('mat', candidates)).toBeNull()
})

test('words of a query, and their replacement, leave the rest alone', () => {
  expect(wordsOf('The 5G of mashine-lerning, a "mashine" I know')).toEqual([
    'the',
    'mashine-lerning',
    'mashine',
    'know',
  ])
  expect(
    replaceWords(
      '"Mashine" lerning 5G',
      new Map([
        ['mashine', 'machine'],
        ['lerning', 'learning'],
      ]),
    ),
  ).toBe('"machine" learning 5G')
})
