import { createReadStream, createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  errorAnswer,
  type ImportDetail,
  type Page,
  type PublicationDetail,
  type PublicationRow,
} from '../../contract/index.ts'
import { type Digest, digestTables } from '../src/operations/index.ts'
import { csv, openTestApp, settings, type TestApp } from './harness.ts'

let app: TestApp
let empty: Digest
beforeAll(async () => {
  app = await openTestApp()
  empty = await digestTables(app.db)
})
afterAll(() => app.close())

const refusal = async (content: string | Buffer, fileName?: string): Promise<string> => {
  const { status, body } = await app.tryUpload<unknown>(content, fileName)
  expect(status).toBe(422)
  const { error } = errorAnswer.parse(body)
  expect(error.code).toBe('unreadable_file')
  return error.message
}

describe('a file that is no table is refused in words', () => {
  const noise = Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 7919 + (index >> 3)) % 256))
  test.each<[string, string | Buffer, RegExp]>([
    ['nothing', '', /empty/],
    ['line ends only', '\n\r\n\n', /Title/],
    ['a byte order mark only', '\ufeff', /Title/],
    ['a workbook', Buffer.concat([Buffer.from('PK\x03\x04'), noise]), /workbook.*CSV/],
    ['an old workbook', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), noise]), /workbook.*CSV/],
    ['a PDF', '%PDF-1.7 ...', /PDF/],
    ['a gzip archive', Buffer.from([0x1f, 0x8b, 8, 0]), /Unpack/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47]), /picture/],
    ['noise', noise, /not text/],
    ['zeros', Buffer.alloc(4_000), /not text/],
    ['prose', 'Dear all,\nplease find the list below.\n', /Title.*Authors/],
    ['a web page', '<!doctype html><html><body>Login</body></html>', /a web page, not CSV/],
    ['XML', '\ufeff<?xml version="1.0"?><records/>', /an XML file, not CSV/],
    ['JSON', '{"title": ["x"]}', /a JSON file, not CSV/],
    ['RIS', 'TY  - JOUR\r\nTI  - A title\r\nER  - \r\n', /a RIS file, not CSV/],
    ['BibTeX', '% Encoding: UTF-8\n\n@article{smith_2020,\n title = {A title}\n}\n', /a BibTeX file, not CSV/],
    ['PubMed', 'PMID- 26524502\nOWN - NLM\n', /a PubMed file, not CSV/],
    ['Web of Science', 'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\n', /a Web of Science file, not CSV/],
    ['no column for titles', 'Name,Age\nJane,7\n', /"Name", "Age"/],
  ])('%s', async (_, content, message) => {
    expect(await refusal(content)).toMatch(message)
  })

  test('and nothing of it is kept', async () => {
    expect(await digestTables(app.db)).toEqual(empty)
    expect((await app.get<Page<unknown>>('/api/imports')).count).toBe(0)
    expect(readdirSync(join(app.config.dataDir, 'uploads'))).toEqual([])
  })
})

