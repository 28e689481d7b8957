import { sql } from 'kysely'
import type { CollaborationMetrics } from '../../../contract/index.ts'
import { collaborationsFitting } from '../graph/index.ts'
import { type Db, firstRow } from '../platform/database/index.ts'
import { every } from '../platform/database/lists.ts'
import { researchersFitting } from '../researchers/index.ts'
import { pairsWithin, type Query, where, whole } from './filters.ts'

type Counted = Omit<
  CollaborationMetrics,
  'isolated' | 'average_degree' | 'density' | 'average_strength' | keyof Measured
> & {
  connected: number
}
type Measured = Pick<
  CollaborationMetrics,
  'components' | 'largest_component' | 'clustering' | 'communities' | 'modularity' | 'measured'
>

/**
 * The collaboration network in figures. With a department it is the network among its own people, with years that of
 * the pairs active in them; what only the background measures of the whole network know is null then.
 */
export const readMetrics = async (db: Db, query: Query): Promise<CollaborationMetrics> => {
  const [counted, measured] = await Promise.all([count(db, query), whole(query) ? readMeasured(db) : unmeasured])
  const { connected, ...figures } = counted
  const { researchers: n, collaborations: m, total_strength } = figures
  return {
    ...figures,
    isolated: n - connected,
    average_degree: n === 0 ? 0 : round((2 * m) / n),
    density: n < 2 ? 0 : round((2 * m) / (n * (n - 1))),
    average_strength: m === 0 ? 0 : round(total_strength / m),
    ...measured,
  }
}

/** Four significant digits: a density of 0.000441 must not become 0. */
const round = (value: number): number => Number(value.toPrecision(4))

const count = async (db: Db, query: Query): Promise<Counted> => {
  const counted = await firstRow<Counted>(
    db,
    sql`
      with pair as materialized (
        select c.a_id, c.b_id, c.strength, c.first_year from collaboration c ${where(pairsWithin(query))}
      ), connected as materialized (
        select id, count(*) as degree from (select a_id as id from pair union all select b_id from pair) ends group by 1
      ), person as (
        select r.id from researcher r ${where(researchersFitting(query))} union select id from connected
      ), strengths as materialized (select strength, count(*) as count from pair group by 1)
      select
        (select count(*) from person) as researchers,
        (select count(*) from connected) as connected,
        (select count(*) from pair) as collaborations,
        (select coalesce(sum(strength * count), 0) from strengths) as total_strength,
        (select coalesce(max(strength), 0) from strengths) as max_strength,
        (select coalesce(json_agg(s order by strength), '[]') from strengths s) as strength_distribution,
        (select coalesce(json_agg(d), '[]') from (
          select degree, count(*) as count from connected group by 1 order by 1) d) as degree_distribution,
        (select coalesce(json_agg(y), '[]') from (
          select first_year as year, count(*) as new_collaborations from pair
          ${where(
            every([
              sql`first_year is not null`,
              query.year_from !== undefined && sql`first_year >= ${query.year_from}`,
            ]),
          )} group by 1 order by 1) y) as by_year,
        (select coalesce(round(avg((a.department_id <> b.department_id)::int), 4), 0)
          from collaboration c join researcher a on a.id = c.a_id join researcher b on b.id = c.b_id
          ${where(
            every([sql`a.department_id is not null and b.department_id is not null`, collaborationsFitting(query)]),
          )}) as cross_department`,
  )
  return counted!
}

const unmeasured: Measured = {
  components: null,
  largest_component: null,
  clustering: null,
  communities: null,
  modularity: null,
  measured: false,
}

const readMeasured = async (db: Db): Promise<Measured> =>
  (await firstRow<Measured>(
    db,
    sql`select s.components, s.largest_component, s.clustering, s.communities, s.modularity, s.revision = r.value as measured
      from network_summary s join revision r on r.scope = 'data' where s.revision > 0`,
  )) ?? unmeasured
