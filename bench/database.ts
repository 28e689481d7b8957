import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { type App, openApp } from '../server/src/app.ts'
import type { Config } from '../server/src/config/index.ts'
import { measureNetworkJob } from '../server/src/graph/index.ts'
import { understandPending } from '../server/src/matching/index.ts'
import { array } from '../server/src/platform/database/index.ts'
import { openLog } from '../server/src/platform/log/index.ts'
import { refreshWords } from '../server/src/search/index.ts'
import { type Row, toCsv } from './data.ts'
import { type Line, timed } from './report.ts'
import { benchRequests } from './requests.ts'

type Kind = 'embedded' | 'server'

/** Publications that get a real embedding: enough for search by meaning to have its full size of candidates. */
const understood = 10_000

export const benchDatabase = async (kind: Kind, config: Config, rows: readonly Row[]): Promise<Line[]> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'daystar-bench-'))
  const own = kind === 'server' ? await ownDatabase(config.secrets.databaseUrl!) : undefined
  const log = openLog('error')
  const app = await openApp({
    config: { ...config, dataDir, sample: false, secrets: { databaseUrl: own?.url } },
    log,
    command: 'bench',
  })
  try {
    const lines = [await benchImport(app, kind, rows)]
    const { ms: words } = await timed(() => refreshWords(app.database.db))
    const { ms: network } = await timed(() => measureNetworkJob(app.database.db, { quietMs: 0 }))
    await sql`analyze`.execute(app.database.db)
    const signal = AbortSignal.timeout(3_600_000)
    const { ms, value } = await timed(() =>
      understandPending({ db: app.database.db, embedder: app.embedder, log }, signal),
    )
    lines.push(
      {
        what: 'network measured (communities, betweenness, positions)',
        value: `${(network / 1000).toFixed(1)} s`,
        beside: '',
        aim: '',
      },
      { what: 'list of words refreshed', value: `${(words / 1000).toFixed(1)} s`, beside: '', aim: '' },
      {
        what: `${value} records understood and indexed`,
        value: `${(ms / 1000).toFixed(0)} s`,
        beside: `of ${Math.min(understood, rows.length)} publications`,
        aim: '',
      },
      ...(await benchRequests(app, kind)),
    )
    return lines
  } finally {
    await app.close()
    await own?.drop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

const benchImport = async (app: App, kind: Kind, rows: readonly Row[]): Promise<Line> => {
  const plain = await plainWrite(app, kind, rows)
  await app.work(['imports.work'])
  const start = performance.now()
  const id = await app.imports.receive(Readable.from([toCsv(rows)]), 'bench.csv', { preview: false })
  let one = await app.imports.get(id)
  while (one.status !== 'completed') {
    if (one.status === 'failed') throw new Error(one.error ?? 'the import failed')
    await sleep(50)
    one = await app.imports.get(id)
  }
  const seconds = (performance.now() - start) / 1000
  return {
    what: 'import: read, resolved, written, searchable, without embedding',
    value: `${Math.round(rows.length / seconds)} rows/s`,
    beside: `${plain.how} of the same rows ${Math.round(rows.length / plain.seconds)} rows/s; the prototype 25`,
    aim: kind === 'server' ? '≥ 1,250' : '≥ 400',
  }
}

/** The same five columns into one table without any index: what the database can take at most. */
const plainWrite = async (app: App, kind: Kind, rows: readonly Row[]): Promise<{ how: string; seconds: number }> => {
  const { db, pool } = app.database
  await sql`create table plain (title text, authors text, abstract text, year text, department text)`.execute(db)
  const { ms } = await timed(async () => {
    if (kind === 'server') {
      const client = await pool.connect()
      await pipeline(
        Readable.from([toCsv(rows)]),
        client.query(copyFrom('copy plain from stdin with (format csv, header)')),
      )
      client.release()
      return
    }
    // PGlite cannot take COPY through its protocol; one set-wise insert is the fastest it has.
    const column = (name: keyof Row) =>
      array(
        rows.map((row) => row[name]),
        'text',
      )
    await sql`insert into plain select * from unnest(${column('Title')}, ${column('Authors')}, ${column('Abstract')}, ${column('Year')}, ${column('Department')})`.execute(
      db,
    )
  })
  await sql`drop table plain`.execute(db)
  return { how: kind === 'server' ? 'plain COPY' : 'one plain INSERT', seconds: ms / 1000 }
}

const ownDatabase = async (url: string) => {
  const name = `daystar_bench_${randomBytes(4).toString('hex')}`
  const admin = async (statement: string) => {
    const client = new Client({ connectionString: url })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  await admin(`create database ${name}`)
  const mine = new URL(url)
  mine.pathname = `/${name}`
  return { url: mine.href, drop: () => admin(`drop database ${name} with (force)`) }
}
