/**
 * What a `pg` client may rely on with the embedded database: what PostgreSQL would do, though one backend serves all.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, Pool, type PoolConfig } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { connectionOptions, DirectoryInUse, type EmbeddedDatabase, readHolder, startEmbedded } from './index.ts'

const idleInTransactionMs = 300
const root = mkdtempSync(join(tmpdir(), 'embedded-'))
const dataDir = join(root, 'data')
let database: EmbeddedDatabase
let pool: Pool

function newPool(more: PoolConfig = {}): Pool {
  const made = new Pool({ ...connectionOptions(database), max: 10, ...more })
  made.on('error', () => {}) // a connection that the server closes while it is idle
  return made
}

beforeAll(async () => {
  database = await startEmbedded({ dataDir, maxConnections: 24, idleInTransactionMs, command: 'the tests' })
}, 60_000)

afterAll(async () => {
  await database.close()
  rmSync(root, { recursive: true, force: true })
})

beforeEach(async () => {
  pool = newPool()
  await pool.query('DROP TABLE IF EXISTS item; CREATE TABLE item (id int PRIMARY KEY, amount int NOT NULL)')
  await pool.query('INSERT INTO item VALUES (1, 0), (2, 0)')
})
afterEach(() => pool.end())

async function amount(id: number): Promise<number | undefined> {
  const { rows } = await pool.query('SELECT amount FROM item WHERE id = $1', [id])
  return rows[0]?.amount
}

/** Starts a process on `script` and waits for its first words; fails with its complaints when it dies before. */
async function runUntilItSays(words: string, script: string): Promise<ReturnType<typeof spawn>> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: import.meta.dirname })
  let complaints = ''
  child.stderr.on('data', (text) => {
    complaints += text
  })
  const said = await Promise.race([
    once(child.stdout, 'data').then(([text]) => String(text).trim()),
    once(child, 'exit').then(() => `died: ${complaints}`),
  ])
  expect(said).toBe(words)
  return child
}

