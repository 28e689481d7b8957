import { beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { errorAnswer, type Route, routes } from '../../contract/index.ts'
import { csvOf, university } from './generate.ts'
import { openTestApp, type TestApp } from './harness.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await app.importFile(csvOf(university(40, 5)))
  await app.understood()
  return () => app.close()
})

const hostile = [
  "' or 1=1 --",
  '"; drop table publication; --',
  "x') union select version() --",
  '$1 $' + '{1} {{1}} %s',
  '\\',
  '%',
  '_%_',
  "!&|():*<->'",
  'a & | b:*',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202e🦊',
  '',
  ' ',
  '0',
  '-1',
  '1.5',
  '1e309',
  'NaN',
  '99999999999999999999',
  '9007199254740993',
  'true',
  'null',
  '[object Object]',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  'x'.repeat(5_000),
  'slow '.repeat(79),
]
const encoded = (text: string) => encodeURIComponent(text.isWellFormed() ? text : '�')
/** As sent: also bytes that are no text. */
const values = [...hostile.map(encoded), '%ff%fe', '%ED%A0%80', '%', '%zz']

const answers = async (path: string): Promise<number> => {
  const { status, body } = await app.ask('GET', path)
  if (status >= 400) {
    const parsed = errorAnswer.safeParse(body)
    expect(parsed.success, `${path.slice(0, 120)} ${JSON.stringify(body)?.slice(0, 200)}`).toBe(true)
    expect(parsed.data!.error.message.length).toBeGreaterThan(10)
  }
  return status
}
const gets = Object.entries(routes as Record<string, Route>).filter(([, route]) => route.method === 'GET')
const shapeOf = (schema: z.ZodType | undefined): string[] =>
  Object.keys((schema as { shape?: Record<string, unknown> } | undefined)?.shape ?? {})

describe('whatever stands in a parameter, the answer is one of the contract', () => {
  test.each(gets)(
    '%s',
    async (_, route) => {
      const path = route.path.replace(':id', '1')
      const failed: string[] = []
      const ask = async (address: string) => {
        const status = await answers(address)
        if (status >= 500) failed.push(`${status} ${address.slice(0, 120)}`)
      }
      for (const name of [...shapeOf(route.query), 'unknown'])
        for (const value of values) await ask(`${path}?${name}=${value}`)
      for (const name of shapeOf(route.query)) {
        await ask(`${path}?${name}=1&${name}=2`)
        await ask(`${path}?${name}[]=1`)
        await ask(`${path}?${name}[a]=1`)
        await ask(`${path}?__proto__=1&constructor=1&${name}=x`)
      }
      if (route.params) for (const value of values) await ask(route.path.replace(':id', value))
      expect(failed).toEqual([])
    },
    240_000,
  )

  test('and the records are still there', async () => {
    expect(await app.get('/api/publications')).toMatchObject({ count: expect.any(Number) })
    expect((await app.get<{ count: number }>('/api/publications')).count).toBeGreaterThan(30)
  })
})

test.each(['/api/nothing', '/api/publications/1/nothing', '/api/%00', '/api/publications/%ff'])(
  'an address with nothing at it: %s',
  async (path) => {
    expect([400, 404]).toContain(await answers(path))
  },
)
