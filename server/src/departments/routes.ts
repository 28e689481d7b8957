import { routes } from '../../../contract/index.ts'
import type { Db } from '../platform/database/index.ts'
import { type Api, pageOf } from '../platform/http/api.ts'
import { found } from '../platform/http/errors.ts'
import { listDepartments, readDepartment } from './read.ts'

export const departmentRoutes = (api: Api, { db }: { db: Db }): void => {
  api.route(routes.departments, async ({ query, request }) => {
    const { count, results } = await listDepartments(db, query)
    return pageOf(request, query, count, results)
  })
  api.route(routes.department, async ({ params }) =>
    found(await readDepartment(db, params.id), 'department', params.id),
  )
}
