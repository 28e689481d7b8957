/**
 * The thread in which PGlite runs: a long statement blocks this thread, never the one that serves HTTP.
 * Opens the database, checks its extensions, then serves clients on the unix socket.
 */
import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { vector } from '@electric-sql/pglite-pgvector'
import { Backend } from './backend.ts'
import { Notifications } from './notifications.ts'
import { Session } from './session.ts'
import { Turns } from './turns.ts'
import { fatal } from './wire.ts'

export interface WorkerOptions {
  dataDir: string
  socketPath: string
  maxConnections: number
  idleInTransactionMs: number
}

const options = workerData as WorkerOptions
const database = await open(join(options.dataDir, 'postgres'))
const backend = new Backend(database)
const turns = new Turns<Session>()
const notifications = new Notifications()
const sessions = new Set<Session>()
let sessionCount = 0

const server = createServer((socket) => {
  if (sessions.size >= options.maxConnections) {
    socket.on('error', () => socket.destroy())
    socket.end(fatal('53300', `the embedded database takes ${options.maxConnections} connections, no more`))
    return
  }
  sessionCount += 1
  const session = new Session(socket, {
    backend,
    turns,
    notifications,
    id: sessionCount,
    idleInTransactionMs: options.idleInTransactionMs,
    onFault(error) {
      throw new Error('PGlite failed outside of any statement', { cause: error }) // ends this thread; the owner is told
    },
  })
  sessions.add(session)
  socket.on('close', () => sessions.delete(session))
})

server.listen(options.socketPath, () => {
  chmodSync(options.socketPath, 0o700)
  parentPort!.postMessage('ready')
})

parentPort!.once('message', () => close())

/** Closes connections (open transactions roll back), then the database with a checkpoint. */
async function close(): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  for (const session of sessions) session.socket.destroy()
  await closed
  await database.close()
  parentPort!.close()
}

async function open(directory: string): Promise<PGlite> {
  if (!existsSync(join(directory, 'PG_VERSION'))) await create(directory)
  const opened = await PGlite.create(directory, { extensions: { vector, pg_trgm } })
  await opened.exec('CREATE EXTENSION IF NOT EXISTS vector; CREATE EXTENSION IF NOT EXISTS pg_trgm')
  await opened.exec("SELECT '[1,2]'::vector <=> '[2,1]', similarity('a', 'b')") // a wrong build loads, then fails here
  return opened
}

/** Makes the database beside its place and renames it, so that a process killed meanwhile leaves no half of one. */
async function create(directory: string): Promise<void> {
  const unfinished = `${directory}.new`
  rmSync(unfinished, { recursive: true, force: true })
  const made = await PGlite.create(unfinished)
  await made.close()
  renameSync(unfinished, directory)
}
