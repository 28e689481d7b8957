import { sql } from 'kysely'
import type { GraphQuery } from '../../../contract/index.ts'
import { every, type Sql } from '../platform/database/lists.ts'

export type Filters = Pick<GraphQuery, 'search' | 'department' | 'year_from' | 'year_to' | 'sdg' | 'min_strength'>

/** A condition where there must be one. */
export const all = (conditions: (Sql | false | undefined)[]): Sql => every(conditions) ?? sql`true`

/** Years that overlap those asked for; what has no year is out as soon as years are asked for. */
export const during = (first: Sql, last: Sql, { year_from, year_to }: Filters): Sql | undefined =>
  every([year_from !== undefined && sql`${last} >= ${year_from}`, year_to !== undefined && sql`${first} <= ${year_to}`])

/** Of `collaboration c`. */
export const collaborationFits = (filters: Filters): Sql | undefined =>
  every([
    filters.min_strength > 1 && sql`c.strength >= ${filters.min_strength}`,
    during(sql`c.first_year`, sql`c.last_year`, filters),
  ])

/** Asked for certain links: then who has none of these is left out of the picture. */
export const narrowsLinks = ({ min_strength, year_from, year_to }: Filters): boolean =>
  min_strength > 1 || year_from !== undefined || year_to !== undefined
