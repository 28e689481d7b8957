import { sql } from 'kysely'
import type { GraphAnswer, GraphLink, GraphQuery } from '../../../contract/index.ts'
import { inDepartment } from '../departments/index.ts'
import { array, type Db } from '../platform/database/index.ts'
import { hasGoal } from '../publications/index.ts'
import { titled } from '../words/index.ts'
import { all, during } from './filters.ts'
import { readSummary } from './summary-store.ts'

const NEWEST = 400
/** Every pair is compared: 400 publications are 79,800 distances, a thousand would be 500,000. */
const MOST_FOR_SIMILAR = 400
const NEAREST = 3
/** Cosine below which two titles and abstracts of one field merely share its words. */
const FLOOR = 0.6

/**
 * Publications with links where they share authors, the newest first; up to 400 of them also with links to the nearest in
 * meaning. A publication's cluster is the community that most of its authors belong to.
 */
export const readPublicationGraph = async (db: Db, query: GraphQuery): Promise<GraphAnswer> => {
  const fits = all([
    titled('publication', sql`p.id`, query.search),
    inDepartment(sql`p.department_id`, query.department),
    hasGoal(sql`p.id`, query.sdg),
    during(sql`p.year`, sql`p.year`, query),
  ])
  const { rows: nodes } = await sql<GraphAnswer['nodes'][number] & { number: number; total: number }>`
    with chosen as materialized (
      select p.id, p.title, p.year, p.department_id, count(*) over () as total from publication p where ${fits}
      order by p.year desc nulls last, p.id desc limit ${query.limit ?? NEWEST})
    select p.id as number, 'publication_' || p.id as id, p.title as label, 'publication' as type, p.total,
      (select mode() within group (order by n.community_id) from authorship a
        join network_node n on n.researcher_id = a.researcher_id where a.publication_id = p.id) as cluster_id,
      json_build_object('year', p.year, 'department_id', p.department_id) as data
    from chosen p order by p.year desc nulls last, p.id desc`.execute(db)
  const ids = nodes.map((node) => node.number)
  const shared = await readShared(db, ids, query.min_strength)
  const similar = ids.length <= MOST_FOR_SIMILAR ? await readSimilar(db, ids) : []
  const links = [...shared, ...similar]
  const summary = await readSummary(db)
  return {
    nodes: nodes.map(({ number: _, total: __, ...node }) => node),
    links,
    summary: {
      nodes: nodes.length,
      links: links.length,
      total_nodes: nodes[0]?.total ?? 0,
      total_links: links.length,
      ...summary(
        nodes.map(({ cluster_id, data }) => ({ cluster_id, department_id: data.department_id as number | null })),
      ),
    },
  }
}

const readShared = async (db: Db, ids: number[], least: number): Promise<GraphLink[]> => {
  const { rows } = await sql<GraphLink>`
    with author as materialized (
      select distinct publication_id, researcher_id from authorship
      where publication_id = any(${array(ids, 'bigint')}) and researcher_id is not null)
    select 'publication_' || a.publication_id as source, 'publication_' || b.publication_id as target,
      'shared_authors' as type, count(*) as value
    from author a join author b on a.researcher_id = b.researcher_id and a.publication_id < b.publication_id
    group by a.publication_id, b.publication_id having count(*) >= ${least}
    order by a.publication_id, b.publication_id`.execute(db)
  return rows
}

/** Each with its nearest three; a pair that is near from both sides stands once. */
const readSimilar = async (db: Db, ids: number[]): Promise<GraphLink[]> => {
  const { rows } = await sql<GraphLink>`
    with e as materialized (
      select subject_id as id, space, vector from embedding
      where subject_type = 'publication' and subject_id = any(${array(ids, 'bigint')})
    ), pair as materialized (
      select a.id as a, b.id as b, 1 - (a.vector <=> b.vector) as closeness
      from e a join e b on a.space = b.space and a.id < b.id
    ), near as (
      select a, b, closeness from pair where closeness >= ${FLOOR}
      union all select b, a, closeness from pair where closeness >= ${FLOOR}
    ), ranked as (
      select *, row_number() over (partition by a order by closeness desc, b) as place from near
    )
    select 'publication_' || least(a, b) as source, 'publication_' || greatest(a, b) as target, 'similar' as type,
      round(max(closeness)::numeric, 3) as value
    from ranked where place <= ${NEAREST} group by least(a, b), greatest(a, b) order by least(a, b), greatest(a, b)`.execute(
    db,
  )
  return rows
}
