import { sql } from 'kysely'
import type { GraphLink, GraphNode } from '../../../contract/index.ts'
import { array } from '../platform/database/index.ts'
import type { Sql } from '../platform/database/lists.ts'
import { all, collaborationFits, type Filters } from './filters.ts'

export type NodeType = GraphNode['type']
/** Nodes of all types in one column: joins on one bigint took 0.2 s where (type, id) took 0.7, at 64,000 links. */
const codes: Record<NodeType, number> = { researcher: 0, publication: 1, department: 2, project: 3, thesis: 4 }
export const nodeKey = (type: NodeType, id: Sql): Sql => sql`(${id} * 8 + ${sql.lit(codes[type])})`
/** The wire's name of a node, such as researcher_12. */
export const nodeName = (key: Sql): Sql =>
  sql`((array['researcher', 'publication', 'department', 'project', 'thesis'])[${key} % 8 + 1] || '_' || ${key} / 8)`
export type Ids = Partial<Record<NodeType, readonly number[]>>
type Kind = {
  type: GraphLink['type']
  source: NodeType
  target: NodeType
  /** Columns s, t and value, each pair once. */
  rows: (filters: Filters) => Sql
}

/** What ties the nodes of the map together. A student is the author of a thesis. */
const kinds: Kind[] = [
  {
    type: 'collaboration',
    source: 'researcher',
    target: 'researcher',
    rows: (filters) =>
      sql`select c.a_id as s, c.b_id as t, c.strength as value from collaboration c where ${all([collaborationFits(filters)])}`,
  },
  {
    type: 'authorship',
    source: 'researcher',
    target: 'publication',
    rows: () =>
      sql`select distinct researcher_id as s, publication_id as t, 1 as value from authorship where researcher_id is not null`,
  },
  {
    type: 'membership',
    source: 'researcher',
    target: 'project',
    rows: () =>
      sql`select distinct researcher_id as s, project_id as t, 1 as value from project_member where researcher_id is not null`,
  },
  ...(['supervisor', 'student'] as const).map(
    (role): Kind => ({
      type: role === 'supervisor' ? 'supervision' : 'authorship',
      source: 'researcher',
      target: 'thesis',
      rows: () => sql`select distinct researcher_id as s, thesis_id as t, 1 as value from thesis_person
        where researcher_id is not null and role = ${sql.lit(role)}`,
    }),
  ),
  ...(['researcher', 'publication', 'project', 'thesis'] as const).map(
    (source): Kind => ({
      type: 'affiliation',
      source,
      target: 'department',
      rows: () =>
        sql`select id as s, department_id as t, 1 as value from ${sql.table(source)} where department_id is not null`,
    }),
  ),
]

type Scope = { touching: { type: NodeType; id: number } } | { among: Ids } | undefined

/**
 * Every link between nodes of these types, as one query with the columns type, s, t (keys of nodes) and value.
 * @param scope only those at one node, or only those between given nodes
 */
export const linksQuery = (types: ReadonlySet<NodeType>, filters: Filters, scope?: Scope): Sql => {
  const parts = kinds
    .filter(({ source, target }) => types.has(source) && types.has(target))
    .map(
      ({ type, source, target, rows }) => sql`
        select ${sql.lit(type)} as type, ${nodeKey(source, sql`s`)} as s, ${nodeKey(target, sql`t`)} as t, value
        from (${rows(filters)}) k where ${within(scope, source, target)}`,
    )
  return parts.length > 0
    ? sql.join(parts, sql` union all `)
    : sql`select '' as type, 0::bigint as s, 0::bigint as t, 0 as value where false`
}

const within = (scope: Scope, source: NodeType, target: NodeType): Sql => {
  if (scope === undefined) return sql`true`
  if ('among' in scope) {
    return all([
      sql`s = any(${array(scope.among[source] ?? [], 'bigint')})`,
      sql`t = any(${array(scope.among[target] ?? [], 'bigint')})`,
    ])
  }
  const { type, id } = scope.touching
  const ends = [source === type && sql`s = ${id}`, target === type && sql`t = ${id}`].filter((end) => end !== false)
  return ends.length > 0 ? sql`(${sql.join(ends, sql` or `)})` : sql`false`
}
