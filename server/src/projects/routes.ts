import { routes } from '../../../contract/index.ts'
import type { Db } from '../platform/database/index.ts'
import { type Api, pageOf } from '../platform/http/api.ts'
import { found } from '../platform/http/errors.ts'
import { listProjects, readProject } from './read.ts'

export const projectRoutes = (api: Api, { db }: { db: Db }): void => {
  api.route(routes.projects, async ({ query, request }) => {
    const { count, results } = await listProjects(db, query)
    return pageOf(request, query, count, results)
  })
  api.route(routes.project, async ({ params }) => found(await readProject(db, params.id), 'project', params.id))
}
