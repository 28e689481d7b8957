import { join } from 'node:path'
import type { ImportRecord } from '../../../contract/index.ts'
import { type CsvLayout, readCsv } from './read/csv.ts'
import { type Problem, readRow } from './rules/row.ts'
import { sampleRecords } from './sample/index.ts'
import type { StoredImport } from './store.ts'

/** One row of whatever is imported. record is null for an empty or refused row. */
export type SourceRow = { row: number; record: ImportRecord | null; problems: Problem[]; bytes: number }

/** The rows of an import, always the same ones in the same order: a resumed import reads past those that are done. */
export async function* rowsOf(one: StoredImport, uploads: string): AsyncGenerator<SourceRow> {
  if (one.format === 'sample') {
    let row = 0
    for (const record of sampleRecords()) yield { row: ++row, record, problems: [], bytes: 0 }
    return
  }
  const layout: CsvLayout = {
    encoding: one.encoding as CsvLayout['encoding'],
    delimiter: one.delimiter!,
    mapping: one.mapping as CsvLayout['mapping'],
  }
  const thisYear = one.created_at.getUTCFullYear()
  for await (const { row, cells, bytes, problem } of readCsv(join(uploads, one.stored_as!), layout)) {
    if (problem) yield { row, record: null, problems: [problem], bytes }
    else yield { row, bytes, ...readRow(cells, layout.mapping, thisYear) }
  }
}
