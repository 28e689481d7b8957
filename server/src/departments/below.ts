import { sql } from 'kysely'
import type { Sql } from '../platform/database/lists.ts'

/**
 * A department counts with all that is below it: the faculty of sciences has the people of its schools.
 * As an array, so that an index on the column is used.
 */
export const inDepartment = (column: Sql, department: number | undefined): Sql | undefined =>
  department === undefined
    ? undefined
    : sql`${column} = any(array(
        with recursive below as (
          select id from department where id = ${department}
          union select d.id from department d join below on d.parent_id = below.id)
        select id from below))`

/** Every department with itself and each one below it: columns department_id, below_id. */
export const departmentTree = sql`
  with recursive tree as (
    select id as department_id, id as below_id from department
    union select tree.department_id, d.id from department d join tree on d.parent_id = tree.below_id)
  select department_id, below_id from tree`
