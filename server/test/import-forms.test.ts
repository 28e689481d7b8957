import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ImportDetail } from '../../contract/index.ts'
import { csv, openTestApp, type TestApp } from './harness.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})
afterAll(() => app.close())

const table = (delimiter: string, header: string[], rows: string[][], end = '\n') =>
  [header, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(delimiter) + end).join('')

const header = ['Title', 'Authors', 'Abstract', 'Year', 'Department']
const rows = [
  ['Étude de l’eau', 'Müller, Jürgen; Ann O’Brien', 'Text, with “marks”', '2019', 'Génie'],
  ['On maize', 'Amina Okafor', 'Short', '2020', 'Génie'],
]
const plain = table(',', header, rows)
const forms: [string, Buffer, string, string][] = [
  ['as documented', Buffer.from(plain), 'utf-8', ','],
  [
    'upper case',
    Buffer.from(
      table(
        ',',
        header.map((name) => name.toUpperCase()),
        rows,
      ),
    ),
    'utf-8',
    ',',
  ],
  [
    'lower case and spaces',
    Buffer.from(
      table(
        ',',
        header.map((name) => ` ${name.toLowerCase()} `),
        rows,
      ),
    ),
    'utf-8',
    ',',
  ],
  [
    'another order',
    Buffer.from(
      table(
        ',',
        header.toReversed(),
        rows.map((row) => row.toReversed()),
      ),
    ),
    'utf-8',
    ',',
  ],
  [
    'other names and a column nobody knows',
    Buffer.from(
      table(
        ',',
        ['Document Title', 'Author(s)', 'Summary', 'Publication Year', 'Unit', 'Notes'],
        rows.map((row) => [...row, 'n']),
      ),
    ),
    'utf-8',
    ',',
  ],
  ['semicolons', Buffer.from(table(';', header, rows)), 'utf-8', ';'],
  ['tabs', Buffer.from(table('\t', header, rows)), 'utf-8', '\t'],
  ['bars', Buffer.from(table('|', header, rows)), 'utf-8', '|'],
  ['byte order mark', Buffer.from(`\ufeff${plain}`), 'utf-8', ','],
  ['UTF-16LE with mark', Buffer.from(`\ufeff${plain}`, 'utf16le'), 'utf-16le', ','],
  ['UTF-16LE without mark', Buffer.from(plain, 'utf16le'), 'utf-16le', ','],
  ['UTF-16BE with mark', Buffer.from(`\ufeff${plain}`, 'utf16le').swap16(), 'utf-16be', ','],
  ['Windows-1252', iconv.encode(plain, 'windows-1252'), 'windows-1252', ','],
  ['CRLF', Buffer.from(table(',', header, rows, '\r\n')), 'utf-8', ','],
  ['CR only', Buffer.from(table(',', header, rows, '\r')), 'utf-8', ','],
  ['empty lines before the header', Buffer.from(`\n\n${plain}`), 'utf-8', ','],
]

describe('a table is understood', () => {
  test.each(forms)('%s', async (_, content, encoding, delimiter) => {
    const one = await app.upload(content, 'form.csv', { preview: true })
    expect(one).toMatchObject({ status: 'previewed', encoding, delimiter, problem_count: 0 })
    expect(one.preview).toMatchObject({
      rows: { created: 2, changed: 0, matched: 0, skipped: 0, refused: 0 },
      researchers_new: 3,
      departments_new: ['Génie'],
    })
    expect(one.preview!.sample_rows).toMatchObject([
      {
        title: rows[0]![0],
        authors: ['Müller, Jürgen', 'Ann O’Brien'],
        year: 2019,
        department: 'Génie',
        outcome: 'created',
      },
      { title: 'On maize', authors: ['Amina Okafor'], year: 2020 },
    ])
  })

  test('a preview writes no record', async () => {
    expect(await app.get('/api/publications')).toMatchObject({ count: 0 })
    expect(await app.get('/api/researchers')).toMatchObject({ count: 0 })
    expect(await app.get('/api/departments')).toMatchObject({ count: 0 })
  })
})