describe('many connections, one backend', () => {
  test('interleaved transactions lose no update', async () => {
    const increments = Array.from({ length: 60 }, async () => {
      const client = await pool.connect()
      try {
        await client.query('BEGIN')
        const { rows } = await client.query('SELECT amount FROM item WHERE id = 1')
        await new Promise((resolve) => setImmediate(resolve))
        await client.query('UPDATE item SET amount = $1 WHERE id = 1', [rows[0].amount + 1])
        await client.query('COMMIT')
      } finally {
        client.release()
      }
    })
    await Promise.all(increments)
    expect(await amount(1)).toBe(60)
  })

  test('every answer belongs to its question when messages arrive in pieces', async () => {
    const large = 'y'.repeat(300_000)
    const questions = Array.from({ length: 120 }, (_, i) => i)
    const answers = await Promise.all(
      questions.map(async (i) => {
        const { rows } = await pool.query(`SELECT $1::int AS i, ${i} AS text, length($2) AS length`, [i, large])
        return rows[0]
      }),
    )
    expect(answers).toEqual(questions.map((i) => ({ i, text: i, length: 300_000 })))
  })

  test('a 20 MB parameter and a large result pass', async () => {
    const { rows } = await pool.query('SELECT length($1) AS length', ['x'.repeat(20_000_000)])
    expect(rows[0].length).toBe(20_000_000)
    const large = await pool.query("SELECT g, repeat('x', 100) AS text FROM generate_series(1, 100000) g")
    expect(large.rows.at(-1)).toEqual({ g: 100_000, text: 'x'.repeat(100) })
    expect(large.rowCount).toBe(100_000)
  })

  test('a failed transaction neither hurts nor blocks the others', async () => {
    const failing = await pool.connect()
    await failing.query('BEGIN')
    await failing.query('UPDATE item SET amount = 5 WHERE id = 1')
    await expect(failing.query('SELECT 1/0')).rejects.toMatchObject({ code: '22012' })
    const waiting = amount(1)
    await expect(failing.query('SELECT 1')).rejects.toMatchObject({ code: '25P02' })
    await failing.query('ROLLBACK')
    failing.release()
    expect(await waiting).toBe(0)
  })

  test('two connections may prepare different statements under one name', async () => {
    const [a, b] = await Promise.all([pool.connect(), pool.connect()])
    const ask = async (client: typeof a, text: string) => (await client.query({ name: 'same', text })).rows[0].answer
    expect(await ask(a, 'SELECT 1 AS answer')).toBe(1)
    expect(await ask(b, 'SELECT 2 AS answer')).toBe(2)
    expect(await ask(a, 'SELECT 1 AS answer')).toBe(1)
    a.release(true)
    expect(await ask(b, 'SELECT 2 AS answer')).toBe(2)
    b.release(true)
    const left = async () => (await pool.query('SELECT count(*)::int AS n FROM pg_prepared_statements')).rows[0].n
    await expect.poll(left).toBe(0)
  })

  test('settings belong to a connection, or to its transaction', async () => {
    const [a, b] = await Promise.all([pool.connect(), pool.connect()])
    const path = async (client: typeof a) => (await client.query('SHOW search_path')).rows[0].search_path
    const usual = await path(b)
    await a.query('SET search_path = pg_catalog')
    await b.query("BEGIN; SET LOCAL search_path = 'elsewhere'")
    expect(await path(b)).toBe('elsewhere')
    await b.query('COMMIT')
    expect(await path(b)).toBe(usual)
    expect(await path(a)).toBe('pg_catalog')
    a.release(true)
    expect(await path(b)).toBe(usual)
    b.release()
  })

  test('settings given at connection hold for that connection', async () => {
    await pool.query('CREATE SCHEMA IF NOT EXISTS side; CREATE TABLE IF NOT EXISTS side.only_here (x int)')
    const aside = newPool({ options: '-c search_path=side', application_name: 'aside' })
    await Promise.all([
      expect(pool.query('SELECT * FROM only_here')).rejects.toMatchObject({ code: '42P01' }),
      expect(aside.query('SELECT * FROM only_here')).resolves.toMatchObject({ rowCount: 0 }),
    ])
    expect((await aside.query('SHOW application_name')).rows[0].application_name).toBe('aside')
    await aside.end()
  })

  test('notifications reach the connections that listen to their channel, at commit', async () => {
    const [listener, other, sender] = await Promise.all([pool.connect(), pool.connect(), pool.connect()])
    const heard: (string | undefined)[] = []
    listener.on('notification', ({ channel, payload }) => heard.push(`${channel}: ${payload}`))
    other.on('notification', ({ channel, payload }) => heard.push(`other ${channel}: ${payload}`))
    await listener.query('LISTEN jobs')
    await other.query('LISTEN elsewhere; UNLISTEN elsewhere')
    await sender.query('BEGIN')
    await sender.query("SELECT pg_notify('jobs', 'too early')")
    await sender.query('ROLLBACK')
    await sender.query("SELECT pg_notify('jobs', 'one'), pg_notify('elsewhere', 'x'), pg_notify('jobs', 'two')")
    await expect.poll(() => heard).toEqual(['jobs: one', 'jobs: two'])
    for (const client of [listener, other, sender]) client.release(true)
  })

  test('COPY FROM STDIN is refused, COPY TO STDOUT leaves the connection in order', async () => {
    await expect(pool.query('COPY item FROM STDIN')).rejects.toMatchObject({ code: '0A000' })
    await pool.query('COPY item TO STDOUT')
    expect(await amount(1)).toBe(0)
  })
})

