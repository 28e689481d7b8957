/**
 * The embedded database: PGlite in its own thread behind a unix socket, used through `pg` like any PostgreSQL.
 */
import { createHash } from 'node:crypto'
import { chmodSync, lstatSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { acquireLock, type DirectoryLock } from './lock.ts'
import type { WorkerOptions } from './worker.ts'

/** `sun_path` holds 108 bytes with its final zero on Linux, 104 on macOS. */
const longestSocketPath = 103

/** libpq's and node-pg's name for a socket in a directory, by port. */
const port = 5432
const socketName = `.s.PGSQL.${port}`

export interface EmbeddedOptions {
  dataDir: string
  /** Connections accepted at once; further ones are refused with SQLSTATE 53300. */
  maxConnections?: number
  /** A transaction without a statement for so long is rolled back and its connection closed, ms. */
  idleInTransactionMs?: number
  /** What others read about who holds the directory. */
  command?: string
  /** A lock on `dataDir` that the caller already holds; else one is taken, and released by `close`. */
  lock?: DirectoryLock
  /** The database's thread ended without being asked: the process should end, loudly. */
  onExit?: (error: Error) => void
}

export interface EmbeddedDatabase {
  readonly socketPath: string
  /** The socket's directory, and a number that names the socket in it: what `pg` calls host and port. */
  readonly host: string
  readonly port: number
  readonly lock: DirectoryLock
  /** Rolls back open transactions, closes the database, then releases the directory. */
  close(): Promise<void>
}

/**
 * Opens the database in `dataDir`, creating it when there is none, and resolves once it takes connections.
 * @throws DirectoryInUse when another process has the directory open
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const dataDir = resolve(options.dataDir)
  const lock = options.lock ?? acquireLock(dataDir, { command: options.command ?? process.argv.slice(1, 3).join(' ') })
  const releaseOwn = () => (options.lock ? undefined : lock.release())
  const socketPath = socketPathFor(dataDir)
  let worker: Worker
  try {
    makePrivateDirectory(dirname(socketPath))
    rmSync(socketPath, { force: true }) // a killed process leaves its socket; the lock says that nobody listens
    worker = await startWorker({
      dataDir,
      socketPath,
      maxConnections: options.maxConnections ?? 100,
      idleInTransactionMs: options.idleInTransactionMs ?? 60_000,
    })
  } catch (error) {
    releaseOwn()
    throw error
  }
  lock.update({ socket: socketPath })

  let closing: Promise<void> | undefined
  const exited = new Promise<void>((done) => worker.once('exit', () => done()))
  let reason: Error | undefined
  worker.on('error', (error) => {
    reason = error as Error
  })
  exited.then(() => {
    if (!closing) options.onExit?.(new Error('The embedded database stopped unexpectedly', { cause: reason }))
  })
  return {
    socketPath,
    host: dirname(socketPath),
    port,
    lock,
    close() {
      closing ??= (async () => {
        worker.postMessage('close')
        await exited
        rmSync(socketPath, { force: true })
        if (dirname(socketPath) !== dataDir) rmSync(dirname(socketPath), { recursive: true, force: true })
        releaseOwn()
      })()
      return closing
    },
  }
}

/** What a `pg.Pool` or `pg.Client` needs to reach the embedded database. */
export function connectionOptions(database: Pick<EmbeddedDatabase, 'host' | 'port'>) {
  return { host: database.host, port: database.port, user: 'postgres', database: 'postgres' }
}

function socketPathFor(dataDir: string): string {
  const path = join(dataDir, socketName)
  if (Buffer.byteLength(path) <= longestSocketPath) return path
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  return join(tmpdir(), `daystar-${process.getuid?.() ?? 0}-${key}`, socketName)
}

/** Creates the directory, or checks that nobody else owns or can enter the one that is there. */
function makePrivateDirectory(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  const found = lstatSync(path)
  if (!found.isDirectory() || (process.getuid && found.uid !== process.getuid())) {
    throw new Error(`${path} must be a directory that belongs to the user who runs this process`)
  }
  chmodSync(path, 0o700)
}

function startWorker(options: WorkerOptions): Promise<Worker> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: options,
    name: 'database',
    execArgv: [], // a parent started with --input-type or --eval would hand these on, and the thread would not start
  })
  return new Promise((resolve, reject) => {
    worker.once('message', () => {
      worker.removeAllListeners('error').removeAllListeners('exit')
      resolve(worker)
    })
    worker.once('error', reject)
    worker.once('exit', (code) =>
      reject(new Error(`The embedded database ended with code ${code} before it was ready`)),
    )
  })
}
