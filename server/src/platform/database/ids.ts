import { sql } from 'kysely'
import type { Tx } from './index.ts'

/**
 * Takes n identifiers of a table's sequence, ascending. Rows that refer to each other can then be written set-wise,
 * without relying on the order in which RETURNING answers.
 */
export const allocateIds = async (tx: Tx, table: string, n: number): Promise<number[]> => {
  if (n === 0) return []
  const taken = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence(${table}, 'id')) as id from generate_series(1, ${n})`.execute(tx)
  return taken.rows.map((row) => row.id)
}
