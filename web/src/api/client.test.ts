import { expect, test } from 'vitest'
import { routes } from '../../../contract/index.ts'
import { ApiError, addressOf, type RouteName, readAnswer } from './client.ts'

test('every route of the contract is called by its own method and path', () => {
  for (const name of Object.keys(routes) as RouteName[]) {
    const { method, url } = addressOf(name, { params: { id: 7 } } as never)
    expect(`${method} ${url}`).toBe(`${routes[name].method} ${routes[name].path.replace(':id', '7')}`)
  }
})
test('queries are encoded and empty values left out', () => {
  const { url } = addressOf('search', { query: { q: 'a&b', page: 2, department: undefined } })
  expect(url).toBe('/api/search?q=a%26b&page=2')
})

const refusal = (status: number, text: string) => {
  try {
    readAnswer(status, text)
  } catch (error) {
    return error as ApiError
  }
}
test('a refusal keeps the words of the server, its code and what was wrong', () => {
  const details = [{ path: 'page', message: 'too small' }]
  const error = refusal(400, JSON.stringify({ error: { code: 'invalid_parameter', message: 'No.', details } }))
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ code: 'invalid_parameter', status: 400, message: 'No. (page: too small)' })
})
test('a proxy that answers in HTML is an error a person can read', () => {
  expect(refusal(502, '<html>Bad gateway</html>')?.message).toContain('HTTP 502')
})
test('an answer comes through as it is', () => expect(readAnswer(200, '{"count":1}')).toEqual({ count: 1 }))
