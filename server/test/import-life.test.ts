import { get as request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type {
  ImportDetail,
  ImportRow,
  ImportSummary,
  Page,
  PublicationDetail,
  PublicationRow,
} from '../../contract/index.ts'
import { recountCollaborations } from '../src/graph/index.ts'
import { digestContent, digestTables } from '../src/operations/index.ts'
import { csvOf, university } from './generate.ts'
import { csv, openTestApp, type TestApp } from './harness.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})
afterAll(() => app.close())
afterEach(async () => {
  const { results } = await app.get<Page<ImportSummary>>('/api/imports?page_size=100')
  for (const { id, status } of results) {
    if (status === 'queued' || status === 'running') await app.finished(id)
    if (status !== 'undone') await app.undo(id)
  }
})

const outcomesOf = async (id: number): Promise<string[]> =>
  (await app.get<Page<ImportRow>>(`/api/imports/${id}/rows?page_size=100`)).results.map(({ outcome }) => outcome)
const only = async (): Promise<PublicationDetail> => {
  const { count, results } = await app.get<Page<PublicationRow>>('/api/publications')
  expect(count).toBe(1)
  return app.get(`/api/publications/${results[0]!.id}`)
}

describe('a publication is recognised', () => {
  const header = ['Title', 'Authors', 'Year', 'DOI']
  const first = ['Soil and water', 'Jane Smith; Wei Li; Ruth Cohen', 2020, '']
  const cases: [string, (string | number)[], (string | number)[], string][] = [
    [
      'by its DOI, whatever its title',
      ['A', 'X Y', 2001, '10.1234/ab'],
      ['B', 'Z W', 2009, 'doi:10.1234/AB'],
      'matched',
    ],
    [
      'by title, year and authors',
      first,
      ['SOIL & WATER', 'x', 2020, ''].with(0, 'Soil -- and WATER!').with(1, first[1]!),
      'matched',
    ],
    ['with its names in another form', first, [first[0]!, 'Smith, J.; Li, W.; Cohen, R.', 2020, ''], 'matched'],
    ['a year later in print', first, [first[0]!, first[1]!, 2021, ''], 'matched'],
    ['with half of its authors', first, [first[0]!, 'Jane Smith; Wei Li', 2020, ''], 'matched'],
    ['without authors in the same year', first, [first[0]!, '', 2020, ''], 'matched'],
    [
      'and told from one of other authors',
      first,
      [first[0]!, 'Peter Silva; Nadia Khan; Ruth Cohen', 2020, ''],
      'created',
    ],
    ['and told from one two years later', first, [first[0]!, first[1]!, 2022, ''], 'created'],
    ['and told from one of another DOI', first.with(3, '10.1234/a'), first.with(3, '10.1234/b'), 'created'],
    [
      'and told from another editorial',
      ['Editorial', 'Jane Smith', 2020, ''],
      ['Editorial', 'Jane Smith', 2021, ''],
      'created',
    ],
  ]
  test.each(cases)('%s', async (_, one, other, outcome) => {
    const before = await app.importFile(csv(header, [one]))
    const after = await app.importFile(csv(header, [other]))
    const both = await app.importFile(csv(header, [one, other]))
    expect(await outcomesOf(after.id)).toEqual([outcome])
    expect(await outcomesOf(both.id)).toEqual(['matched', 'matched'])
    for (const { id } of [both, after, before]) await app.undo(id)
    const inOneFile = await app.importFile(csv(header, [one, other]))
    expect(await outcomesOf(inOneFile.id)).toEqual(['created', outcome])
  })
})

describe('gaps', () => {
  test('are filled, what is there is kept, and undoing empties them again', async () => {
    await app.importFile(csv(['Title', 'Authors', 'Year', 'Venue'], [['Maize', 'Ruth Cohen', 2020, 'Nature']]))
    const before = await digestTables(app.db)
    const rich = await app.importFile(
      csv(
        [
          'Title',
          'Authors',
          'Year',
          'Venue',
          'Abstract',
          'Keywords',
          'DOI',
          'Type',
          'Language',
          'Link',
          'Department',
          'Date',
        ],
        [
          [
            'Maize',
            'Ruth Cohen',
            2020,
            'Science',
            'Text',
            'a; b',
            '10.1234/m',
            'article',
            'en',
            'https://x.org/1',
            'Crops',
            '2020-04',
          ],
        ],
      ),
    )
    expect(rich.rows).toMatchObject({ created: 0, changed: 1 })
    expect(await only()).toMatchObject({
      venue: 'Nature',
      abstract: 'Text',
      keywords: ['a', 'b'],
      doi: '10.1234/m',
      type: 'article',
      language: 'en',
      link: 'https://x.org/1',
      department: 'Crops',
      date: '2020-04',
    })
    await app.undo(rich.id)
    expect(await digestTables(app.db)).toEqual(before)
  })

  test('two imports fill the same record, and undoing the first leaves what the second filled', async () => {
    await app.importFile(csv(['Title', 'Authors', 'Year'], [['Maize', 'Ruth Cohen', 2020]]))
    const one = await app.importFile(
      csv(['Title', 'Authors', 'Year', 'Abstract'], [['Maize', 'Ruth Cohen', 2020, 'Text']]),
    )
    const two = await app.importFile(
      csv(['Title', 'Authors', 'Year', 'Venue'], [['Maize', 'Ruth Cohen', 2020, 'Nature']]),
    )
    await app.undo(one.id)
    expect(await only()).toMatchObject({ abstract: null, venue: 'Nature' })
    await app.undo(two.id)
    expect(await only()).toMatchObject({ abstract: null, venue: null })
  })
})

describe('the life of an import', () => {
  const rows = university(800, 7)
  const file = csvOf(rows)

  test('undo leaves every table as it was, embeddings and measures too', async () => {
    await app.importFile(csvOf(university(60, 1)))
    await app.understood()
    const before = await digestTables(app.db)
    const second = await app.importFile(csvOf([...university(60, 1).slice(20), ...university(80, 2)]))
    expect(second.rows.created).toBeGreaterThan(50)
    expect(second.rows.matched + second.rows.changed).toBeGreaterThan(30)
    await app.understood()
    await app.undo(second.id)
    await app.understood()
    expect(await digestTables(app.db)).toEqual(before)
  })

  test('after everything is undone nothing is left', async () => {
    await app.understood()
    const left = Object.entries(await digestTables(app.db)).filter(([, { rows }]) => rows > 0)
    expect(left.map(([name]) => name)).toEqual(['network_summary'])
  })

  test('the same file again creates nothing', async () => {
    await app.importFile(file)
    const before = await digestContent(app.db)
    const again = await app.importFile(file)
    expect(again.rows).toMatchObject({ created: 0, changed: 0, matched: rows.length })
    const { import_row: _a, ...after } = await digestContent(app.db)
    const { import_row: _b, ...then } = before
    expect(after).toEqual(then)
    await app.undo(again.id)
    expect(await digestContent(app.db)).toEqual(before)
  })

  test('stopped and resumed it ends as if it had been left in peace', async () => {
    const peace = await app.importFile(file)
    const expected = await digestContent(app.db)
    await app.undo(peace.id)
    const { id } = await app.upload(file)
    let stops = 0
    let one = await app.get<ImportDetail>(`/api/imports/${id}`)
    while (one.status !== 'completed') {
      if (one.status === 'running' && one.rows_done >= (stops + 1) * 250 && one.rows_done <= rows.length - 300) {
        one = await app.post(`/api/imports/${id}/stop`)
        stops++
        expect(one.status).toBe('stopped')
        await app.post(`/api/imports/${id}/start`)
      }
      await sleep(5)
      one = await app.get(`/api/imports/${id}`)
      expect(['queued', 'running', 'stopped', 'completed']).toContain(one.status)
    }
    expect(stops).toBeGreaterThan(0)
    expect(await digestContent(app.db)).toEqual(expected)
  })

  test('undoing the first of two that overlap keeps what both brought', async () => {
    const [left, right] = [rows.slice(0, 400), rows.slice(200, 600)]
    const alone = await app.importFile(csvOf(right))
    const expected = await digestContent(app.db)
    await app.undo(alone.id)
    const first = await app.importFile(csvOf(left))
    const second = await app.importFile(csvOf(right))
    expect(second.rows.matched).toBeGreaterThan(150)
    await app.undo(first.id)
    const { publication, ...others } = await digestContent(app.db)
    expect(publication!.rows).toBe(expected.publication!.rows)
    await app.db.transaction().execute(async (tx) => {
      const people = await sql<{ id: number }>`select id from researcher`.execute(tx)
      await recountCollaborations(
        tx,
        people.rows.map(({ id }) => id),
      )
    })
    expect((await digestContent(app.db)).collaboration).toEqual(others.collaboration)
    const remaining = await app.get<ImportDetail>(`/api/imports/${second.id}`)
    expect(remaining.created.publications).toBe(publication!.rows)
    await app.undo(second.id)
    expect((await app.get<Page<unknown>>('/api/researchers')).count).toBe(0)
    expect((await app.get<Page<unknown>>('/api/departments')).count).toBe(0)
  })

  test('its events tell how far it is, and end with it', async () => {
    const address = await app.listen()
    const { id } = await app.upload(file)
    const events = await readEvents(`${address}/api/imports/${id}/events`)
    expect(events.length).toBeGreaterThan(1)
    expect(events.at(-1)).toMatchObject({ id, status: 'completed', progress: 1, rows_done: rows.length })
    const done = events.map(({ rows_done }) => rows_done)
    expect(done).toEqual(done.toSorted((a, b) => a - b))
  })

  test('what it cannot do is refused in words', async () => {
    const { id } = await app.importFile(csv(['Title'], [['A title']]))
    expect(await app.ask('POST', `/api/imports/${id}/start`)).toMatchObject({
      status: 409,
      body: { error: { code: 'import_not_startable', message: expect.stringContaining('completed') } },
    })
    await app.undo(id)
    expect((await app.ask('DELETE', `/api/imports/${id}`)).status).toBe(409)
    expect((await app.ask('POST', `/api/imports/${id}/stop`)).status).toBe(409)
    expect((await app.ask('POST', '/api/imports/999999/start')).status).toBe(404)
    expect((await app.ask('POST', '/api/imports')).status).toBe(415)
  })
})

const readEvents = (address: string): Promise<ImportDetail[]> =>
  new Promise((resolve, reject) => {
    request(address, (answer) => {
      expect(answer.headers['content-type']).toBe('text/event-stream')
      let text = ''
      answer.setEncoding('utf8').on('data', (chunk) => {
        text += chunk
      })
      answer.on('error', reject).on('end', () => {
        const events = text.split('\n\n').filter(Boolean)
        resolve(events.map((event) => JSON.parse(/^event: progress\ndata: (.*)$/.exec(event)![1]!) as ImportDetail))
      })
    }).on('error', reject)
  })
