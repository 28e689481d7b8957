import { sql } from 'kysely'
import type { z } from 'zod'
import type { callRecord } from '../../../contract/index.ts'
import { allocateIds } from '../platform/database/ids.ts'
import { array, jsonRows, type Tx } from '../platform/database/index.ts'
import { titleHash } from '../publications/index.ts'

export type CallRecord = z.infer<typeof callRecord>

/** Calls are recognised by their folded title and deadline: a yearly call keeps its title. */
export const callKey = (call: { title: string; deadline?: string | null | undefined }): string =>
  `${titleHash(call.title)}|${call.deadline ?? ''}`

/** @returns callKey -> id */
export const findCalls = async (tx: Tx, calls: readonly CallRecord[]): Promise<Map<string, number>> => {
  if (calls.length === 0) return new Map()
  const rows = await sql<{ id: number; title: string; deadline: string | null }>`
    select id, title, deadline from call where title_hash = any(${array(
      calls.map((call) => titleHash(call.title)),
      'text',
    )}) order by id desc`.execute(tx)
  return new Map(rows.rows.map((row) => [callKey(row), row.id]))
}

/** @returns the identifiers, in the order of the calls */
export const insertCalls = async (tx: Tx, calls: readonly CallRecord[], importId: number): Promise<number[]> => {
  if (calls.length === 0) return []
  const ids = await allocateIds(tx, 'call', calls.length)
  const rows = calls.map((call, index) => ({ ...call, id: ids[index], title_hash: titleHash(call.title) }))
  await sql`
    insert into call (id, title, title_hash, text, funder, deadline, amount, currency, link, import_id) overriding system value
    select x.id, x.title, x.title_hash, x.text, x.funder, x.deadline, x.amount, x.currency, x.link, ${importId}
    from jsonb_to_recordset(${jsonRows(rows)}) as x(id bigint, title text, title_hash text, text text, funder text, deadline date,
      amount numeric, currency text, link text)`.execute(tx)
  return ids
}
