import { sql } from 'kysely'
import { type Db, firstRow } from '../platform/database/index.ts'

const refreshed = new WeakMap<Db, number>()

/**
 * Brings the list of words (spelling, suggestions) and the planner's statistics up to date with the documents, when they changed since this process
 * last did. Concurrently: searches go on meanwhile where the database can do more than one thing.
 */
export const refreshWords = async (db: Db): Promise<void> => {
  const revision = (await firstRow<{ value: number }>(db, sql`select value from revision where scope = 'data'`))!.value
  if (refreshed.get(db) === revision) return
  await sql`refresh materialized view concurrently word`.execute(db)
  // The embedded database has nobody who does this by itself, and plans without statistics are several times as slow.
  await sql`analyze`.execute(db)
  refreshed.set(db, revision)
}
