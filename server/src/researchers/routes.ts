import { routes } from '../../../contract/index.ts'
import type { Db } from '../platform/database/index.ts'
import { type Api, pageOf } from '../platform/http/api.ts'
import { found } from '../platform/http/errors.ts'
import { listResearchers } from './read.ts'
import { readResearcher } from './record.ts'

export const researcherRoutes = (api: Api, { db }: { db: Db }): void => {
  api.route(routes.researchers, async ({ query, request }) => {
    const { count, results } = await listResearchers(db, query)
    return pageOf(request, query, count, results)
  })
  api.route(routes.researcher, async ({ params }) =>
    found(await readResearcher(db, params.id), 'researcher', params.id),
  )
}
