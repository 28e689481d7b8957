import { sql } from 'kysely'
import { routes } from '../../../contract/index.ts'
import { type Db, firstRow } from '../platform/database/index.ts'
import { AnswerCache } from '../platform/http/answer-cache.ts'
import { type Api, rawJson } from '../platform/http/api.ts'
import { readDashboard } from './dashboard.ts'
import { readMetrics } from './metrics.ts'
import { readPerformance } from './performance.ts'
import { readSdgDistribution } from './sdg-distribution.ts'

/** An answer is 2 to 50 kB, the most of it the years of many departments. */
const cacheBytes = 8 * 1024 * 1024

/**
 * Analytics. Answers that read most of the tables are kept for as long as the data and the network's measures stay the
 * same and the day does not change (which decides what calls are open).
 */
export const analyticsRoutes = (api: Api, { db }: { db: Db }): void => {
  const cache = new AnswerCache(cacheBytes)
  const kept = async <Q>(name: string, query: Q, read: (db: Db, query: Q) => Promise<object>) => {
    const state = await firstRow<object>(
      db,
      sql`select value as data, coalesce((select revision from network_summary), 0) as measured, current_date as today
        from revision where scope = 'data'`,
    )
    const key = JSON.stringify([name, state, query])
    return rawJson(await cache.get(key, async () => Buffer.from(JSON.stringify(await read(db, query)))))
  }
  api.route(routes.analytics, ({ query }) => kept('dashboard', query, readDashboard))
  api.route(routes.departmentPerformance, ({ query }) => kept('performance', query, readPerformance))
  api.route(routes.collaborationMetrics, ({ query }) => kept('metrics', query, readMetrics))
  api.route(routes.sdgDistribution, ({ query }) => readSdgDistribution(db, query))
}
