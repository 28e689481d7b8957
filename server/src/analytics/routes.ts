import type { Db } from '../platform/database/index.ts'
import type { Api } from '../platform/http/api.ts'

export const analyticsRoutes = (_api: Api, _deps: { db: Db }): void => {}
