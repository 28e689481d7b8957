import { sql } from 'kysely'
import type { z } from 'zod'
import type { GraphAnswer, mapQuery } from '../../../contract/index.ts'
import { inDepartment } from '../departments/index.ts'
import { array, type Db } from '../platform/database/index.ts'
import { hasWords, type Sql } from '../platform/database/lists.ts'
import { DomainError } from '../platform/http/errors.ts'
import { hasGoal, hasPublished } from '../publications/index.ts'
import { titled } from '../words/index.ts'
import { all, during, type Filters, narrowsLinks } from './filters.ts'
import { type Ids, linksQuery, type NodeType, nodeKey, nodeName } from './map-links.ts'
import { readSummary } from './summary-store.ts'

export type MapQuery = z.output<typeof mapQuery>
type Focus = { type: NodeType; id: number }

/** More than this is no picture any more; with a focus everything around it is shown. */
const NODES_WITHOUT_FOCUS = 1_500

/** Per type: columns id, label, department_id, cluster_id and what else its data say, of those that fit the filters. */
const nodeRows: Record<NodeType, (filters: Filters) => Sql> = {
  researcher: (filters) => sql`
    select r.id, r.display_name as label, r.department_id, n.community_id as cluster_id,
      jsonb_strip_nulls(jsonb_build_object('x', n.x, 'y', n.y)) as data
    from researcher r left join network_node n on n.researcher_id = r.id
    where ${all([titled('researcher', sql`r.id`, filters.search), inDepartment(sql`r.department_id`, filters.department), hasPublished(sql`r.id`, { sdg: filters.sdg })])}`,
  publication: (filters) => sql`
    select p.id, p.title as label, p.department_id, null::int as cluster_id, jsonb_build_object('year', p.year) as data
    from publication p where ${all([
      titled('publication', sql`p.id`, filters.search),
      inDepartment(sql`p.department_id`, filters.department),
      hasGoal(sql`p.id`, filters.sdg),
      during(sql`p.year`, sql`p.year`, filters),
    ])}`,
  department: (filters) => sql`
    select d.id, d.name as label, d.id as department_id, null::int as cluster_id, jsonb_build_object() as data
    from department d where ${all([hasWords(sql`d.name`, filters.search), inDepartment(sql`d.id`, filters.department)])}`,
  project: (filters) => sql`
    select p.id, p.title as label, p.department_id, null::int as cluster_id,
      jsonb_build_object('year', extract(year from p.start_date)::int, 'status', p.status) as data
    from project p where ${all([
      titled('project', sql`p.id`, filters.search),
      inDepartment(sql`p.department_id`, filters.department),
      during(sql`extract(year from p.start_date)`, sql`extract(year from coalesce(p.end_date, p.start_date))`, filters),
    ])}`,
  thesis: (filters) => sql`
    select h.id, h.title as label, h.department_id, null::int as cluster_id,
      jsonb_build_object('year', extract(year from h.date)::int, 'degree', h.degree) as data
    from thesis h where ${all([
      titled('thesis', sql`h.id`, filters.search),
      inDepartment(sql`h.department_id`, filters.department),
      during(sql`extract(year from h.date)`, sql`extract(year from h.date)`, filters),
    ])}`,
}

/**
 * The map: nodes of the asked types with their links, the best connected first.
 * @throws DomainError not_found when there is no such focus
 */
