import { routes } from '../../../contract/index.ts'
import type { Db } from '../platform/database/index.ts'
import type { Embedder } from '../platform/embedding/index.ts'
import { type Api, pageOf } from '../platform/http/api.ts'
import { search } from './search.ts'
import { suggest } from './suggest.ts'

export const searchRoutes = (api: Api, { db, embedder }: { db: Db; embedder: Embedder }): void => {
  api.route(routes.search, async ({ query, request }) => {
    const start = performance.now()
    const { count, results, ...rest } = await search(db, embedder, query)
    return { ...rest, ...pageOf(request, query, count, results), took_ms: Math.round(performance.now() - start) }
  })
  api.route(routes.suggestions, async ({ query }) => ({ results: await suggest(db, query.q, query.limit) }))
}
