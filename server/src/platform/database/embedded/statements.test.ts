import { expect, test } from 'vitest'
import { changesSettings, copiesFromClient, listens } from './statements.ts'

test.each([
  ['SET search_path = a', true],
  ['-- why\nset work_mem to 1', true],
  ['/* why */ RESET ALL', true],
  ['SELECT 1; SET x.y = 1', true],
  ["SELECT set_config('a.b', 'c', false)", true],
  ['DISCARD ALL', true],
  ['SET LOCAL search_path = a', false],
  ['SET TRANSACTION READ ONLY', false],
  ['SET CONSTRAINTS ALL DEFERRED', false],
  ['UPDATE t SET a = 1', false],
  ['UPDATE t\nSET a = 1', false],
  ['SELECT 1', false],
])('%s changes the settings of the session: %s', (sql, expected) => {
  expect(changesSettings(sql)).toBe(expected)
})

test.each([
  ['COPY t FROM STDIN', true],
  ['copy public.t (a, b)\nfrom stdin with (format csv)', true],
  ['BEGIN; COPY t FROM STDIN', true],
  ['COPY t TO STDOUT', false],
  ["COPY t FROM '/dev/blob'", false],
])('%s copies from the client: %s', (sql, expected) => {
  expect(copiesFromClient(sql)).toBe(expected)
})

test('channels are read as PostgreSQL reads them', () => {
  expect(listens('-- subscribe\nLISTEN Jobs;\nLISTEN "Of ""Me"""; UNLISTEN *')).toEqual([
    { listen: true, channel: 'jobs' },
    { listen: true, channel: 'Of "Me"' },
    { listen: false, channel: '*' },
  ])
  expect(listens("SELECT 'listen to me'")).toEqual([])
})
