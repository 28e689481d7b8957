import type { ImportPreview, ImportProblem, PublicationRecord } from '../../../contract/index.ts'
import { knownDepartments } from '../departments/index.ts'
import { fold, knownNames, parseName } from '../identity/index.ts'
import { PublicationFinder } from '../publications/index.ts'
import type { ImportWork } from './run.ts'
import { rowsOf, type SourceRow } from './source.ts'
import { claimImport, finishImport, getImport, savePreview, savePreviewProgress } from './store.ts'

const chunk = 500
const mostProblems = 5_000
const mostSampleRows = 50

/**
 * Reads the whole file and says what importing it would do, without writing a record: the same rules as the import
 * itself, and the same memory of what came earlier in the file.
 */
export const previewImport = async (work: ImportWork, id: number, signal: AbortSignal): Promise<void> => {
  const { db, owner } = work
  if (!(await claimImport(db, id, owner, ['previewing'], 'previewing'))) return
  const one = (await getImport(db, id))!
  const seen = { names: new Set<string>(), found: new Set<string>(), departments: new Map<string, string>() }
  const preview: ImportPreview = {
    rows: { created: 0, changed: 0, matched: 0, skipped: 0, refused: 0 },
    researchers_new: 0,
    researchers_found: 0,
    departments_new: [],
    sample_rows: [],
  }
  const problems: ImportProblem[] = []
  const finder = new PublicationFinder()
  let number = 0
  const look = async (rows: SourceRow[]) => {
    await finder.load(
      db,
      rows.flatMap(({ record }) => (record?.kind === 'publication' ? [record] : [])),
    )
    await lookUpPeople(work, rows, seen)
    for (const { row, record, problems: found } of rows) {
      for (const problem of found) if (problems.length < mostProblems) problems.push({ row, ...problem })
      if (record?.kind !== 'publication') {
        preview.rows[found.length > 0 ? 'refused' : 'skipped']++
        continue
      }
      // That there is a department is enough to know whether it fills a gap.
      const department = record.department && fold(record.department) ? 1 : null
      const match = finder.find(record, department)
      if (!match) finder.remember(--number, record, department)
      const outcome = !match ? 'created' : Object.keys(match.fill).length > 0 ? 'changed' : 'matched'
      preview.rows[outcome]++
      if (preview.sample_rows.length < mostSampleRows) preview.sample_rows.push({ row, outcome, ...shown(record) })
    }
  }
  try {
    let rows: SourceRow[] = []
    for await (const row of rowsOf(one, work.uploads)) {
      rows.push(row)
      if (rows.length < chunk) continue
      await look(rows)
      await savePreviewProgress(db, id, row.bytes)
      rows = []
      if (signal.aborted) return await finishImport(db, id, owner, 'previewing')
    }
    await look(rows)
    preview.researchers_new = seen.names.size - seen.found.size
    preview.researchers_found = seen.found.size
    const known = await knownDepartments(db, [...seen.departments.keys()])
    preview.departments_new = [...seen.departments]
      .filter(([key]) => !known.has(key))
      .map(([, name]) => name)
      .slice(0, 200)
    await savePreview(db, id, owner, preview, problems)
  } catch (error) {
    if (signal.aborted) return
    await finishImport(db, id, owner, 'failed', `The file could not be read: ${(error as Error).message}.`)
    throw error
  }
}

const shown = (record: PublicationRecord) => ({
  title: record.title,
  authors: record.authors.slice(0, 10).map(({ name }) => name),
  year: record.year ?? null,
  department: record.department ?? null,
})

const lookUpPeople = async (
  { db }: ImportWork,
  rows: SourceRow[],
  seen: { names: Set<string>; found: Set<string>; departments: Map<string, string> },
): Promise<void> => {
  const fresh = new Set<string>()
  for (const { record } of rows) {
    if (record?.kind !== 'publication') continue
    for (const { name } of record.authors) {
      const key = parseName(name)?.key
      if (key && !seen.names.has(key)) fresh.add(key)
    }
    const department = fold(record.department ?? '')
    if (department && !seen.departments.has(department)) seen.departments.set(department, record.department!)
  }
  for (const key of fresh) seen.names.add(key)
  for (const key of await knownNames(db, [...fresh])) seen.found.add(key)
}
