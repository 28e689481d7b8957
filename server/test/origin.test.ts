import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApp, type TestApp } from './harness.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})
afterAll(() => app.close())

const ask = async (method: 'GET' | 'DELETE' | 'POST', headers: Record<string, string>) =>
  (await app.http.inject({ method, url: method === 'GET' ? '/api/imports' : '/api/imports/1', headers })).statusCode

describe('a page of another site in a browser on this machine', () => {
  test.each(['evil.example', '192.168.1.7:8000', 'localhost.evil.example', '127.0.0.1.evil.example:8000'])(
    'cannot ask under the name %s',
    async (host) => {
      expect(await ask('GET', { host })).toBe(400)
    },
  )
  test.each(['https://evil.example', 'null', 'http://localhost:9999', 'nonsense'])(
    'cannot change anything from %s',
    async (origin) => {
      expect(await ask('DELETE', { host: 'localhost:8000', origin })).toBe(400)
    },
  )
})

test.each(['localhost:8000', '127.0.0.1:8000', '[::1]:8000'])('this machine may ask and change as %s', async (host) => {
  expect(await ask('GET', { host })).toBe(200)
  // There is no such import: the request was heard.
  expect(await ask('DELETE', { host, origin: `http://${host}` })).toBe(404)
  expect(await ask('DELETE', { host })).toBe(404)
})
