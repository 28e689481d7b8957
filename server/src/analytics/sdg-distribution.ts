import { sql } from 'kysely'
import type { SdgDistribution } from '../../../contract/index.ts'
import { type Db, firstRow } from '../platform/database/index.ts'
import { publicationsFitting } from '../publications/index.ts'
import { type Query, where } from './filters.ts'
import { goalTitles } from './goals.ts'

type Counts = { goals: { goal: number; accepted: number; suggested: number }[]; classified: number; all: number }

/** Publications by goal; a publication counts for each goal it has, and assignments that were rejected for none. */
export const readSdgDistribution = async (db: Db, query: Query): Promise<SdgDistribution> => {
  const counts = await firstRow<Counts>(
    db,
    sql`
      with chosen as (select p.id from publication p ${where(publicationsFitting(query))}),
      assigned as materialized (
        select s.publication_id, s.goal, s.status from sdg_assignment s
        where s.status <> 'rejected' and s.publication_id in (select id from chosen))
      select
        (select coalesce(json_agg(g), '[]') from (
          select goal, count(*) filter (where status = 'accepted') as accepted, count(*) filter (where status = 'suggested') as suggested
          from assigned group by 1) g) as goals,
        (select count(distinct publication_id) from assigned) as classified,
        (select count(*) from chosen) as all`,
  )
  const { goals, classified, all } = counts!
  const byGoal = new Map(goals.map((one) => [one.goal, one]))
  return {
    goals: goalTitles.map((title, index) => {
      const { accepted = 0, suggested = 0 } = byGoal.get(index + 1) ?? {}
      return { goal: index + 1, title, publications: accepted + suggested, accepted, suggested }
    }),
    classified,
    unclassified: all - classified,
  }
}
