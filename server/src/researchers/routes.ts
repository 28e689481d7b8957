import { routes } from '../../../contract/index.ts'
import type { Db } from '../platform/database/index.ts'
import { type Api, pageOf } from '../platform/http/api.ts'
import { found } from '../platform/http/errors.ts'
import { keptAnswers } from '../platform/http/kept-answers.ts'
import { isCostly, listResearchers } from './read.ts'
import { readResearcher } from './record.ts'

/** A page is 6 kB, 30 kB with 100 rows. */
const keptBytes = 8 * 1024 * 1024

/** Researchers. Pages that are costly to make are kept. */
export const researcherRoutes = (api: Api, { db }: { db: Db }): void => {
  const keep = keptAnswers(db, keptBytes)
  api.route(routes.researchers, async ({ query, request }) => {
    const list = async () => {
      const { count, results } = await listResearchers(db, query)
      return pageOf(request, query, count, results)
    }
    return isCostly(query) ? keep(request.url, list) : list()
  })
  api.route(routes.researcher, async ({ params }) =>
    found(await readResearcher(db, params.id), 'researcher', params.id),
  )
}
