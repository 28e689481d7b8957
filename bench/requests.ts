import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import type { App } from '../server/src/app.ts'
import { firstRow } from '../server/src/platform/database/index.ts'
import { type Line, spread, timed } from './report.ts'

const repeats = 100

type Reply = { ms: number; bytes: number }

/** Requests over real HTTP, one after the other, compressed as a browser asks for. */
export const benchRequests = async (app: App, kind: 'embedded' | 'server'): Promise<Line[]> => {
  const server = await app.http()
  await server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as AddressInfo
  const ask = (path: string) => request(port, path)
  const { db } = app.database
  const busiest = await firstRow<{ id: number }>(
    db,
    sql`select researcher_id as id from authorship group by 1 order by count(*) desc, 1 limit 1`,
  )
  const words = await sql<{
    word: string
  }>`select word from word where length(word) > 4 order by ndoc desc limit 60`.execute(db)
  const word = (at: number) => words.rows[at % words.rows.length]!.word
  const misspelt = (text: string) => text.slice(0, 2) + text[3] + text[2] + text.slice(4)
  const aim = kind === 'server' ? 'p95 ≤ 30 ms' : ''
  const cases: [string, (at: number) => string, string][] = [
    ['search, two words', (at) => `/api/search?q=${word(at)}+${word(at * 7 + 1)}`, 'the prototype 221 ms'],
    ['search, a sentence', (at) => `/api/search?q=how+does+${word(at)}+change+${word(at + 9)}+in+practice`, ''],
    ['search, misspelt', (at) => `/api/search?q=${misspelt(word(at))}`, ''],
    ['search, filtered by year', (at) => `/api/search?q=${word(at)}&year_from=2017&year_to=2019`, ''],
    ['suggestions', (at) => `/api/search/suggestions?q=${word(at).slice(0, 4)}`, ''],
    ['researcher (the busiest and others)', (at) => `/api/researchers/${at % 2 ? busiest!.id : busiest!.id + at}`, ''],
    ['similar researchers', (at) => `/api/researchers/${busiest!.id + at}/similar`, ''],
    ['similar publications', (at) => `/api/publications/${1 + at * 13}/similar`, ''],
    [
      'list of researchers, searched',
      (at) => `/api/researchers?search=${'abcdefgh'[at % 8]}an&page=${1 + (at % 3)}`,
      '',
    ],
    ['list of publications, searched', (at) => `/api/publications?search=${word(at)}`, 'the prototype 221 ms'],
    ['list of collaborations', (at) => `/api/collaborations?page=${1 + (at % 9)}`, ''],
    ['analytics', () => '/api/analytics', 'the prototype 115 s'],
    ['analytics: departments', () => '/api/analytics/department-performance', ''],
    ['analytics: network', () => '/api/analytics/collaboration-metrics', ''],
  ]
  const lines: Line[] = []
  for (const [what, path, beside] of cases) {
    // The first five are not counted: plans and caches are warm in a server that runs.
    for (let at = 0; at < 5; at++) await ask(path(at))
    const times: number[] = []
    for (let at = 0; at < repeats; at++) times.push((await ask(path(at))).ms)
    lines.push({ what, value: spread(times).text, beside, aim })
  }
  // Each limit is a question that no cache has seen.
  const cold = await ask('/api/graph/researchers?limit=99999')
  const warm = await ask('/api/graph/researchers?limit=99999')
  const summary = JSON.parse((await server.inject('/api/graph/researchers')).body).summary as {
    nodes: number
    links: number
  }
  lines.push({
    what: `whole collaboration graph, ${summary.nodes} nodes, ${summary.links} links`,
    value: `${(cold.ms / 1000).toFixed(2)} s, ${(cold.bytes / 1e6).toFixed(2)} MB; again ${warm.ms.toFixed(0)} ms`,
    beside: 'the prototype 4.2 s, 16.7 MB',
    aim: '≤ 0.4 s, ≤ 1.67 MB',
  })
  await server.close()
  return lines
}

const request = async (port: number, path: string): Promise<Reply> => {
  const { ms, value } = await timed(
    () =>
      new Promise<number>((resolve, reject) => {
        get(
          { host: '127.0.0.1', port, path, headers: { 'accept-encoding': 'br, gzip' } },
          (response: IncomingMessage) => {
            let bytes = 0
            response.on('data', (chunk: Buffer) => {
              bytes += chunk.length
            })
            response.on('end', () =>
              response.statusCode === 200 || response.statusCode === 404
                ? resolve(bytes)
                : reject(new Error(`${path}: ${response.statusCode}`)),
            )
          },
        ).on('error', reject)
      }),
  )
  return { ms, bytes: value }
}
