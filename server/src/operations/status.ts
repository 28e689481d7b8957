import { sql } from 'kysely'
import type { Status } from '../../../contract/index.ts'
import { isNetworkPending } from '../graph/index.ts'
import { understandingProgress } from '../matching/index.ts'
import { type DatabaseKind, type Db, firstRow } from '../platform/database/index.ts'

/** Progress is counted over every record; asked for by every open page, it is shared for so long, ms. */
const sharedFor = 2_000

/** What the head of every page shows. One object a process: it remembers how fast the backlog shrank. */
export const statusOf = (deps: { db: Db; kind: DatabaseKind; version: string }): (() => Promise<Status>) => {
  const { db, kind, version } = deps
  let shared: { at: number; answer: Promise<Status> } | undefined
  let before: { at: number; done: number } | undefined
  let rate: number | null = null

  const read = async (): Promise<Status> => {
    const [understanding, pending, imports, sample, empty] = await Promise.all([
      understandingProgress(db),
      isNetworkPending(db),
      sql<{ id: number; file_name: string; size: number; bytes_done: number }>`
        select id, file_name, size, bytes_done from import where status = 'running' order by id`.execute(db),
      firstRow<{ id: number }>(
        db,
        sql`select id from import where format = 'sample' and status not in ('undone', 'failed') order by id limit 1`,
      ),
      firstRow<{ empty: boolean }>(db, sql`select not exists (select from document) as empty`),
    ])
    const now = Date.now()
    const left = understanding.total - understanding.done
    if (before && now - before.at > 900) {
      const speed = ((understanding.done - before.done) * 1000) / (now - before.at)
      rate = left === 0 ? null : speed > 0 ? (rate === null ? speed : rate * 0.7 + speed * 0.3) : rate
    }
    if (!before || now - before.at > 900) before = { at: now, done: understanding.done }
    return {
      version,
      database: kind,
      sample_import_id: sample?.id ?? null,
      empty: empty!.empty,
      understanding: {
        ...understanding,
        per_second: rate === null ? null : Math.round(rate * 10) / 10,
        seconds_left: rate ? Math.round(left / rate) : null,
      },
      network_measured: !pending,
      running_imports: imports.rows.map(({ id, file_name, size, bytes_done }) => ({
        id,
        file_name,
        progress: size > 0 ? Math.min(1, bytes_done / size) : 0,
      })),
    }
  }
  return () => {
    if (!shared || Date.now() - shared.at > sharedFor) {
      const answer = read()
      shared = { at: Date.now(), answer }
      answer.catch(() => {
        shared = undefined
      })
    }
    return shared.answer
  }
}

/** For the terminal: the same, with how many records of each kind there are. */
export const readStatus = async (deps: { db: Db; kind: DatabaseKind; version: string }) => {
  const tables = [
    'researcher',
    'publication',
    'authorship',
    'collaboration',
    'department',
    'project',
    'thesis',
    'call',
    'import',
  ] as const
  const counted = tables.map((name) => sql`(select count(*) from ${sql.table(name)}) as ${sql.ref(name)}`)
  const totals = await firstRow<Record<(typeof tables)[number], number>>(deps.db, sql`select ${sql.join(counted)}`)
  return { totals: totals!, status: await statusOf(deps)() }
}
