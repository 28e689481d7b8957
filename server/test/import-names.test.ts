import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { AuthorshipRow, Page, ResearcherDetail, ResearcherRow } from '../../contract/index.ts'
import { csv, openTestApp, type TestApp } from './harness.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  return () => app.close()
})
const imported: number[] = []
afterEach(async () => {
  for (const id of imported.splice(0).reverse()) await app.undo(id)
})

const header = ['Title', 'Authors', 'Year', 'Department', 'Affiliations']
const put = async (...rows: string[][]) => {
  const one = await app.importFile(csv(header, rows))
  imported.push(one.id)
  return one
}
const people = async (): Promise<ResearcherRow[]> =>
  (await app.get<Page<ResearcherRow>>('/api/researchers?page_size=100')).results
const authorships = async (): Promise<AuthorshipRow[]> =>
  (await app.get<Page<AuthorshipRow>>('/api/authorships?page_size=100')).results

describe('names of an imported file', () => {
  test('one person in two orders, and in which the name was printed is kept', async () => {
    await put(['Water', 'Smith, Jane', '2020'], ['Soil', 'Jane Smith; SMITH, JANE', '2021'])
    const [jane, ...others] = await people()
    expect(others).toEqual([])
    expect(jane).toMatchObject({ display_name: 'Jane Smith', publication_count: 2 })
    const one = await app.get<ResearcherDetail>(`/api/researchers/${jane!.id}`)
    expect(one.names.map(({ name }) => name).toSorted()).toEqual(['Jane Smith', 'SMITH, JANE', 'Smith, Jane'])
  })

  // In one file, and in two: what is known comes from memory or from the database.
  test.each([['one file'], ['two files']])('fits are proposed without evidence, %s', async (files) => {
    const rows = [
      ['Water', 'Jane A. Smith', '2020', 'History'],
      ['Soil', 'J. Smith', '2021', 'Physics'],
    ]
    const results = files === 'one file' ? [await put(...rows)] : [await put(rows[0]!), await put(rows[1]!)]
    expect(results.at(-1)).toMatchObject({ names_joined: 0, names_proposed: 1 })
    const both = await people()
    expect(both.map((one) => one.display_name).toSorted()).toEqual(['J. Smith', 'Jane A. Smith'])
    const one = await app.get<ResearcherDetail>(`/api/researchers/${both[0]!.id}`)
    expect(one.possibly_same).toMatchObject([{ id: both[1]!.id, reason: expect.stringContaining('may be') }])
  })

  test.each([
    ['department', 'one file', ['History', ''], ['History', '']],
    ['department', 'two files', ['History', ''], ['HISTORY ', '']],
    ['affiliation', 'one file', ['', 'Univ. of X'], ['Art', 'Univ of X']],
    ['affiliation', 'two files', ['', 'Univ. of X'], ['Art', 'Univ of X']],
  ])('fits are joined by a shared %s, %s', async (_, files, one, other) => {
    const rows = [
      ['Water', 'Jane A. Smith', '2020', ...one],
      ['Soil', 'J. Smith', '2021', ...other],
    ]
    const results = files === 'one file' ? [await put(...rows)] : [await put(rows[0]!), await put(rows[1]!)]
    expect(results.at(-1)).toMatchObject({ names_joined: 1, names_proposed: 0 })
    expect(await people()).toHaveLength(1)
    expect((await authorships()).map(({ name, resolution }) => `${name}: ${resolution}`).toSorted()).toEqual([
      'J. Smith: evidence',
      'Jane A. Smith: new_name',
    ])
  })

  test.each([['one file'], ['two files']])('fits are joined by a shared co-author, %s', async (files) => {
    const rows = [
      ['Water', 'Jane A. Smith; Ruth Cohen', '2020'],
      ['Soil', 'Cohen, Ruth; J. Smith', '2021'],
    ]
    const results = files === 'one file' ? [await put(...rows)] : [await put(rows[0]!), await put(rows[1]!)]
    expect(results.at(-1)).toMatchObject({ names_joined: 1, names_proposed: 0 })
    expect((await people()).map((person) => person.display_name).toSorted()).toEqual(['Jane A. Smith', 'Ruth Cohen'])
  })

  test('a name printed twice on one paper is one person, who does not collaborate with themselves', async () => {
    await put(['Water', 'Jane Smith; Jane Smith; Ruth Cohen', '2020'])
    expect(await people()).toHaveLength(2)
    expect((await authorships()).map(({ position }) => position).toSorted()).toEqual([1, 2, 3])
    const pairs = await app.get<Page<{ strength: number; weight: number }>>('/api/collaborations')
    expect(pairs.results).toMatchObject([{ strength: 1, weight: 1 }])
  })
})
