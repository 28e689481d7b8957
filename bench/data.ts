import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { sampleRecords } from '../server/src/imports/sample/index.ts'

export type Row = { Title: string; Authors: string; Abstract: string; Year: string; Department: string }

const given =
  'Amina Boaz Chen Dalia Esther Femi Grace Hassan Ines Juma Kofi Lin Maria Nadia Otieno Priya Quan Ruth Samir Tom'.split(
    ' ',
  )
const family =
  'Abebe Bekele Cheng Diallo Eze Fofana Garcia Haile Ito Juma Kimani Lopez Mwangi Novak Okafor Patel Quist Rossi Silva Tanaka Usman Vega Wong Xu Yang Zulu'.split(
    ' ',
  )

/** The rows of a file, or, without one, texts of the sample university under invented people, as many as asked for. */
export const benchRows = (count: number, file: string | undefined): Row[] => {
  if (file) return (parse(readFileSync(file), { columns: true, bom: true }) as Row[]).slice(0, count)
  const rows: Row[] = []
  for (let seed = 1; rows.length < count; seed++) {
    for (const record of sampleRecords({ seed })) {
      if (record.kind !== 'publication' || rows.length >= count) continue
      const at = rows.length
      // People work with their neighbours: about 1.5 names a publication, 3.5 authors each, some pairs often.
      const authors = Array.from({ length: 1 + ((at * 7919) % 6) }, (_, index) =>
        personOf(Math.floor(at * 1.5) + ((index * (at % 5)) % 12)),
      )
      rows.push({
        Title: `${record.title} (series ${seed})`,
        Authors: [...new Set(authors)].join(';'),
        Abstract: record.abstract ?? '',
        Year: String(record.year ?? ''),
        Department: record.department ?? '',
      })
    }
  }
  return rows
}

const personOf = (n: number): string =>
  `${given[n % given.length]} ${String.fromCharCode(65 + (Math.floor(n / 520) % 26))}. ${family[Math.floor(n / 20) % family.length]}`

export const toCsv = (rows: readonly Row[]): string => {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
  const lines = rows.map((row) => [row.Title, row.Authors, row.Abstract, row.Year, row.Department].map(cell).join(','))
  return `Title,Authors,Abstract,Year,Department\n${lines.join('\n')}\n`
}