describe('a table however ugly is imported, or its rows are refused in words, and it is undone', () => {
  const done: number[] = []
  afterEach(async () => {
    for (const id of done.splice(0)) expect(await app.undo(id)).toMatchObject({ status: 'undone' })
    expect(await digestTables(app.db)).toEqual(empty)
  })
  const take = async (content: string | Buffer, fileName?: string): Promise<ImportDetail> => {
    const look = await app.finished((await app.upload(content, fileName, { preview: true })).id)
    expect(look.status).toBe('previewed')
    await app.post(`/api/imports/${look.id}/start`)
    const one = await app.finished(look.id)
    done.push(one.id)
    expect(one).toMatchObject({ status: 'completed', error: null, rows: look.preview!.rows })
    for (const { row, reason, remedy } of one.problems) {
      expect(row).toBeGreaterThan(1)
      expect(`${reason}${remedy}`.length).toBeGreaterThan(20)
    }
    return one
  }
  const titles = async (): Promise<string[]> =>
    (await app.get<Page<PublicationRow>>('/api/publications?ordering=title&page_size=100')).results.map(
      ({ title }) => title,
    )
  const only = async (): Promise<PublicationDetail> => {
    const { results } = await app.get<Page<PublicationRow>>('/api/publications')
    expect(results).toHaveLength(1)
    return app.get(`/api/publications/${results[0]!.id}`)
  }

  test('a header alone', async () => {
    expect((await take('Title,Authors\n')).rows_done).toBe(0)
  })

  test('NUL and other control characters', async () => {
    await take(`Title,Authors,Abstract\n"A\0 title\x07","Jane\0 Smith","x\x1b[31m\0${'y'.repeat(500)}"\n`)
    expect(await only()).toMatchObject({
      title: 'A title',
      abstract: `x[31m${'y'.repeat(500)}`,
      authors: [{ name: 'Jane Smith' }],
    })
  })

  test('7,456 authors of one work', async () => {
    const names = Array.from({ length: 7_456 }, (_, index) => `Person ${letters(index)}`)
    await take(csv(['Title', 'Authors'], [['One big thing', names.join('; ')]]))
    expect(await only()).toMatchObject({ author_count: 7_456 })
    expect((await app.get<Page<unknown>>('/api/researchers')).count).toBe(7_456)
    expect((await app.get<Page<unknown>>('/api/collaborations')).count).toBe(0)
  })

  test('an abstract of 2 MB, and a cell that is larger than any record', async () => {
    const abstract = 'Water is wet. '.repeat(150_000)
    await take(csv(['Title', 'Authors', 'Abstract'], [['Long', 'Jane Smith', abstract]]))
    expect((await only()).abstract).toBe(abstract.trim())
    const one = await take(
      csv(
        ['Title', 'Abstract'],
        [
          ['Short', ''],
          ['Longer', 'x'.repeat(17_000_000)],
          ['After', ''],
        ],
      ),
    )
    expect(one.problems).toMatchObject([{ row: 3, severity: 'refused' }])
  })

  test('formulas, markup, SQL and templates are text like any other', async () => {
    const nasty = [
      "=cmd|' /C calc'!A0",
      '<script>alert(1)</script> & <b>bold</b>',
      "Robert'); drop table publication; --",
      '$' + '{7*7} {{7*7}} %s %n',
      '../../etc/passwd',
    ]
    await take(
      csv(
        ['Title', 'Authors', 'Abstract', 'Department'],
        nasty.map((text) => [text, text, text, text]),
      ),
    )
    expect((await titles()).toSorted()).toEqual(nasty.toSorted())
  })

  test('rows shorter and longer than the header', async () => {
    const one = await take('Title,Authors,Abstract\nShort\nMore,Jane Smith,x,,,\nToo many,Jane Smith,x,y\n')
    expect(one).toMatchObject({ rows: { created: 2, refused: 1 }, problems: [{ row: 4, code: 'too_many_cells' }] })
  })

  test('one header name twice: the first counts', async () => {
    const one = await take('Title,Title,Authors,Authors\nFirst,Second,Jane Smith,Ruth Cohen\n')
    expect(one.mapping.map(({ field }) => field)).toEqual(['title', null, 'authors', null])
    expect(await only()).toMatchObject({ title: 'First', authors: [{ name: 'Jane Smith' }] })
  })

  test('a header of 100,000 columns', async () => {
    const header = ['Title', ...Array.from({ length: 100_000 }, (_, index) => `c${index}`)].join(',')
    const { status, body } = await app.tryUpload<unknown>(`${header}\nA title\n`)
    if (status === 202) done.push((await app.finished((body as ImportDetail).id)).id)
    else expect(errorAnswer.parse(body).error.code).toBe('unreadable_file')
    expect([202, 422]).toContain(status)
  })

  test.each<[string, Buffer, string]>([
    [
      'invalid UTF-8 in the middle',
      Buffer.concat([Buffer.from('Title,Authors\nOne '), Buffer.from([0xe9, 0x20]), Buffer.from('two,Jane Smith\n')]),
      'One é two',
    ],
    ['Latin-1', Buffer.from('Title,Authors\nGrün,Jane Smith\n', 'latin1'), 'Grün'],
    [
      'half of a character in UTF-16',
      Buffer.concat([
        Buffer.from('\ufeffTitle,Authors\nOne ', 'utf16le'),
        Buffer.from([0x3d, 0xd8]),
        Buffer.from('two,Jane Smith\n', 'utf16le'),
      ]),
      'One �two',
    ],
    ['letters beyond the first plane', Buffer.from('Title,Authors\n𝔘𝔫𝔦 🦊,Jane Smith\n'), '𝔘𝔫𝔦 🦊'],
    ['right to left', Buffer.from('Title,Authors\nشبكات التعاون,نجيب محفوظ\n'), 'شبكات التعاون'],
  ])('%s', async (_, content, title) => {
    await take(content)
    expect(await titles()).toEqual([title])
  })

  test('absurd years, dates, DOIs and links are left out', async () => {
    const absurd = [
      '-5',
      '0',
      '99999999999999999999',
      '1e309',
      'NaN',
      '２０２０',
      '2020-13-45',
      'in press',
      "2020'; --",
    ]
    await take(
      csv(
        ['Title', 'Authors', 'Year', 'Date', 'DOI', 'Link'],
        absurd.map((text, index) => [`Work ${index} of some kind`, '', text, text, text, `javascript:${text}`]),
      ),
    )
    const { results } = await app.get<Page<PublicationRow>>('/api/publications?page_size=100')
    expect(results).toHaveLength(absurd.length)
    for (const { year, doi } of results) {
      expect([null, 2020]).toContain(year)
      expect(doi).toBeNull()
    }
    for (const { id } of results) expect(await app.get(`/api/publications/${id}`)).toMatchObject({ link: null })
  })

  test('an author cell without end', async () => {
    await take(
      csv(
        ['Title', 'Authors'],
        [
          ['A', 'a '.repeat(100_000)],
          ['B', 'A. '.repeat(50_000)],
          ['C', `${'O-'.repeat(50_000)}B`],
        ],
      ),
    )
    expect(await titles()).toEqual(['A', 'B', 'C'])
  })

  test.each(['../../../etc/passwd.csv', 'a".csv', 'x'.repeat(2_000), '', '\u202egnp.csv', '.csv', 'C:\\temp\\x.csv'])(
    'a file called %s',
    async (fileName) => {
      const { status, body } = await app.tryUpload<unknown>('Title\nA title\n', fileName)
      if (status === 202) {
        const one = await app.finished((body as ImportDetail).id)
        done.push(one.id)
        expect(one.file_name).not.toMatch(/[/\\]|^$/)
        expect(one.file_name.length).toBeLessThan(301)
      } else expect(errorAnswer.parse(body).error.code).toBe('bad_request')
    },
  )
})

