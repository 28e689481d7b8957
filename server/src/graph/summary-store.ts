import { sql } from 'kysely'
import type { GraphAnswer } from '../../../contract/index.ts'
import type { Db } from '../platform/database/index.ts'
import { readRevisions } from './network-store.ts'

export type Place = { department_id: number | null; cluster_id: number | null }
type Legend = Pick<GraphAnswer['summary'], 'communities' | 'departments' | 'measured'>

/**
 * Reads what every graph answer says besides nodes and links.
 * @returns makes the legend for some nodes: the communities and departments that occur among them, the largest first
 */
export const readSummary = async (db: Db): Promise<(places: Place[]) => Legend> => {
  const [communities, departments, { data, measured }] = await Promise.all([
    sql<{ id: number; label: string; size: number }>`select id, label, size from network_community order by id`.execute(
      db,
    ),
    sql<{ id: number; name: string }>`select id, name from department order by id`.execute(db),
    readRevisions(db),
  ])
  return (places) => {
    const clusters = new Set(places.map((place) => place.cluster_id))
    const counts = new Map<number | null, number>()
    for (const place of places) counts.set(place.department_id, (counts.get(place.department_id) ?? 0) + 1)
    return {
      communities: communities.rows.filter(({ id }) => clusters.has(id)),
      departments: departments.rows
        .filter(({ id }) => counts.has(id))
        .map(({ id, name }) => ({ id, name, count: counts.get(id)! }))
        .sort((a, b) => b.count - a.count || a.id - b.id),
      measured: data === measured,
    }
  }
}
