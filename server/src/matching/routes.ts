import { routes } from '../../../contract/index.ts'
import type { Db } from '../platform/database/index.ts'
import type { Api } from '../platform/http/api.ts'
import { similarPublications, similarResearchers } from './similar.ts'

export const matchingRoutes = (api: Api, { db }: { db: Db }): void => {
  api.route(routes.similarResearchers, ({ params, query }) => similarResearchers(db, params.id, query.limit))
  api.route(routes.similarPublications, ({ params, query }) => similarPublications(db, params.id, query.limit))
}
