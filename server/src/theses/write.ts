import { sql } from 'kysely'
import type { z } from 'zod'
import type { thesisRecord } from '../../../contract/index.ts'
import { allocateIds } from '../platform/database/ids.ts'
import { array, jsonRows, type Tx } from '../platform/database/index.ts'
import { titleHash } from '../publications/index.ts'

export type ThesisRecord = z.infer<typeof thesisRecord>
/** people: the student first, then the supervisors. */
export type NewThesis = {
  record: ThesisRecord
  departmentId: number | null
  people: { name: string; role: string | null; researcher: number }[]
}

/** Theses are recognised by their folded title. @returns title hash -> id */
export const findTheses = async (tx: Tx, titles: readonly string[]): Promise<Map<string, number>> => {
  if (titles.length === 0) return new Map()
  const rows = await sql<{ id: number; title_hash: string }>`
    select id, title_hash from thesis where title_hash = any(${array(titles.map(titleHash), 'text')}) order by id desc`.execute(
    tx,
  )
  return new Map(rows.rows.map((row) => [row.title_hash, row.id]))
}

/** @returns the identifiers, in the order of the theses */
export const insertTheses = async (tx: Tx, theses: readonly NewThesis[], importId: number): Promise<number[]> => {
  if (theses.length === 0) return []
  const ids = await allocateIds(tx, 'thesis', theses.length)
  const rows = theses.map(({ record, departmentId }, index) => ({
    id: ids[index],
    title: record.title,
    title_hash: titleHash(record.title),
    abstract: record.abstract ?? null,
    degree: record.degree,
    date: record.date ?? null,
    department_id: departmentId,
  }))
  await sql`
    insert into thesis (id, title, title_hash, abstract, degree, date, department_id, import_id) overriding system value
    select x.id, x.title, x.title_hash, x.abstract, x.degree, x.date, x.department_id, ${importId}
    from jsonb_to_recordset(${jsonRows(rows)}) as x(id bigint, title text, title_hash text, abstract text, degree text, date date, department_id bigint)`.execute(
    tx,
  )
  const people = theses.flatMap((thesis, index) =>
    thesis.people.map((person, at) => ({
      thesis: ids[index],
      position: at,
      ...person,
    })),
  )
  await sql`
    insert into thesis_person (thesis_id, position, role, name, researcher_id, import_id)
    select x.thesis, x.position, x.role, x.name, x.researcher, ${importId}
    from jsonb_to_recordset(${jsonRows(people)}) as x(thesis bigint, position int, role text, name text, researcher bigint)`.execute(
    tx,
  )
  return ids
}
