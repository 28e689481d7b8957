import { routes } from '../../../contract/index.ts'
import type { Db } from '../platform/database/index.ts'
import { type Api, pageOf } from '../platform/http/api.ts'
import { found } from '../platform/http/errors.ts'
import { keptAnswers } from '../platform/http/kept-answers.ts'
import { listDepartments, readDepartment } from './read.ts'

/** A record is some 6 kB. */
const keptBytes = 4 * 1024 * 1024

/** Departments. A faculty's record gathers thousands of people, pairs and titles, 50 ms: it is kept. */
export const departmentRoutes = (api: Api, { db }: { db: Db }): void => {
  const keep = keptAnswers(db, keptBytes)
  api.route(routes.departments, async ({ query, request }) => {
    const { count, results } = await listDepartments(db, query)
    return pageOf(request, query, count, results)
  })
  api.route(routes.department, ({ params: { id } }) =>
    keep(id, async () => found(await readDepartment(db, id), 'department', id)),
  )
}
