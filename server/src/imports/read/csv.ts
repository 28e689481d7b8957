import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { type CsvError, parse } from 'csv-parse'
import iconv from 'iconv-lite'
import { DomainError } from '../../platform/http/errors.ts'
import { knownColumns, type Mapping, mapColumns } from '../rules/columns.ts'
import type { Problem } from '../rules/row.ts'
import { decoder, detectEncoding, type Encoding } from './encoding.ts'
import { otherFormat } from './formats.ts'

export type CsvLayout = { encoding: Encoding; delimiter: string; mapping: Mapping }
/** row: as a spreadsheet counts, the header is row 1. bytes: how far into the file this row ends, about. */
export type CsvRow = { row: number; cells: string[]; bytes: number; problem?: Problem }

/** A quote that is never closed swallows the file: a record may not grow beyond this many characters. */
const longestRecord = 16 * 1024 * 1024
const delimiters = [',', ';', '\t', '|']

/**
 * Looks at the beginning of a file: encoding, delimiter (the one that makes most of the header's names known), columns.
 * @throws DomainError unreadable_file with the remedy when this is no table with a title column
 */
export const examineCsv = async (path: string): Promise<CsvLayout> => {
  const encoding = await detectEncoding(path)
  const header = await firstLines(path, encoding)
  let best: { delimiter: string; cells: string[]; known: number } | undefined
  for (const delimiter of delimiters) {
    const cells = await firstRecord(header, delimiter)
    const known = knownColumns(cells)
    if (!best || known > best.known || (known === best.known && cells.length > best.cells.length))
      best = { delimiter, cells, known }
  }
  const { delimiter, cells } = best!
  const mapping = mapColumns(cells)
  if (!mapping.some(({ field }) => field === 'title')) {
    const other = otherFormat(header)
    if (other)
      throw new DomainError(
        'unreadable_file',
        `The file is ${other}, not CSV. Export the records as CSV, with Title, Authors, Abstract, Year and Department as columns.`,
      )
    const seen = cells
      .slice(0, 8)
      .map((cell) => `"${cell.slice(0, 40)}"`)
      .join(', ')
    throw new DomainError(
      'unreadable_file',
      `No column is called Title. The first row reads ${seen}${cells.length > 8 ? ', …' : ''}. ` +
        'The first row must name the columns, such as Title, Authors, Abstract, Year, Department.',
    )
  }
  return { encoding, delimiter, mapping }
}

const firstLines = async (path: string, encoding: Encoding): Promise<string> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(256 * 1024), 0, 256 * 1024, 0)
    return iconv.decode(buffer.subarray(0, bytesRead), encoding)
  } finally {
    await file.close()
  }
}

const firstRecord = (text: string, delimiter: string): Promise<string[]> =>
  new Promise((resolve) => {
    const parser = parse(text, {
      delimiter,
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
      trim: true,
    })
    let record: string[] = []
    parser.on('data', (cells: string[]) => {
      if (record.length === 0 && !isBlank(cells)) record = cells
    })
    parser.on('error', () => resolve(record))
    parser.on('end', () => resolve(record))
  })

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/**
 * Reads a table's rows after its header (the first row that is not blank), streamed. A place from which nothing can be read any more (a quote that is
 * never closed) comes as a last row with a problem.
 */
export async function* readCsv(path: string, layout: CsvLayout): AsyncGenerator<CsvRow> {
  const input = createReadStream(path, { highWaterMark: 64 * 1024 })
  const text = decoder(layout.encoding)
  const parser = parse({
    delimiter: layout.delimiter,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: longestRecord,
    info: true,
  })
  let read = 0
  input.on('data', (chunk) => {
    read += chunk.length
  })
  const fail = (error: Error) => parser.destroy(error)
  input.on('error', fail)
  text.on('error', fail)
  input.pipe(text).pipe(parser)
  let row = 0
  let header = false
  try {
    for await (const { record } of parser as AsyncIterable<{ record: string[] }>) {
      row++
      if (header) yield { row, cells: record, bytes: read }
      else header = !isBlank(record)
    }
  } catch (error) {
    const code = (error as CsvError).code
    if (!code?.startsWith('CSV_')) throw error
    yield {
      row: row + 1,
      cells: [],
      bytes: read,
      problem: {
        column: null,
        severity: 'refused',
        code: 'row_unreadable',
        reason:
          code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE'
            ? 'A double quote opens in this row and is never closed: everything from here on was read as one cell.'
            : `The row cannot be read, nor what follows it: ${(error as Error).message}`,
        remedy:
          'Close the quote, or double it ("") where it is part of the text, and import the file again: what was imported is recognised.',
      },
    }
  } finally {
    input.destroy()
  }
}
