/**
 * Who may open this data directory? One process at a time: PGlite takes no lock of its own, and two processes
 * on one directory silently lost 275 of 2,000 rows.
 *
 * The lock is a SQLite file held in an exclusive transaction, that is an fcntl lock: the kernel drops it when the
 * process dies, however it dies. A pid file was rejected: after a power cut its number may belong to somebody else.
 * Never open `lock.db` by other means in the holding process: POSIX drops a process's locks on a file
 * as soon as any of its descriptors on that file is closed.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'

/** Who holds the directory; written beside the lock for messages and for clients that look for the socket. */
export interface Holder {
  pid: number
  command: string
  /** ISO 8601 instant */
  since: string
  /** path of the database's unix socket, once it listens */
  socket?: string
  /** the HTTP port and address served from this directory, once known */
  port?: number
  url?: string
}

export interface DirectoryLock {
  readonly dataDir: string
  /** Adds to what `readHolder` tells others. */
  update(info: Partial<Pick<Holder, 'socket' | 'port' | 'url' | 'command'>>): void
  /** Gives the directory back; harmless when called twice. */
  release(): void
}

export class DirectoryInUse extends Error {
  override name = 'DirectoryInUse'
  readonly dataDir: string
  /** Absent when the holder died between taking the lock and saying who it is. */
  readonly holder: Holder | undefined

  constructor(dataDir: string, holder: Holder | undefined) {
    const who = holder
      ? `process ${holder.pid} (${holder.command}), since ${holder.since}${holder.url ? `, serving ${holder.url}` : ''}`
      : 'another process'
    super(`The data directory ${dataDir} is in use by ${who}. Stop that process first, or choose another directory.`)
    this.dataDir = dataDir
    this.holder = holder
  }
}

/**
 * Takes the exclusive lock on `dataDir` (created with mode 0700 when missing) at once or not at all.
 * @throws DirectoryInUse when another process, or another part of this one, holds it
 */
export function acquireLock(dataDir: string, holder: { command: string }): DirectoryLock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const database = openSqlite(join(dataDir, 'lock.db'))
  try {
    database.exec('PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (isBusy(error)) throw new DirectoryInUse(dataDir, readHolder(dataDir))
    throw error
  }
  let info: Holder = { pid: process.pid, command: holder.command, since: new Date().toISOString() }
  writeHolder(dataDir, info)
  let held = true
  return {
    dataDir,
    update(more) {
      if (!held) throw new Error(`The lock on ${dataDir} was released`)
      info = { ...info, ...more }
      writeHolder(dataDir, info)
    },
    release() {
      if (!held) return
      held = false
      rmSync(join(dataDir, 'holder.json'), { force: true })
      database.close()
    },
  }
}

/**
 * What the last holder wrote about itself. It may be dead: only `acquireLock` tells whether the directory is free.
 */
export function readHolder(dataDir: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(join(dataDir, 'holder.json'), 'utf8')) as Holder
  } catch {
    return undefined
  }
}

function writeHolder(dataDir: string, info: Holder): void {
  const path = join(dataDir, 'holder.json')
  writeFileSync(`${path}.new`, `${JSON.stringify(info, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${path}.new`, path)
}

function isBusy(error: unknown): boolean {
  const code = (error as { errcode?: number }).errcode
  const SQLITE_BUSY = 5
  const SQLITE_LOCKED = 6
  return code === SQLITE_BUSY || code === SQLITE_LOCKED
}

function openSqlite(path: string): DatabaseSync {
  const sqlite = loadSqlite()
  return new sqlite.DatabaseSync(path)
}

/** Loads node:sqlite without its "experimental" warning, which would be the first line that a user reads. */
function loadSqlite(): typeof import('node:sqlite') {
  const emit = process.emitWarning
  process.emitWarning = () => {}
  try {
    return process.getBuiltinModule('node:sqlite')
  } finally {
    process.emitWarning = emit
  }
}
