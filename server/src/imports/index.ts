import type { Db } from '../platform/database/index.ts'
import { detailOf, summaryOf } from './describe.ts'
import { listImports } from './store.ts'

export { workOnImport } from './jobs.ts'
export { importRoutes } from './routes.ts'
export type { ImportWork } from './run.ts'
export { type ImportService, importService } from './service.ts'
export { bumpRevision, dropLeases } from './store.ts'

/** Imports in the words of the contract. */
export const describeImport = {
  one: detailOf,
  summary: summaryOf,
  list: async (db: Db, limit: number) => ({
    results: (await listImports(db, limit, 0)).rows.map((row) => summaryOf({ ...row, preview: null })),
  }),
}
