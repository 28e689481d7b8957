import { routes } from '../../../contract/index.ts'
import type { Db } from '../platform/database/index.ts'
import { type Api, pageOf } from '../platform/http/api.ts'
import { found } from '../platform/http/errors.ts'
import { listAuthorships } from './authorships.ts'
import { listPublications, readPublication } from './read.ts'

export const publicationRoutes = (api: Api, { db }: { db: Db }): void => {
  api.route(routes.publications, async ({ query, request }) => {
    const { count, results } = await listPublications(db, query)
    return pageOf(request, query, count, results)
  })
  api.route(routes.publication, async ({ params }) =>
    found(await readPublication(db, params.id), 'publication', params.id),
  )
  api.route(routes.authorships, async ({ query, request }) => {
    const { count, results } = await listAuthorships(db, query)
    return pageOf(request, query, count, results)
  })
}