const letters = (index: number): string =>
  `Q${[...String(index)].map((digit) => 'abcdefghij'[Number(digit)]!).join('')}`

describe.skipIf(!settings.exportsDir)('exports as people have them', () => {
  const files = settings.exportsDir ? readdirSync(settings.exportsDir).filter((name) => !name.endsWith('.md')) : []
  test.each(files)(
    '%s',
    async (name) => {
      const content = readFileSync(join(settings.exportsDir!, name))
      const { status, body } = await app.tryUpload<unknown>(content, name, { preview: true })
      if (!name.endsWith('.csv') && status !== 202) {
        expect(status).toBe(422)
        expect(errorAnswer.parse(body).error.message.length).toBeGreaterThan(30)
        return
      }
      expect(status).toBe(202)
      const look = await app.finished((body as ImportDetail).id)
      await app.post(`/api/imports/${look.id}/start`)
      const one = await app.finished(look.id)
      expect(one).toMatchObject({ status: 'completed', rows: look.preview!.rows })
      expect(one.rows.created).toBeGreaterThan(0)
      const refused = one.problems.filter(({ severity }) => severity === 'refused').length
      expect(refused).toBe(Math.min(one.rows.refused, 200))
      await app.undo(one.id)
      expect(await digestTables(app.db)).toEqual(empty)
    },
    300_000,
  )
})

describe.skipIf(!settings.large)('a file of 300 MB', () => {
  test('is previewed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'daystar-large-'))
    const path = join(folder, 'large.csv')
    const rows = 100_000
    const abstract = 'We measured the soil of forty plots. '.repeat(81)
    await pipeline(
      Readable.from(
        (function* () {
          yield 'Title,Authors,Abstract,Year,Department\n'
          for (let row = 0; row < rows; row++)
            yield `"Soil ${row}","Person ${letters(row % 5_000)}; Person ${letters((row * 7) % 5_000)}","${abstract}",2020,Soil\n`
        })(),
      ),
      createWriteStream(path),
    )
    const id = await app.app.imports.receive(createReadStream(path), 'large.csv', { preview: true })
    const one = await app.finished(id)
    expect(one).toMatchObject({
      status: 'previewed',
      preview: { rows: { created: rows, refused: 0 }, researchers_new: 5_000 },
    })
    expect(one.size).toBeGreaterThan(300_000_000)
    await app.undo(id)
    rmSync(folder, { recursive: true })
  }, 400_000)
})
