import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SearchAnswer, SuggestionAnswer } from '../../contract/index.ts'
import { csvOf } from './generate.ts'
import { openTestApp, type TestApp } from './harness.ts'

let app: TestApp
const titles = ({ results }: SearchAnswer) => results.map(({ title }) => title.map(({ text }) => text).join(''))
const search = (query: string) => app.get<SearchAnswer>(`/api/search?${query}`)

beforeAll(async () => {
  app = await openTestApp()
  await app.importFile(
    csvOf([
      {
        title: 'Machine learning for crop disease',
        authors: 'Amina Otieno; Wei Zhang',
        abstract: 'A model sees blight in pictures of leaves.',
        year: 2021,
        department: 'Computing',
      },
      {
        title: 'Drought-tolerant maize in dry counties',
        authors: 'Joseph Wambua',
        abstract: 'Hybrids gave grain although rain failed for weeks.',
        year: 2022,
        department: 'Agronomy',
      },
      {
        title: 'Teaching poetry in secondary schools',
        authors: 'Ruth Kamau',
        abstract: 'Pupils read verse aloud.',
        year: 2022,
        department: 'Education',
      },
      {
        title: 'Bridges of timber',
        authors: 'Peter Hansen',
        abstract: 'Wooden beams carry lorries over a river.',
        year: 2019,
        department: 'Engineering',
      },
    ]),
  )
  await app.understood()
})
afterAll(() => app.close())

test('words are found in every form and marked', async () => {
  const answer = await search('q=machines+learn')
  expect(titles(answer)[0]).toBe('Machine learning for crop disease')
  expect(answer.results[0]!.title.filter(({ match }) => match).map(({ text }) => text)).toEqual(['Machine', 'learning'])
  expect(answer.results[0]!.reasons.map(({ kind }) => kind)).toContain('words')
})

test('a misspelt word is corrected and said; exactly as typed on request', async () => {
  const answer = await search('q=mashine+lerning')
  expect(answer.corrected).toBe('machine learning')
  expect(titles(answer)).toContain('Machine learning for crop disease')
  const exact = await search('q=mashine+lerning&exact=true')
  expect(exact.corrected).toBeNull()
  expect(exact.results.flatMap(({ reasons }) => reasons).filter(({ kind }) => kind !== 'meaning')).toEqual([])
})

test('what shares no word is found by meaning, and the score is within its bounds', async () => {
  const answer = await search('q=plants+that+survive+without+water&type=publication')
  const found = titles(answer).filter((title) => title !== 'Machine learning for crop disease')
  expect(found[0]).toBe('Drought-tolerant maize in dry counties')
  const [reason] = answer.results[titles(answer).indexOf('Drought-tolerant maize in dry counties')]!.reasons
  expect(reason!.kind).toBe('meaning')
  expect(reason!.score).toBeGreaterThan(0.2)
  expect(reason!.score).toBeLessThanOrEqual(1)
})

test('keyboard noise finds nothing', async () => {
  expect((await search('q=asdkjhqwe')).count).toBe(0)
})

test('a person is found by a misspelt name', async () => {
  const answer = await search('q=Josef+Wambuah&type=researcher')
  expect(titles(answer)).toEqual(['Joseph Wambua'])
})

describe('filters', () => {
  test('narrow the results, and each facet counts what its own choice would give', async () => {
    const all = await search('q=')
    expect(all.count).toBe(9)
    expect(Object.fromEntries(all.facets.type.map(({ value, count }) => [value, count]))).toEqual({
      publication: 4,
      researcher: 5,
    })
    const year = await search('q=&type=publication&year_from=2022&year_to=2022')
    expect(year.count).toBe(2)
    expect(Object.fromEntries(year.facets.year.map(({ value, count }) => [value, count]))).toEqual({
      2022: 2,
      2021: 1,
      2019: 1,
    })
    const agronomy = all.facets.department.find(({ label }) => label === 'Agronomy')!
    const there = await search(`q=maize&department=${agronomy.value}`)
    expect(titles(there)).toContain('Drought-tolerant maize in dry counties')
    expect(there.results.every(({ department }) => department === 'Agronomy')).toBe(true)
  })
  test('pages do not overlap and end', async () => {
    const first = await search('q=&page_size=5')
    const second = await search('q=&page_size=5&page=2')
    const keys = [...first.results, ...second.results].map(({ type, id }) => `${type}_${id}`)
    expect(new Set(keys).size).toBe(9)
    expect(second.next).toBeNull()
  })
})

test('suggestions offer people, titles and words that begin so', async () => {
  const { results } = await app.get<SuggestionAnswer>('/api/search/suggestions?q=ma')
  expect(results.map(({ type, text }) => `${type}: ${text}`)).toEqual(
    expect.arrayContaining([
      'publication: Machine learning for crop disease',
      'publication: Drought-tolerant maize in dry counties',
      'word: maize',
    ]),
  )
  expect((await app.get<SuggestionAnswer>('/api/search/suggestions?q=Kam')).results[0]).toMatchObject({
    type: 'researcher',
    text: 'Ruth Kamau',
  })
})
