import { sql } from 'kysely'
import { every, type Sql, within } from '../platform/database/lists.ts'

/** A publication's goal, unless a person rejected it. */
export const hasGoal = (publicationId: Sql, goal: number | undefined): Sql | undefined =>
  goal === undefined
    ? undefined
    : sql`exists (select from sdg_assignment s
        where s.publication_id = ${publicationId} and s.goal = ${goal} and s.status <> 'rejected')`

export type WorkFilters = { sdg?: number | undefined; year_from?: number | undefined; year_to?: number | undefined }

/** A researcher who published in these years; where a goal is asked for too, one publication must fit both. */
export const hasPublished = (researcherId: Sql, { sdg, year_from, year_to }: WorkFilters): Sql | undefined => {
  const fits = every([within(sql`hp.year`, year_from, year_to), hasGoal(sql`hp.id`, sdg)])
  return (
    fits &&
    sql`${researcherId} in (
    select ha.researcher_id from authorship ha join publication hp on hp.id = ha.publication_id where ${fits})`
  )
}

/** A project's or thesis's people are known, its goals are not: what somebody who published towards the goal takes part in. */
export const publishedTowards = (researcherId: Sql, goal: number | undefined): Sql | undefined =>
  hasPublished(researcherId, { sdg: goal })
