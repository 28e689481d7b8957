import { type RawBuilder, sql } from 'kysely'
import type { GraphQuery } from '../../../contract/index.ts'
import { containing } from './rules.ts'

export type Filters = Pick<GraphQuery, 'search' | 'department' | 'year_from' | 'year_to' | 'sdg' | 'min_strength'>
type Condition = RawBuilder<unknown>

export const every = (conditions: (Condition | false | undefined)[]): Condition => {
  const real = conditions.filter((condition): condition is Condition => Boolean(condition))
  return real.length === 0 ? sql`true` : sql.join(real, sql` and `)
}

/** A department counts with all that is below it: the faculty of sciences has the people of its schools. */
export const inDepartment = (column: string, { department }: Filters): Condition | undefined =>
  department === undefined
    ? undefined
    : sql`${sql.ref(column)} in (
        with recursive below as (
          select id from department where id = ${department}
          union select d.id from department d join below on d.parent_id = below.id)
        select id from below)`

export const named = (column: string, { search }: Filters): Condition | undefined =>
  search?.trim() ? sql`${sql.ref(column)} ilike ${containing(search)}` : undefined

/** Years that overlap those asked for; what has no year is out as soon as years are asked for. */
export const during = (first: Condition, last: Condition, { year_from, year_to }: Filters): Condition =>
  every([year_from !== undefined && sql`${last} >= ${year_from}`, year_to !== undefined && sql`${first} <= ${year_to}`])

/** A publication's goal, unless a person rejected it. */
export const publicationHasGoal = (column: string, { sdg }: Filters): Condition | undefined =>
  sdg === undefined
    ? undefined
    : sql`exists (select from sdg_assignment s
        where s.publication_id = ${sql.ref(column)} and s.goal = ${sdg} and s.status <> 'rejected')`

export const researcherHasGoal = (column: string, filters: Filters): Condition | undefined =>
  filters.sdg === undefined
    ? undefined
    : sql`exists (select from authorship g
        where g.researcher_id = ${sql.ref(column)} and ${publicationHasGoal('g.publication_id', filters)})`

export const collaborationFits = (filters: Filters): Condition =>
  every([
    filters.min_strength > 1 && sql`c.strength >= ${filters.min_strength}`,
    during(sql`c.first_year`, sql`c.last_year`, filters),
  ])

/** Asked for certain links: then who has none of these is left out of the picture. */
export const narrowsLinks = ({ min_strength, year_from, year_to }: Filters): boolean =>
  min_strength > 1 || year_from !== undefined || year_to !== undefined
