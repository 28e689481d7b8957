import { existsSync } from 'node:fs'
import { type Kysely, Kysely as KyselyClass, PostgresDialect, sql, type Transaction } from 'kysely'
import { Pool, types } from 'pg'
import { acquireLock, connectionOptions, DirectoryInUse, readHolder, startEmbedded } from './embedded/index.ts'

export { DirectoryInUse, readHolder } from './embedded/index.ts'
export { migrate, pendingMigrations } from './migrate.ts'

/** No table types: stores write their SQL out and type the rows they read. */
// biome-ignore lint/suspicious/noExplicitAny: Kysely's own way to say "any table"
export type Db = Kysely<any>
// biome-ignore lint/suspicious/noExplicitAny: as above
export type Tx = Transaction<any>

// Identifiers stay far below 2^53 and amounts below 10^15, where JavaScript's numbers are exact.
types.setTypeParser(types.builtins.INT8, Number)
types.setTypeParser(types.builtins.NUMERIC, Number)
// A date is a day, not an instant: as text it keeps its day in every time zone.
types.setTypeParser(types.builtins.DATE, (day) => day)

export type DatabaseKind = 'embedded' | 'server'
export type Database = {
  kind: DatabaseKind
  db: Db
  pool: Pool
  /** Records where this process serves, for others who find the data directory taken. */
  announce(info: { port: number; url: string }): void
  close(): Promise<void>
}

export type DatabaseOptions = {
  /** A PostgreSQL server; without it the embedded database in dataDir. */
  url?: string | undefined
  dataDir: string
  /** What others are told about who holds the directory. */
  command: string
  connections?: number
  onLost?: (error: Error) => void
}

/**
 * Opens the database: a server by its address, else the embedded one, which only one process at a time may do.
 * @throws DirectoryInUse when another process holds the data directory
 */
export const openDatabase = async (options: DatabaseOptions): Promise<Database> => {
  const max = options.connections ?? 10
  if (options.url) {
    const pool = quiet(new Pool({ connectionString: options.url, max }))
    return { ...over(pool, 'server'), announce() {} }
  }
  const embedded = await startEmbedded({
    dataDir: options.dataDir,
    command: options.command,
    ...(options.onLost ? { onExit: options.onLost } : {}),
  })
  const pool = quiet(new Pool({ ...connectionOptions(embedded), max }))
  const database = over(pool, 'embedded')
  return {
    ...database,
    announce: (info) => embedded.lock.update(info),
    async close() {
      await database.close()
      await embedded.close()
    },
  }
}

/** @throws DirectoryInUse when another process holds this data directory; a directory that is not there is free */
export const assertNotHeld = (dataDir: string): void => {
  if (existsSync(dataDir)) acquireLock(dataDir, { command: 'look' }).release()
}

/**
 * As openDatabase, but when another process of ours has the embedded database open, speaks to it through its socket:
 * so a command works whether the server runs or not.
 */
export const joinDatabase = async (options: DatabaseOptions): Promise<Database & { joined: boolean }> => {
  try {
    return { ...(await openDatabase(options)), joined: Boolean(options.url) }
  } catch (error) {
    const socket = error instanceof DirectoryInUse ? readHolder(options.dataDir)?.socket : undefined
    if (!socket) throw error
    const pool = quiet(
      new Pool({ ...connectionOptions({ host: socket.slice(0, socket.lastIndexOf('/')), port: 5432 }), max: 3 }),
    )
    return { ...over(pool, 'embedded'), announce() {}, joined: true }
  }
}

const over = (pool: Pool, kind: DatabaseKind) => {
  const db: Db = new KyselyClass({ dialect: new PostgresDialect({ pool }) })
  return { kind, db, pool, close: () => db.destroy() }
}

/** An idle connection that breaks must not end the process; the next query gets a new one or a clear error. */
const quiet = (pool: Pool): Pool => pool.on('error', () => {})

/** Reads one row where there is one. */
export const firstRow = async <T>(db: Db | Tx, query: ReturnType<typeof sql<T>>): Promise<T | undefined> =>
  (await query.execute(db)).rows[0]

/** An array as one parameter of the given element type, for `= any(...)` and `unnest(...)`. */
export const array = (values: readonly unknown[], type: string) => sql`${values}::${sql.raw(type)}[]`

/** Rows as one jsonb parameter for `jsonb_to_recordset`. PostgreSQL's text holds no NUL. */
export const jsonRows = (rows: readonly object[]) => sql`${JSON.stringify(rows).replaceAll('\\u0000', '')}::jsonb`
