import { performance } from 'node:perf_hooks'
import { sql } from 'kysely'
import { routes } from '../../../contract/index.ts'
import { type DatabaseKind, type Db, pendingMigrations } from '../platform/database/index.ts'
import type { Api } from '../platform/http/api.ts'
import { statusOf } from './status.ts'

export const operationsRoutes = (
  api: Api,
  deps: { db: Db; kind: DatabaseKind; version: string; migrations: string },
): void => {
  const { db, version, migrations } = deps
  api.route(routes.live, async () => ({
    status: 'live' as const,
    version,
    uptime_seconds: Math.round(performance.now() / 1000),
  }))
  api.route(routes.ready, async ({ reply }) => {
    const checks = await Promise.all([
      check('database', async () => {
        await sql`select 1`.execute(db)
        return 'reachable'
      }),
      check('migrations', async () => {
        const pending = await pendingMigrations(db, migrations)
        if (pending.length > 0) throw new Error(`missing: ${pending.join(', ')}; run ./daystar migrate`)
        return 'all applied'
      }),
    ])
    const ok = checks.every((one) => one.ok)
    if (!ok) reply.status(503)
    return { status: ok ? ('ready' as const) : ('not_ready' as const), checks }
  })
  api.route(routes.status, statusOf(deps))
}

const check = async (name: string, look: () => Promise<string>) => {
  try {
    return { name, ok: true, detail: await look() }
  } catch (error) {
    return { name, ok: false, detail: (error as Error).message }
  }
}
