import { sql } from 'kysely'
import type { z } from 'zod'
import type { projectRecord } from '../../../contract/index.ts'
import { allocateIds } from '../platform/database/ids.ts'
import { array, jsonRows, type Tx } from '../platform/database/index.ts'
import { titleHash } from '../publications/index.ts'

export type ProjectRecord = z.infer<typeof projectRecord>
export type Person = { name: string; role: string | null; researcher: number }
export type NewProject = { record: ProjectRecord; departmentId: number | null; members: Person[] }

/** Projects are recognised by their folded title. @returns title hash -> id */
export const findProjects = async (tx: Tx, titles: readonly string[]): Promise<Map<string, number>> => {
  if (titles.length === 0) return new Map()
  const rows = await sql<{ id: number; title_hash: string }>`
    select id, title_hash from project where title_hash = any(${array(titles.map(titleHash), 'text')}) order by id desc`.execute(
    tx,
  )
  return new Map(rows.rows.map((row) => [row.title_hash, row.id]))
}

/** @returns the identifiers, in the order of the projects */
export const insertProjects = async (tx: Tx, projects: readonly NewProject[], importId: number): Promise<number[]> => {
  if (projects.length === 0) return []
  const ids = await allocateIds(tx, 'project', projects.length)
  const rows = projects.map(({ record, departmentId }, index) => ({
    ...record,
    id: ids[index],
    title_hash: titleHash(record.title),
    department_id: departmentId,
  }))
  await sql`
    insert into project (id, title, title_hash, description, funder, status, start_date, end_date, department_id, import_id) overriding system value
    select x.id, x.title, x.title_hash, x.description, x.funder, x.status, x.start_date, x.end_date, x.department_id, ${importId}
    from jsonb_to_recordset(${jsonRows(rows)}) as x(id bigint, title text, title_hash text, description text, funder text, status text,
      start_date date, end_date date, department_id bigint)`.execute(tx)
  const members = projects.flatMap((project, index) =>
    project.members.map((member, at) => ({ project: ids[index], position: at, ...member })),
  )
  await sql`
    insert into project_member (project_id, position, name, role, researcher_id, import_id)
    select x.project, x.position, x.name, x.role, x.researcher, ${importId}
    from jsonb_to_recordset(${jsonRows(members)}) as x(project bigint, position int, name text, role text, researcher bigint)`.execute(
    tx,
  )
  return ids
}
