import { expect, test } from 'vitest'
import { fullSearch, parseSearch, researcherSearch, stringifySearch } from './search-params.ts'

test('an address is read into typed values; what makes no sense is dropped', () => {
  const raw = parseSearch(
    '?q=soil+carbon&page=2&year_from=20x1&year_to=2021&type=spaceship&department=-3&exact=true&x=1',
  )
  expect(fullSearch(raw)).toEqual({ q: 'soil carbon', page: 2, year_to: 2021, exact: 'true' })
})
test('a search for a number stays text', () => expect(fullSearch(parseSearch('?q=2020'))).toEqual({ q: '2020' }))
test('orderings are those of the list, in both directions', () => {
  expect(researcherSearch({ ordering: '-name' })).toEqual({ ordering: '-name' })
  expect(researcherSearch({ ordering: 'password' })).toEqual({})
})
test('what is written can be read again', () => {
  const search = { q: 'a&b=c "quoted" ü', page: 3, department: undefined, type: '' }
  expect(stringifySearch(search)).toBe('?q=a%26b%3Dc+%22quoted%22+%C3%BC&page=3')
  expect(parseSearch(stringifySearch(search))).toEqual({ q: search.q, page: '3' })
  expect(stringifySearch({})).toBe('')
})
