/**
 * One suite for both stores: the database always, Redis wherever `redis-server` is installed.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '../database/index.ts'
import { openQueue, type Queue, type Store } from './index.ts'

const names = ['letters', 'numbers'] as const
type Name = (typeof names)[number]

interface Place {
  store: Store
  /** The store as code that another process can use. */
  storeInAnotherProcess: string
  clear(): Promise<void>
  stop(): Promise<void>
}

async function inDatabase(): Promise<Place> {
  const dataDir = mkdtempSync(join(tmpdir(), 'queue-'))
  const database: Database = await openDatabase({ dataDir, command: 'the tests' })
  const { host, port } = database.pool.options
  return {
    store: { pool: database.pool },
    storeInAnotherProcess: `{ pool: new Pool(${JSON.stringify({ host, port, user: 'postgres', database: 'postgres' })}) }`,
    clear: async () => {
      await database.pool.query('DROP SCHEMA IF EXISTS bullmq CASCADE')
    },
    async stop() {
      await database.close()
      rmSync(dataDir, { recursive: true })
    },
  }
}

async function inRedis(port = 21_010): Promise<Place> {
  const directory = mkdtempSync(join(tmpdir(), 'redis-'))
  const args = ['--port', `${port}`, '--save', '', '--dir', directory]
  const server: ChildProcess = spawn('redis-server', args, { stdio: 'ignore' })
  const redisUrl = `redis://127.0.0.1:${port}`
  const client = new Redis(redisUrl, { maxRetriesPerRequest: 100 })
  client.on('error', () => {}) // until it listens
  await client.ping()
  return {
    store: { redisUrl },
    storeInAnotherProcess: JSON.stringify({ redisUrl }),
    clear: async () => {
      await client.flushall()
    },
    async stop() {
      client.disconnect()
      server.kill('SIGKILL')
      await once(server, 'exit')
      rmSync(directory, { recursive: true })
    },
  }
}

const hasRedis = spawnSync('redis-server', ['--version']).status === 0

