import { sql } from 'kysely'
import type { z } from 'zod'
import type { analyticsQuery } from '../../../contract/index.ts'
import { inDepartment } from '../departments/index.ts'
import { every, type Sql } from '../platform/database/lists.ts'

export type Query = z.output<typeof analyticsQuery>

export const whole = (query: Query): boolean => Object.values(query).every((value) => value === undefined)

export const where = (condition: Sql | undefined): Sql => (condition ? sql`where ${condition}` : sql``)

/** Of collaboration c: pairs of which both are of the department, in years that overlap those asked for. */
export const pairsWithin = (query: Query): Sql | undefined => {
  const member = every([inDepartment(sql`r.department_id`, query.department)])
  return every([
    member && sql`c.a_id in (select r.id from researcher r where ${member})`,
    member && sql`c.b_id in (select r.id from researcher r where ${member})`,
    query.year_from !== undefined && sql`c.last_year >= ${query.year_from}`,
    query.year_to !== undefined && sql`c.first_year <= ${query.year_to}`,
  ])
}
