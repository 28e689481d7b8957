import { routes } from '../../../contract/index.ts'
import type { Db } from '../platform/database/index.ts'
import { type Api, pageOf } from '../platform/http/api.ts'
import { found } from '../platform/http/errors.ts'
import { listCalls, readCall } from './read.ts'

export const callRoutes = (api: Api, { db }: { db: Db }): void => {
  api.route(routes.calls, async ({ query, request }) => {
    const { count, results } = await listCalls(db, query)
    return pageOf(request, query, count, results)
  })
  api.route(routes.call, async ({ params }) => found(await readCall(db, params.id), 'call', params.id))
}