describe.each([
  { title: 'the queue in the database', start: inDatabase, run: true },
  { title: 'the queue in Redis (needs redis-server on the PATH)', start: () => inRedis(), run: hasRedis },
])('$title', ({ start, run }) => {
  describe.runIf(run)('conforms', () => {
    let place: Place
    let errors: Error[] = []
    const opened: Queue<Name>[] = []

    beforeAll(async () => {
      place = await start()
    }, 60_000)
    afterAll(() => place?.stop())
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((queue) => queue.close(100)))
      await place.clear()
      errors = []
    })

    async function open(): Promise<Queue<Name>> {
      const queue = await openQueue({
        store: place.store,
        names,
        retryMs: 20,
        lockMs: 1_000,
        onError: (error) => errors.push(error),
      })
      opened.push(queue)
      return queue
    }

    test('a job reaches the handler of its name, with its data', async () => {
      const queue = await open()
      const seen: unknown[] = []
      await queue.work('letters', async (data, { attempt }) => void seen.push({ name: 'letters', attempt, ...data }))
      await queue.work('numbers', async (data) => void seen.push({ name: 'numbers', ...data }))
      await queue.add('letters', { id: 1, tags: ['ä', '\u{1f310}'] })
      await queue.add('numbers', { id: 2 })
      await expect
        .poll(() => seen.toSorted((a, b) => (a as { id: number }).id - (b as { id: number }).id))
        .toEqual([
          { name: 'letters', attempt: 1, id: 1, tags: ['ä', '\u{1f310}'] },
          { name: 'numbers', id: 2 },
        ])
      expect(errors).toEqual([])
    })

    test('jobs wait for a worker, and another process finds them', async () => {
      const producer = await open()
      for (let id = 0; id < 20; id++) await producer.add('letters', { id })
      expect(await producer.counts()).toEqual({
        letters: { waiting: 20, delayed: 0, active: 0, failed: 0 },
        numbers: { waiting: 0, delayed: 0, active: 0, failed: 0 },
      })
      const seen: unknown[] = []
      await (await open()).work('letters', async (data) => void seen.push(data.id))
      await expect.poll(() => seen, { timeout: 5_000 }).toEqual(Array.from({ length: 20 }, (_, id) => id))
    })

    test('no more than `concurrency` handlers run at once', async () => {
      const queue = await open()
      let running = 0
      let most = 0
      let done = 0
      for (let id = 0; id < 12; id++) await queue.add('letters', { id })
      const handler = async () => {
        running += 1
        most = Math.max(most, running)
        await new Promise((resolve) => setTimeout(resolve, 20))
        running -= 1
        done += 1
      }
      await queue.work('letters', handler, { concurrency: 3 })
      await expect.poll(() => done, { timeout: 5_000 }).toBe(12)
      expect(most).toBe(3)
    })

    test('a failing job is tried again, then kept with its reason, and can be retried', async () => {
      const queue = await open()
      const attempts: number[] = []
      let broken = true
      await queue.work('letters', async (_, { attempt }) => {
        attempts.push(attempt)
        if (broken) throw new Error(`broken at ${attempt}`)
      })
      await queue.add('letters', { id: 7 }, { attempts: 3 })
      await expect.poll(async () => (await queue.counts()).letters.failed, { timeout: 5_000 }).toBe(1)
      expect(attempts).toEqual([1, 2, 3])
      const [failed] = await queue.failed('letters')
      expect(failed).toMatchObject({ data: { id: 7 }, reason: 'broken at 3', attempts: 3 })
      broken = false
      expect(await queue.retry('letters', failed!.id)).toBe(true)
      await expect.poll(() => attempts).toEqual([1, 2, 3, 1])
      await expect.poll(async () => (await queue.counts()).letters.failed).toBe(0)
      expect(await queue.retry('letters', failed!.id)).toBe(false)
      expect(await queue.retry('letters', 'never was')).toBe(false)
    })

    test('jobs with one key are merged while they wait, and run again when added during the run', async () => {
      const queue = await open()
      const seen: unknown[] = []
      let finish = () => {}
      for (const version of [1, 2, 3]) await queue.add('letters', { version }, { dedupe: 'same' })
      await queue.add('letters', { version: 9 }, { dedupe: 'other' })
      expect((await queue.counts()).letters.waiting).toBe(2)
      await queue.work('letters', async (data) => {
        seen.push(data.version)
        if (seen.length === 1) {
          await new Promise<void>((resolve) => {
            finish = resolve
          })
        }
      })
      await expect.poll(() => seen).toEqual([1])
      for (const version of [4, 5]) await queue.add('letters', { version }, { dedupe: 'same' })
      finish()
      await expect.poll(() => seen.toSorted()).toEqual([1, 5, 9])
      await queue.add('letters', { version: 6 }, { dedupe: 'same' })
      await expect.poll(() => seen.toSorted()).toEqual([1, 5, 6, 9])
    })

    test('the key of a job that failed for good is free again', async () => {
      const queue = await open()
      let runs = 0
      await queue.work('letters', async () => {
        runs += 1
        throw new Error('always')
      })
      for (const times of [1, 2]) {
        await queue.add('letters', {}, { dedupe: 'same', attempts: 1 })
        await expect.poll(async () => (await queue.counts()).letters.failed).toBe(times)
      }
      expect(runs).toBe(2)
    })

    test('a delayed job waits, then runs', async () => {
      const queue = await open()
      const added = Date.now()
      let waited = 0
      await queue.work('letters', async () => {
        waited = Date.now() - added
      })
      await queue.add('letters', {}, { delayMs: 300 })
      expect((await queue.counts()).letters.delayed).toBe(1)
      await expect.poll(() => waited, { timeout: 5_000 }).toBeGreaterThanOrEqual(300)
    })

    test('closing aborts a running handler and gives its job back without counting a failure', async () => {
      const first = await open()
      let started = false
      await first.work('letters', async (_, { signal }) => {
        started = true
        await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
      })
      await first.add('letters', { id: 1 }, { attempts: 1 })
      await expect.poll(() => started).toBe(true)
      await first.close()

      const second = await open()
      expect((await second.counts()).letters).toEqual({ waiting: 1, delayed: 0, active: 0, failed: 0 })
      const attempts: number[] = []
      await second.work('letters', async (_, { attempt }) => void attempts.push(attempt))
      await expect.poll(() => attempts).toEqual([1])
      expect(errors).toEqual([])
    })

    test('closing does not wait for a handler that ignores its signal; the job is found by another', async () => {
      const first = await open()
      let release = () => {}
      const held = new Promise<void>((resolve) => {
        release = resolve
      })
      let started = false
      await first.work('letters', () => {
        started = true
        return held
      })
      await first.add('letters', { id: 1 })
      await expect.poll(() => started).toBe(true)
      await first.close(50)

      const second = await open()
      const seen: unknown[] = []
      await second.work('letters', async (data) => void seen.push(data))
      await expect.poll(() => seen, { timeout: 10_000 }).toEqual([{ id: 1 }])
      release()
    }, 15_000)

    test('the job of a process that was killed is found by another', async () => {
      const script = `
        import { Pool } from 'pg'
        import { openQueue } from './index.ts'
        const queue = await openQueue({ store: ${place.storeInAnotherProcess}, names: ['letters', 'numbers'],
          lockMs: 1000, onError: console.error })
        await queue.work('letters', () => { console.log('started'); return new Promise(() => {}) })
        await queue.add('letters', { id: 1 })`
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: import.meta.dirname })
      let complaints = ''
      child.stderr.on('data', (text) => {
        complaints += text
      })
      const said = await Promise.race([
        once(child.stdout, 'data').then(([text]) => String(text)),
        once(child, 'exit').then(() => `died: ${complaints}`),
      ])
      expect(said).toBe('started\n')
      child.kill('SIGKILL')
      await once(child, 'exit')

      const queue = await open()
      const seen: unknown[] = []
      await queue.work('letters', async (data) => void seen.push(data))
      await expect.poll(() => seen, { timeout: 10_000 }).toEqual([{ id: 1 }])
    }, 20_000)

    test('a name has one handler in a process', async () => {
      const queue = await open()
      await queue.work('letters', async () => {})
      await expect(queue.work('letters', async () => {})).rejects.toThrow('handled already')
    })
  })
})

test('a Redis that cannot be reached is named at once', async () => {
  const opening = openQueue({ store: { redisUrl: 'redis://127.0.0.1:21011' }, names, onError: () => {} })
  await expect(opening).rejects.toThrow('Redis cannot be reached')
})

test.runIf(hasRedis)(
  'while Redis is away `add` rejects at once, and goes on when it is back (needs redis-server)',
  async () => {
    const before = await inRedis(21_012)
    const queue = await openQueue({ store: before.store, names, onError: () => {} })
    const seen: unknown[] = []
    await queue.work('letters', async (data) => void seen.push(data.id))
    await before.stop()
    await expect.poll(() => queue.add('letters', { id: 1 }).then(String, () => 'rejected')).toBe('rejected')
    const after = await inRedis(21_012)
    await expect
      .poll(() => queue.add('letters', { id: 2 }).then(() => 'added', String), { timeout: 20_000 })
      .toBe('added')
    await expect.poll(() => seen, { timeout: 20_000 }).toContain(2)
    await queue.close()
    await after.stop()
  },
  60_000,
)
