import { routes } from '../../../contract/index.ts'
import type { Db } from '../platform/database/index.ts'
import type { Api } from '../platform/http/api.ts'
import { keptAnswers } from '../platform/http/kept-answers.ts'
import { readDashboard } from './dashboard.ts'
import { readMetrics } from './metrics.ts'
import { readPerformance } from './performance.ts'
import { readSdgDistribution } from './sdg-distribution.ts'

/** An answer is 2 to 50 kB, the most of it the years of many departments. */
const keptBytes = 8 * 1024 * 1024

/** Analytics. What reads most of the tables (40 to 100 ms) is kept; goals are assigned without the data changing. */
export const analyticsRoutes = (api: Api, { db }: { db: Db }): void => {
  const keep = keptAnswers(db, keptBytes)
  api.route(routes.analytics, ({ query }) => keep(['dashboard', query], () => readDashboard(db, query)))
  api.route(routes.departmentPerformance, ({ query }) => keep(['performance', query], () => readPerformance(db, query)))
  api.route(routes.collaborationMetrics, ({ query }) => keep(['metrics', query], () => readMetrics(db, query)))
  api.route(routes.sdgDistribution, ({ query }) => readSdgDistribution(db, query))
}
