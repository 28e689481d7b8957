import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Db } from './index.ts'

type Migration = { name: string; text: string; checksum: string }

/** Any number; the same in every process that migrates. */
const lock = 748_201_993
/** What the schema cannot do without. pgvector 0.8 brought iterative scans. */
const extensions = [
  { name: 'vector', least: [0, 8] },
  { name: 'pg_trgm', least: [1, 6] },
] as const

const readMigrations = (folder: string): Migration[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      return { name: file.slice(0, -4), text, checksum: createHash('sha256').update(text).digest('hex') }
    })

/**
 * Brings the database to this version: all that is missing in one transaction under a lock, so that several processes
 * may try at once and a failing migration leaves everything as it was.
 * @returns the names of those applied
 * @throws Error naming the migration, or saying that the database is newer or was changed by hand
 */
export const migrate = async (db: Db, folder: string): Promise<string[]> => {
  const all = readMigrations(folder)
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${lock})`.execute(tx)
    await ensureExtensions(tx)
    await sql`create table if not exists migration (
      name text primary key, checksum text not null, applied_at timestamptz not null default now())`.execute(tx)
    const missing = pendingOf(all, await applied(tx))
    for (const migration of missing) {
      try {
        await sql.raw(migration.text).execute(tx)
      } catch (error) {
        throw new Error(`Migration ${migration.name} failed and nothing was changed: ${(error as Error).message}`, {
          cause: error,
        })
      }
      await sql`insert into migration (name, checksum) values (${migration.name}, ${migration.checksum})`.execute(tx)
    }
    return missing.map((migration) => migration.name)
  })
}

/** @returns the names of migrations that this version has and the database has not; all of them for an empty one. */
export const pendingMigrations = async (db: Db, folder: string): Promise<string[]> => {
  const table = await sql<{ there: boolean }>`select to_regclass('migration') is not null as there`.execute(db)
  const done = table.rows[0]?.there ? await applied(db) : []
  return pendingOf(readMigrations(folder), done).map((migration) => migration.name)
}

const applied = async (db: Db) =>
  (await sql<{ name: string; checksum: string }>`select name, checksum from migration order by name`.execute(db)).rows

const pendingOf = (all: Migration[], done: { name: string; checksum: string }[]): Migration[] => {
  const known = new Map(all.map((migration) => [migration.name, migration]))
  for (const { name, checksum } of done) {
    const mine = known.get(name)
    if (!mine)
      throw new Error(`The database is newer than this version: it has migration ${name}. Install that version.`)
    if (mine.checksum !== checksum) {
      throw new Error(`Migration ${name} was changed after it had been applied. Restore the file, add a new migration.`)
    }
  }
  const names = new Set(done.map((migration) => migration.name))
  return all.filter((migration) => !names.has(migration.name))
}

const ensureExtensions = async (db: Db): Promise<void> => {
  for (const { name, least } of extensions) {
    try {
      await sql`savepoint extension`.execute(db)
      await sql`create extension if not exists ${sql.id(name)}`.execute(db)
    } catch (error) {
      throw new Error(
        `The PostgreSQL extension ${name} is missing and could not be created: ${(error as Error).message}. ` +
          `Install it on the database server, then let a superuser run: create extension ${name};`,
        { cause: error },
      )
    }
    const found = await sql<{
      extversion: string
    }>`select extversion from pg_extension where extname = ${name}`.execute(db)
    const version = found.rows[0]?.extversion ?? '0'
    const [major = 0, minor = 0] = version.split('.').map(Number)
    if (major < least[0] || (major === least[0] && minor < least[1])) {
      throw new Error(
        `The PostgreSQL extension ${name} is version ${version}; ${least.join('.')} or later is needed. ` +
          `Install a newer one, then run: alter extension ${name} update;`,
      )
    }
  }
}
