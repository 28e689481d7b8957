import { randomBytes } from 'node:crypto'
import { constants, existsSync } from 'node:fs'
import { cp, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { Client } from 'pg'
import { inject } from 'vitest'
import type { ImportDetail, ImportStatus } from '../../contract/index.ts'
import { type App, type JobName, openApp } from '../src/app.ts'
import type { Config } from '../src/config/index.ts'
import { measureNetworkJob } from '../src/graph/index.ts'
import { understandPending } from '../src/matching/index.ts'
import type { Db } from '../src/platform/database/index.ts'
import { openLog } from '../src/platform/log/index.ts'
import { refreshWords } from '../src/search/index.ts'
import { testConfig } from './config.ts'

export { csv } from './generate.ts'

export const settings = inject('settings')
export const onServer = settings.databaseUrl !== null

export type Answer<T> = { status: number; body: T; headers: Record<string, unknown> }
type Method = 'GET' | 'POST' | 'DELETE'

export type TestApp = {
  app: App
  db: Db
  http: FastifyInstance
  config: Config
  /** Any request with whatever it is answered. A body that is not JSON comes as text. */
  ask<T = unknown>(method: Method, path: string): Promise<Answer<T>>
  /** @throws Error with the answer when it is not 200 */
  get<T>(path: string): Promise<T>
  /** @throws Error with the answer when it is an error */
  post<T>(path: string): Promise<T>
  /** Sends a file as a browser does. */
  tryUpload<T = ImportDetail>(
    content: string | Buffer,
    fileName?: string,
    options?: { preview?: boolean },
  ): Promise<Answer<T>>
  /** @throws Error with the answer when the file is refused */
  upload(content: string | Buffer, fileName?: string, options?: { preview?: boolean }): Promise<ImportDetail>
  /** Waits until nothing more happens to an import by itself. */
  finished(importId: number): Promise<ImportDetail>
  /** Uploads and waits until it is imported. */
  importFile(content: string | Buffer, fileName?: string): Promise<ImportDetail>
  /** Undoes and waits. */
  undo(importId: number): Promise<ImportDetail>
  /** Embeddings, words and the network's measures of everything that is there. */
  understood(): Promise<void>
  /** Listens on a free port of this machine. @returns the address */
  listen(): Promise<string>
  close(): Promise<void>
}

export type TestAppOptions = {
  config?: Partial<Config>
  migrate?: boolean
  /** Background work that this app does by itself; imports only, unless said otherwise. */
  work?: readonly JobName[]
}

const resting: readonly ImportStatus[] = ['previewed', 'stopped', 'completed', 'failed', 'undone']
/** An import of a test that takes longer hangs, ms. */
const patience = 240_000

/**
 * The whole application on a fresh, empty database of its own: embedded, or made on the server of the tests and dropped
 * at the end. HTTP goes in directly; answers are checked against the contract. Close it.
 */
export const openTestApp = async (options: TestAppOptions = {}): Promise<TestApp> => {
  const place = await freshPlace(options.migrate !== false)
  const config = testConfig(place.dataDir, { secrets: { databaseUrl: place.databaseUrl }, ...options.config })
  const log = openLog('silent')
  let app: App
  try {
    app = await openApp({
      config,
      log,
      command: 'the tests',
      checkAnswers: true,
      // Small enough that a file of a few hundred rows has several, on either database.
      batchRows: 250,
      migrate: options.migrate ?? true,
    })
  } catch (error) {
    await place.remove()
    throw error
  }
  const http = await app.http()
  if (options.migrate !== false) await app.work(options.work ?? ['imports.work'])

  const ask = async <T>(method: Method, path: string, payload?: { body: Buffer; type: string }): Promise<Answer<T>> => {
    const answer = await http.inject({
      method,
      url: path,
      ...(payload ? { payload: payload.body, headers: { 'content-type': payload.type } } : {}),
    })
    const json = String(answer.headers['content-type']).startsWith('application/json')
    return {
      status: answer.statusCode,
      body: (json ? JSON.parse(answer.body) : answer.body) as T,
      headers: answer.headers,
    }
  }
  const must = <T>({ status, body }: Answer<T>, what: string): T => {
    if (status >= 300) throw new Error(`${what} was answered ${status}: ${JSON.stringify(body)}`)
    return body
  }
  const test: TestApp = {
    app,
    db: app.database.db,
    http,
    config,
    ask: (method, path) => ask(method, path),
    get: async (path) => must(await ask('GET', path), `GET ${path}`),
    post: async (path) => must(await ask('POST', path), `POST ${path}`),
    tryUpload: (content, fileName = 'test.csv', { preview = false } = {}) =>
      ask('POST', `/api/imports?preview=${preview}`, multipart(content, fileName)),
    upload: async (content, fileName = 'test.csv', upload = {}) =>
      must(await test.tryUpload(content, fileName, upload), `Uploading ${fileName}`),
    async finished(importId) {
      const until = Date.now() + patience
      for (;;) {
        const one = await test.get<ImportDetail>(`/api/imports/${importId}`)
        if (resting.includes(one.status)) return one
        if (Date.now() > until) throw new Error(`Import ${importId} is still ${one.status}`)
        await sleep(20)
      }
    },
    importFile: async (content, fileName) => test.finished((await test.upload(content, fileName)).id),
    async undo(importId) {
      must(await ask('DELETE', `/api/imports/${importId}`), `Undoing ${importId}`)
      return test.finished(importId)
    },
    async understood() {
      const signal = new AbortController().signal
      await understandPending({ db: test.db, embedder: app.embedder, log }, signal)
      await refreshWords(test.db)
      await measureNetworkJob(test.db, { signal, quietMs: 0 })
    },
    listen: () => http.listen({ port: 0, host: '127.0.0.1' }),
    async close() {
      await http.close()
      await app.close()
      await place.remove()
    },
  }
  return test
}

/** An empty data directory, and with it a database of its own where the tests run on a server. */
export type Place = { dataDir: string; databaseUrl?: string; remove(): Promise<void> }

/** @param prepared the embedded database is there and migrated already */
export const freshPlace = async (prepared: boolean): Promise<Place> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'daystar-test-'))
  const removeDir = () => rm(dataDir, { recursive: true, force: true })
  if (!settings.databaseUrl) {
    if (prepared) await cp(await template(), dataDir, { recursive: true, mode: constants.COPYFILE_FICLONE })
    return { dataDir, remove: removeDir }
  }
  const name = `daystar_test_${randomBytes(6).toString('hex')}`
  const address = new URL(settings.databaseUrl)
  address.pathname = `/${name}`
  await asAdministrator(settings.databaseUrl, `create database ${name}`)
  return {
    dataDir,
    databaseUrl: address.href,
    async remove() {
      await asAdministrator(settings.databaseUrl!, `drop database ${name} with (force)`)
      await removeDir()
    },
  }
}

/** Making an embedded database takes seconds, copying a made one does not. */
const template = async (): Promise<string> => {
  const place = inject('template')
  if (existsSync(place)) return place
  const made = await mkdtemp(`${place}-`)
  const app = await openApp({ config: testConfig(made), log: openLog('silent'), command: 'the tests' })
  await app.close()
  await rm(join(made, 'lock.db'), { force: true })
  await rename(made, place).catch(() => rm(made, { recursive: true })) // another test file was first
  return place
}

const asAdministrator = async (url: string, statement: string): Promise<void> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

const multipart = (content: string | Buffer, fileName: string): { body: Buffer; type: string } => {
  const boundary = `----${randomBytes(12).toString('hex')}`
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\ncontent-type: text/csv\r\n\r\n`
  return {
    body: Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]),
    type: `multipart/form-data; boundary=${boundary}`,
  }
}
