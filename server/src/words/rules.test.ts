import { expect, test } from 'vitest'
import { chooseTopics } from './rules.ts'

const word = (text: string, count: number, documents: number, stem = text) => ({ word: text, stem, count, documents })

test('a rare word outweighs a common one that occurs as often', () => {
  const topics = chooseTopics([word('model', 3, 500), word('cassava', 3, 4)], 1000, 12)
  expect(topics.map(({ term }) => term)).toEqual(['cassava', 'model'])
  expect(topics[0]!.weight).toBe(1)
  // 3 ln(1 + 1000/500) of 3 ln(1 + 1000/4)
  expect(topics[1]!.weight).toBe(Math.round((Math.log(3) / Math.log(251)) * 1000) / 1000)
})

test('forms of one stem count together under the most frequent', () => {
  const [topic] = chooseTopics([word('graph', 1, 50, 'graph'), word('graphs', 2, 40, 'graph')], 1000, 12)
  expect(topic).toEqual({ term: 'graphs', count: 3, weight: 1 })
})

test('words unknown to the collection so far do not divide by zero', () => {
  expect(chooseTopics([word('novel', 1, 0)], 0, 12)).toEqual([{ term: 'novel', count: 1, weight: 1 }])
})

test('equals come in the order of the alphabet, and no more than asked for', () => {
  expect(chooseTopics([word('b', 1, 9), word('a', 1, 9), word('c', 1, 9)], 10, 2).map(({ term }) => term)).toEqual([
    'a',
    'b',
  ])
})
