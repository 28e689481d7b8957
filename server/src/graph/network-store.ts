import { sql } from 'kysely'
import { array, type Db } from '../platform/database/index.ts'
import type { NetworkText } from './measure-worker.ts'
import type { Measures } from './measures/index.ts'

/** Which data there are, and which of them the network was last measured on (0: never). */
export type Revisions = { data: number; measured: number }

export const readRevisions = async (db: Db): Promise<Revisions> => {
  const { rows } = await sql<Revisions>`
    select value as data, coalesce((select revision from network_summary), 0) as measured
    from revision where scope = 'data'`.execute(db)
  return rows[0]!
}

/** Every person and every pair as text, and the revision they belong to: one statement sees one state of the data. */
export const readNetworkText = async (db: Db): Promise<NetworkText & { revision: number }> => {
  const { rows } = await sql<NetworkText & { revision: number }>`
    select
      (select value from revision where scope = 'data') as revision,
      (select coalesce(json_agg(json_build_array(r.id, r.display_name, d.name) order by r.id), '[]')::text
        from researcher r left join department d on d.id = r.department_id) as people,
      ${pairsText} as pairs`.execute(db)
  return rows[0]!
}

/** Ten times less work to read than 50,000 rows: the driver makes one string of it. */
const pairsText = sql`
  (select coalesce('[' || string_agg('[' || a_id || ',' || b_id || ',' || strength || ']', ',' order by a_id, b_id) || ']', '[]')
    from collaboration)`

export const readPairsText = async (db: Db): Promise<{ revision: number; pairs: string }> => {
  const { rows } = await sql<{ revision: number; pairs: string }>`
    select (select value from revision where scope = 'data') as revision, ${pairsText} as pairs`.execute(db)
  return rows[0]!
}

/**
 * Replaces the stored measures in one transaction, touching only rows that differ. Does nothing when measures of later
 * data are stored already. People who were deleted meanwhile are left out.
 */
export const writeMeasures = (db: Db, revision: number, measures: Measures): Promise<void> =>
  db.transaction().execute(async (tx) => {
    const { nodes, communities, summary: s } = measures
    // The row that two writers would meet at; held first, so that the second sees what the first wrote.
    await sql`
      insert into network_summary (revision, components, largest_component, clustering, communities, modularity, betweenness_sources)
      values (0, 0, 0, 0, 0, 0, 0) on conflict do nothing`.execute(tx)
    const { rows } = await sql<{ revision: number }>`select revision from network_summary for update`.execute(tx)
    if (rows[0]!.revision > revision) return
    await sql`delete from network_node where researcher_id <> all(${array(nodes.researcher_id, 'bigint')})`.execute(tx)
    for (const part of partsOf(nodes)) {
      await sql`
        insert into network_node as n
          (researcher_id, community_id, degree, strength, betweenness, pagerank, clustering, x, y)
        select m.* from unnest(
          ${array(part.researcher_id, 'bigint')}, ${array(part.community_id, 'int')}, ${array(part.degree, 'int')},
          ${array(part.strength, 'int')}, ${array(part.betweenness, 'float8')}, ${array(part.pagerank, 'float8')},
          ${array(part.clustering, 'float8')}, ${array(part.x, 'real')}, ${array(part.y, 'real')})
          as m(researcher_id, community_id, degree, strength, betweenness, pagerank, clustering, x, y)
        join researcher r on r.id = m.researcher_id
        on conflict (researcher_id) do update set
          community_id = excluded.community_id, degree = excluded.degree, strength = excluded.strength,
          betweenness = excluded.betweenness, pagerank = excluded.pagerank, clustering = excluded.clustering,
          x = excluded.x, y = excluded.y
        where (n.community_id, n.degree, n.strength, n.betweenness, n.pagerank, n.clustering, n.x, n.y)
          is distinct from (excluded.community_id, excluded.degree, excluded.strength, excluded.betweenness,
            excluded.pagerank, excluded.clustering, excluded.x, excluded.y)`.execute(tx)
    }
    await sql`delete from network_community where id <> all(${array(communities.id, 'int')})`.execute(tx)
    await sql`
      insert into network_community as c (id, label, size)
      select * from unnest(${array(communities.id, 'int')}, ${array(communities.label, 'text')}, ${array(communities.size, 'int')})
      on conflict (id) do update set label = excluded.label, size = excluded.size
      where (c.label, c.size) is distinct from (excluded.label, excluded.size)`.execute(tx)
    await sql`
      update network_summary set revision = ${revision}, components = ${s.components},
        largest_component = ${s.largest_component}, clustering = ${s.clustering}, communities = ${s.communities},
        modularity = ${s.modularity}, betweenness_sources = ${s.betweenness_sources}`.execute(tx)
  })

/** Rows a statement. `pg` writes arrays out on the main thread: 15,000 rows at once held it for 80 ms. */
const ROWS = 1_500

const partsOf = (nodes: Measures['nodes']): Measures['nodes'][] =>
  Array.from({ length: Math.ceil(nodes.researcher_id.length / ROWS) }, (_, part) => {
    const cut = Object.entries(nodes).map(([name, column]) => [name, column.slice(part * ROWS, (part + 1) * ROWS)])
    return Object.fromEntries(cut) as Measures['nodes']
  })
