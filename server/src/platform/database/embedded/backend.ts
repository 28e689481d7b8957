/**
 * One PGlite as a PostgreSQL backend that several sessions use in turn: runs their bytes, and gives each its own
 * settings (search_path, statement_timeout, ...) although the backend knows only one set of them.
 */
import type { PGlite } from '@electric-sql/pglite'
import { message, startupMessage } from './wire.ts'

/** After a batch: idle, in a transaction, in a failed transaction, or still expecting messages of the batch. */
export type Status = 'idle' | 'transaction' | 'failed' | 'open'

/** Session settings by name, as given at connection or by SET. */
export type Settings = Map<string, string>

const statusByByte: Record<number, Status> = { 73: 'idle', 84: 'transaction', 69: 'failed' }

export class Backend {
  /** What every client is told when it connects: authentication, parameters, ready for query. */
  readonly greeting: Buffer
  #database: PGlite
  #applied: Settings = new Map()

  constructor(database: PGlite) {
    this.#database = database
    const startup = startupMessage({ user: 'postgres', database: 'postgres', client_encoding: 'UTF8' })
    this.greeting = Buffer.from(database.execProtocolRawSync(startup))
  }

  /** Runs whole messages; `write` gets copies of the answer as it is made. */
  async run(batch: Buffer, write: (bytes: Buffer) => void = () => {}): Promise<Status> {
    let tail: Buffer = Buffer.alloc(0)
    await this.#database.execProtocolRawStream(batch, {
      onRawData(bytes) {
        const copy = Buffer.from(bytes) // `bytes` is a view of memory that the next query overwrites
        tail = copy.length >= 6 ? copy : Buffer.concat([tail, copy])
        write(copy)
      },
    })
    const end = tail.subarray(-6)
    const ready = end.length === 6 && end[0] === message.readyForQuery && end.readUInt32BE(1) === 5
    return (ready && statusByByte[end[5]!]) || 'open'
  }

  /** Makes `settings`, and no others, the session's settings. The backend must be idle. */
  async apply(settings: Settings): Promise<void> {
    if (sameSettings(this.#applied, settings)) return
    this.#applied = new Map()
    await this.#database.exec('RESET ALL')
    for (const [name, value] of settings) {
      await this.#database.query('SELECT set_config($1, $2, false)', [name, value])
    }
    this.#applied = new Map(settings)
  }

  /** The settings that were changed in this session, after a client ran SET. The backend must be idle. */
  async changedSettings(): Promise<Settings> {
    const found = await this.#database.query<{ name: string; setting: string }>(
      "SELECT name, setting FROM pg_settings WHERE source = 'session'",
    )
    this.#applied = new Map(found.rows.map((row) => [row.name, row.setting]))
    return new Map(this.#applied)
  }
}

function sameSettings(a: Settings, b: Settings): boolean {
  return a.size === b.size && [...a].every(([name, value]) => b.get(name) === value)
}
