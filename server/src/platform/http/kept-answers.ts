import { sql } from 'kysely'
import { type Db, firstRow } from '../database/index.ts'
import { AnswerCache } from './answer-cache.ts'
import { type RawJson, rawJson } from './api.ts'

/** Answers what was answered before under this key, or makes it. */
export type Keep = (key: unknown, make: () => Promise<object>) => Promise<RawJson>

/**
 * Answers that are expensive to make, kept for as long as the data and the network's measures stay the same and the day
 * does not change (which decides what is open).
 * @param bytes kept at most, the least recently used dropped first
 */
export const keptAnswers = (db: Db, bytes: number): Keep => {
  const cache = new AnswerCache(bytes)
  return async (key, make) => {
    const state = await firstRow<object>(
      db,
      sql`select value as data, coalesce((select revision from network_summary), 0) as measured, current_date as today
        from revision where scope = 'data'`,
    )
    return rawJson(await cache.get(JSON.stringify([state, key]), async () => Buffer.from(JSON.stringify(await make()))))
  }
}