describe('clients that go away', () => {
  test('a connection destroyed within a transaction is rolled back', async () => {
    const client = new Client(connectionOptions(database))
    client.on('error', () => {})
    await client.connect()
    await client.query('BEGIN')
    await client.query('UPDATE item SET amount = 9 WHERE id = 1')
    const waiting = amount(1)
    ;(client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy()
    expect(await waiting).toBe(0)
  })

  test('a client process killed within a transaction is rolled back', async () => {
    const script = `
      import { Client } from 'pg'
      const client = new Client(${JSON.stringify(connectionOptions(database))})
      await client.connect()
      await client.query('BEGIN')
      await client.query('UPDATE item SET amount = 9 WHERE id = 1')
      console.log('open')
      setInterval(() => {}, 1000)`
    const child = await runUntilItSays('open', script)
    const waiting = amount(1)
    child.kill('SIGKILL')
    expect(await waiting).toBe(0)
  })

  test('a transaction left idle is rolled back and its connection closed', async () => {
    const idle = new Client(connectionOptions(database))
    idle.on('error', () => {})
    const ended = once(idle, 'error')
    await idle.connect()
    await idle.query('BEGIN')
    await idle.query('UPDATE item SET amount = 9 WHERE id = 1')
    expect(await amount(1)).toBe(0)
    const [error] = await ended
    expect(error).toMatchObject({ code: '25P03' })
  })

  test('a transaction that ended is not taken for idle, although its statements came in pieces', async () => {
    const client = new Client(connectionOptions(database))
    await client.connect()
    await client.query('BEGIN')
    await client.query('SELECT length($1)', ['x'.repeat(1_000_000)])
    await client.query('COMMIT')
    await new Promise((resolve) => setTimeout(resolve, 2 * idleInTransactionMs))
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    await client.end()
  })

  test('one connection too many is told so', async () => {
    await pool.end()
    const clients: Client[] = []
    try {
      while (clients.length < 24) {
        const client = new Client(connectionOptions(database))
        const accepted = await client.connect().then(
          () => true,
          () => false, // the pool's connections are ended, but the database may hear of it a moment later
        )
        if (accepted) clients.push(client)
      }
      const refused = new Client(connectionOptions(database))
      await expect(refused.connect()).rejects.toMatchObject({ code: '53300' })
    } finally {
      await Promise.all(clients.map((client) => client.end()))
      pool = newPool({ max: 1 })
    }
  })
})

describe('the directory', () => {
  test('is locked, private, and says where to connect', async () => {
    await expect(startEmbedded({ dataDir })).rejects.toThrow(DirectoryInUse)
    expect(readHolder(dataDir)).toMatchObject({ command: 'the tests', socket: database.socketPath, pid: process.pid })
    expect(statSync(dataDir).mode & 0o777).toBe(0o700)
    expect(statSync(database.socketPath).mode & 0o777).toBe(0o700)
  })

  test('has vector and trigram search', async () => {
    const { rows } = await pool.query(
      "SELECT '[1,0]'::vector <=> '[0,1]' AS d, similarity('graph', 'graphs') > 0.5 AS s",
    )
    expect(rows[0]).toEqual({ d: 1, s: true })
  })

  test('keeps what was acknowledged before the process was killed, and opens again', async () => {
    const own = join(root, 'x'.repeat(120)) // so long that the socket cannot lie in it
    const script = `
      import { Client } from 'pg'
      import { connectionOptions, startEmbedded } from './index.ts'
      const database = await startEmbedded({ dataDir: ${JSON.stringify(own)} })
      const client = new Client(connectionOptions(database))
      await client.connect()
      await client.query('CREATE TABLE kept (n int)')
      for (let n = 1; ; n++) {
        await client.query('INSERT INTO kept VALUES ($1)', [n])
        if (n === 50) console.log('fifty')
      }`
    const child = await runUntilItSays('fifty', script)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const socket = readHolder(own)?.socket
    expect(socket).not.toContain(own)
    expect(existsSync(socket!)).toBe(true) // left behind by the killed process

    const again = await startEmbedded({ dataDir: own })
    const client = new Client(connectionOptions(again))
    await client.connect()
    const { rows } = await client.query('SELECT count(*)::int AS n, max(n) AS last FROM kept')
    expect(rows[0].n).toBeGreaterThanOrEqual(50)
    expect(rows[0].last).toBe(rows[0].n)
    await client.end()
    await again.close()
    expect(existsSync(again.socketPath)).toBe(false)
  }, 60_000)

  test('tells its owner when the database thread ends by itself', async () => {
    const own = join(root, 'ends')
    let told: (error: Error) => void = () => {}
    const exit = new Promise<Error>((resolve) => {
      told = resolve
    })
    const ending = await startEmbedded({ dataDir: own, onExit: told })
    const client = new Client(connectionOptions(ending))
    client.on('error', () => {})
    await client.connect()
    await client.query('CREATE TABLE t (n int)')
    // the comment hides the one statement that PGlite does not survive from the check that refuses it
    await expect(client.query('COPY t FROM /* */ STDIN')).rejects.toThrow('Connection terminated')
    expect((await exit).message).toBe('The embedded database stopped unexpectedly')
    await ending.close()
    await (await startEmbedded({ dataDir: own })).close()
  }, 60_000)

  test('a directory that holds half of a creation is created anew', async () => {
    const own = join(root, 'half')
    const { mkdirSync } = await import('node:fs')
    mkdirSync(join(own, 'postgres.new'), { recursive: true })
    writeFileSync(join(own, 'postgres.new', 'PG_VERSION'), '18\n')
    const made = await startEmbedded({ dataDir: own })
    const client = new Client(connectionOptions(made))
    await client.connect()
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    await client.end()
    await made.close()
  }, 60_000)
})