export const readMap = async (db: Db, query: MapQuery): Promise<GraphAnswer> => {
  const types = new Set(query.types.split(',') as NodeType[])
  const focus = query.focus ? parseFocus(query.focus) : undefined
  if (focus) types.add(focus.type)
  const around = focus ? await readAround(db, types, query, focus) : undefined
  const limit = query.limit ?? (focus ? 100_000 : NODES_WITHOUT_FOCUS)
  // A goal is known of people and publications; what else there is shows only where it is tied to these.
  const onlyLinked = narrowsLinks(query) || query.sdg !== undefined
  const { rows } = await sql<Row>`
    with node as materialized (
      ${sql.join(
        [...types].map((type) => {
          const filters = focus?.type === type ? noFilters : query
          const rows = sql`select ${nodeKey(type, sql`n.id`)} as key, ${sql.lit(type)} as type, n.*
            from (${nodeRows[type](filters)}) n`
          return around ? sql`${rows} where n.id = any(${array(around[type] ?? [], 'bigint')})` : rows
        }),
        sql` union all `,
      )}
    ), link as materialized (
      select l.* from (${linksQuery(types, query, around && { among: around })}) l
      where l.s in (select key from node) and l.t in (select key from node)
    ), degree as (
      select key, count(*) as degree from (select s as key from link union all select t from link) ends group by key
    ), ranked as materialized (
      select n.*, coalesce(d.degree, 0) as degree,
        row_number() over (order by ${focus ? sql`n.key = ${nodeKey(focus.type, sql`${focus.id}::bigint`)} desc,` : sql``}
          coalesce(d.degree, 0) desc, n.key) as place
      from node n left join degree d on d.key = n.key
      where ${onlyLinked ? sql`d.degree > 0` : sql`true`}
    ), shown as materialized (select * from ranked where place <= ${limit}),
    kept as (select * from link where s in (select key from shown) and t in (select key from shown))
    select
      (select count(*) from ranked) as total_nodes,
      (select count(*) from link) as total_links,
      (select coalesce(json_agg(json_build_object(
          'id', ${nodeName(sql`key`)}, 'label', label, 'type', type, 'cluster_id', cluster_id,
          'data', jsonb_build_object('department_id', department_id, 'degree', degree) || data
            || case when type = 'researcher' then jsonb_build_object('publications',
              (select count(distinct publication_id) from authorship where researcher_id = shown.id)) else '{}' end)
          order by place), '[]') from shown) as nodes,
      (select coalesce(json_agg(json_build_object('source', ${nodeName(sql`s`)}, 'target', ${nodeName(sql`t`)},
          'type', type, 'value', value) order by type, s, t), '[]') from kept) as links`.execute(db)
  const { nodes, links, total_nodes, total_links } = rows[0]!
  const summary = await readSummary(db)
  const places = nodes.map(({ cluster_id, data }) => ({
    cluster_id,
    department_id: data.department_id as number | null,
  }))
  return {
    nodes,
    links,
    summary: { nodes: nodes.length, links: links.length, total_nodes, total_links, ...summary(places) },
  }
}

type Row = Pick<GraphAnswer, 'nodes' | 'links'> & { total_nodes: number; total_links: number }

/** The node asked for is in the picture whatever the filters say about the others. */
const noFilters: Filters = { min_strength: 1 }

const parseFocus = (focus: string): Focus => {
  const [type, id] = focus.split('_')
  return { type: type as NodeType, id: Number(id) }
}

/** The focus and its neighbours. */
const readAround = async (db: Db, types: Set<NodeType>, filters: Filters, focus: Focus): Promise<Ids> => {
  const there = await sql`select from ${sql.table(focus.type)} where id = ${focus.id}`.execute(db)
  if (there.rows.length === 0) throw new DomainError('not_found', `There is no ${focus.type} ${focus.id}.`)
  const { rows } = await sql<{ type: NodeType; id: number }>`
    select distinct split_part(name, '_', 1) as type, split_part(name, '_', 2)::bigint as id
    from (${linksQuery(types, filters, { touching: focus })}) l,
      lateral (values (${nodeName(sql`l.s`)}), (${nodeName(sql`l.t`)})) ends(name)`.execute(db)
  const found: Partial<Record<NodeType, number[]>> = { [focus.type]: [focus.id] }
  for (const { type, id } of rows) {
    found[type] ??= []
    found[type].push(id)
  }
  return found
}
