/**
 * One client connection to the embedded database.
 *
 * Written for PGlite instead of @electric-sql/pglite-socket, which hands over single messages: there, when a
 * statement's messages arrived in more than one chunk (a parameter above 64 KB), another connection's statement
 * slipped in between and 420 of 480 answers belonged to another question.
 */
import type { Socket } from 'node:net'
import type { Backend, Settings, Status } from './backend.ts'
import type { Notifications } from './notifications.ts'
import { changesSettings, copiesFromClient, copyRefused, listens, nothing } from './statements.ts'
import type { Turns } from './turns.ts'
import {
  fatal,
  frame,
  MessageReader,
  message,
  prefixStatement,
  requestCode,
  startupParameters,
  statementName,
  statementText,
  withText,
} from './wire.ts'

/** Messages after which the backend is expected to answer; those before them wait for one of these. */
const endsBatch: ReadonlySet<number> = new Set([
  message.query,
  message.sync,
  message.flush,
  message.functionCall,
  message.copyDone,
  message.copyFail,
])

const known: ReadonlySet<number> = new Set(Object.values(message).filter((type) => type !== message.readyForQuery))

/** Startup parameters that are not settings. */
const notSettings = new Set(['user', 'database', 'replication', 'client_encoding'])

export interface SessionOptions {
  backend: Backend
  turns: Turns<Session>
  id: number
  /** After so many ms without a message inside a transaction it is rolled back and the connection closed. */
  idleInTransactionMs: number
  notifications: Notifications
  /** The backend broke: nothing can be trusted any more. */
  onFault: (error: unknown) => void
}

export class Session {
  readonly socket: Socket
  #options: SessionOptions
  #reader = new MessageReader()
  #greeted = false
  #batch: Buffer[] = []
  #ready: Buffer[][] = []
  #running = false
  #closed = false
  #status: Status = 'idle'
  #settings: Settings = new Map()
  #settingsChanged = false
  #statements = new Set<string>()
  #idleTimer: NodeJS.Timeout | undefined

  constructor(socket: Socket, options: SessionOptions) {
    this.socket = socket
    this.#options = options
    socket.on('data', (chunk) => this.#receive(chunk))
    socket.on('error', () => socket.destroy()) // a client that goes away mid-answer; `close` follows
    socket.on('close', () => {
      this.#closed = true
      this.#wake()
    })
  }

  #receive(chunk: Buffer): void {
    this.#reader.push(chunk)
    for (let bytes = this.#reader.next(); bytes; bytes = this.#reader.next()) {
      if (this.#greeted) this.#accept(bytes)
      else this.#greet(bytes)
    }
    this.#wake()
  }

  #greet(bytes: Buffer): void {
    const code = bytes.readUInt32BE(4)
    if (code === requestCode.ssl || code === requestCode.gssEncryption) {
      this.socket.write('N')
    } else if (code === requestCode.cancel) {
      this.socket.end() // a statement inside WebAssembly cannot be interrupted
    } else if (code >>> 16 !== 3) {
      this.socket.end(fatal('0A000', 'only version 3 of the protocol is spoken here'))
    } else {
      for (const [name, value] of startupParameters(bytes)) if (!notSettings.has(name)) this.#settings.set(name, value)
      this.#greeted = true
      this.#reader.started()
      this.socket.write(this.#options.backend.greeting)
    }
  }

  #accept(bytes: Buffer): void {
    const type = bytes[0]!
    if (type === message.terminate) {
      this.socket.end()
      return
    }
    if (!known.has(type)) {
      // the backend would exit on it, and take everybody along
      this.socket.end(fatal('08P01', `invalid message type ${type}`))
      return
    }
    if (type === message.parse && statementName(bytes)) this.#statements.add(statementName(bytes))
    this.#batch.push(prefixStatement(this.#inspect(bytes), this.#prefix))
    if (endsBatch.has(type)) {
      this.#ready.push(this.#batch)
      this.#batch = []
    }
  }

  /** Notes what a statement does to the session; answers the message to run, as a rule the same. */
  #inspect(bytes: Buffer): Buffer {
    const sql = statementText(bytes)
    if (sql === undefined) return bytes
    if (changesSettings(sql)) this.#settingsChanged = true
    if (copiesFromClient(sql)) return withText(bytes, copyRefused)
    const changes = listens(sql)
    for (const { listen, channel } of changes) {
      if (listen) this.#options.notifications.listen(this.socket, channel)
      else this.#options.notifications.unlisten(this.socket, channel)
    }
    return changes.some((change) => !change.listen) ? withText(bytes, nothing) : bytes
  }

  get #prefix(): string {
    return `s${this.#options.id}_`
  }

  #wake(): void {
    if (this.#running) return
    this.#running = true
    this.#work()
      .catch((error) => this.#options.onFault(error))
      .finally(() => {
        this.#running = false
      })
  }

  async #work(): Promise<void> {
    const { backend, turns } = this.#options
    while (this.#ready.length > 0 && !this.#closed) {
      clearTimeout(this.#idleTimer)
      const newTurn = turns.owner !== this
      await turns.take(this)
      if (this.#closed) break
      if (newTurn) await backend.apply(this.#settings)
      this.socket.cork()
      this.#status = await backend.run(
        Buffer.concat(this.#ready.shift()!),
        this.#options.notifications.split(this.socket),
      )
      process.nextTick(() => this.socket.uncork())
      if (this.#status === 'idle') await this.#endTurn()
    }
    if (this.#closed) await this.#cleanUp()
    else if (turns.owner === this) this.#limitIdling()
  }

  async #endTurn(): Promise<void> {
    if (this.#settingsChanged) {
      this.#settingsChanged = false
      this.#settings = await this.#options.backend.changedSettings()
    }
    this.#options.turns.give(this)
  }

  /** Everybody waits for an open transaction, so one that is left open must end some time. */
  #limitIdling(): void {
    const ms = this.#options.idleInTransactionMs
    clearTimeout(this.#idleTimer) // a message that arrives in pieces comes by here once a piece
    this.#idleTimer = setTimeout(() => {
      const text = `the transaction was idle for ${ms} ms and was rolled back`
      this.socket.end(fatal('25P03', text), () => this.socket.destroy())
    }, ms)
  }

  /** Leaves nothing of a client that is gone: no transaction, no prepared statement, no setting. */
  async #cleanUp(): Promise<void> {
    const { backend, turns } = this.#options
    clearTimeout(this.#idleTimer)
    this.#options.notifications.unlisten(this.socket, '*')
    this.#ready = []
    if (turns.owner !== this && this.#statements.size === 0) return
    await turns.take(this)
    if (this.#status === 'open') this.#status = await backend.run(frame(message.sync))
    if (this.#status !== 'idle') await backend.run(frame(message.query, 'ROLLBACK\0'))
    this.#status = 'idle'
    const names = [...this.#statements].map((name) => frame(message.close, `S${this.#prefix}${name}\0`))
    this.#statements.clear()
    if (names.length > 0) await backend.run(Buffer.concat([...names, frame(message.sync)]))
    await this.#endTurn()
  }
}