test('what a preview says is what the import does', async () => {
  const first = await app.importFile(
    csv(
      ['Title', 'Authors', 'Year', 'DOI'],
      [
        ['Known whole', 'Ruth Cohen', 2015, '10.1234/known'],
        ['Known with gaps', 'Ruth Cohen; Li Wei', 2016, ''],
        ['Known without department', 'Ruth Cohen', 2017, ''],
      ],
    ),
  )
  const ugly = csv(
    ['Title', 'Authors', 'Abstract', 'Year', 'Department', 'DOI'],
    [
      ['Known whole, another title', '', '', '', '', 'https://doi.org/10.1234/KNOWN'],
      ['Known with gaps', 'Cohen, Ruth', 'Now with an abstract', 2016, '', ''],
      ['Known without department', 'Ruth Cohen', '', 2017, 'Physics', ''],
      ['New one', 'Grace Owusu; Ruth Cohen', 'Text', 2020, 'Physics', ''],
      ['New one', 'Grace Owusu; Ruth Cohen', 'Text', 2020, 'Physics', ''],
      ['NEW ONE!', 'Owusu, Grace', 'Text', 2021, 'Chemistry', '10.1234/new'],
      ['New one', 'Somebody Else', 'Text', 2020, 'Physics', ''],
      ['', '', '', '', '', ''],
      ['', 'No Title', 'Text', 2020, 'Physics', ''],
      ['Odd year', 'Ruth Cohen', 'Text', '20x0', '---', 'not a doi'],
    ],
  )
  const look = await app.upload(ugly, 'ugly.csv', { preview: true })
  expect(look.preview!.rows).toEqual({ created: 3, changed: 3, matched: 2, skipped: 1, refused: 1 })
  await app.post(`/api/imports/${look.id}/start`)
  const done = await app.finished(look.id)
  expect(done).toMatchObject({ status: 'completed', rows_done: 10, rows: look.preview!.rows })
  expect(done.created).toMatchObject({
    publications: look.preview!.rows.created,
    researchers: look.preview!.researchers_new,
  })
  expect(done.created.departments).toBe(look.preview!.departments_new.length)
  expect(done.problems).toEqual(look.problems)
  const outcomes = await app.get<{ results: { row: number; outcome: string }[] }>(
    `/api/imports/${look.id}/rows?page_size=100`,
  )
  expect(outcomes.results.map(({ row, outcome }) => `${row} ${outcome}`)).toEqual([
    '2 matched',
    '3 changed',
    '4 changed',
    '5 created',
    '6 matched',
    '7 changed',
    '8 created',
    '9 skipped',
    '10 refused',
    '11 created',
  ])
  await app.undo(look.id)
  await app.undo(first.id)
})

describe('what cannot be imported says where, why and what to do', () => {
  const problemsOf = async (content: string): Promise<ImportDetail['problems']> => {
    const one = await app.upload(content, 'problems.csv', { preview: true })
    expect(one.status).toBe('previewed')
    return one.problems
  }
  const expectWords = (problems: ImportDetail['problems']) => {
    for (const { reason, remedy } of problems) {
      expect(reason.length).toBeGreaterThan(10)
      expect(remedy.length).toBeGreaterThan(10)
    }
  }

  test('refused rows', async () => {
    const problems = await problemsOf(
      `Title,Authors,Year\n,"Jane Smith",2020\n"!?","Jane Smith",2020\n"${'long '.repeat(500)}",,\nA, title,with,commas\n`,
    )
    expectWords(problems)
    expect(problems.map(({ row, column, severity, code }) => [row, column, severity, code])).toEqual([
      [2, 'Title', 'refused', 'title_missing'],
      [3, 'Title', 'refused', 'title_unreadable'],
      [4, 'Title', 'refused', 'title_too_long'],
      [5, 'Title', 'refused', 'too_many_cells'],
    ])
  })

  test('values that are left out', async () => {
    const problems = await problemsOf(
      'Paper title,Author,Year,DOI\nA study,Jane Smith; 1234,19999,10.x\nAnother,Jane Smith,1200,\nThird,Jane Smith,2999,\n',
    )
    expectWords(problems)
    expect(problems.map(({ row, column, severity, code }) => [row, column, severity, code])).toEqual([
      [2, 'Year', 'warning', 'year_unreadable'],
      [2, 'DOI', 'warning', 'doi_invalid'],
      [3, 'Year', 'warning', 'year_unreadable'],
      [4, 'Year', 'warning', 'year_unreadable'],
    ])
  })

  test('a quote that is never closed refuses its row, and the rows before it are imported', async () => {
    const one = await app.importFile('Title,Authors\nFirst,Jane Smith\n"Second,Jane Smith\nThird,Jane Smith\n')
    expect(one).toMatchObject({ status: 'completed', rows: { created: 1, refused: 1 } })
    expect(one.problems).toMatchObject([{ row: 3, severity: 'refused', code: 'row_unreadable' }])
    expect(one.problems[0]!.reason).toContain('quote')
    expectWords(one.problems)
    await app.undo(one.id)
  })
})
