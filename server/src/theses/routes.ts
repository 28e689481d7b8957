import { routes } from '../../../contract/index.ts'
import type { Db } from '../platform/database/index.ts'
import { type Api, pageOf } from '../platform/http/api.ts'
import { found } from '../platform/http/errors.ts'
import { listTheses, readThesis } from './read.ts'

export const thesisRoutes = (api: Api, { db }: { db: Db }): void => {
  api.route(routes.theses, async ({ query, request }) => {
    const { count, results } = await listTheses(db, query)
    return pageOf(request, query, count, results)
  })
  api.route(routes.thesis, async ({ params }) => found(await readThesis(db, params.id), 'thesis', params.id))
}
