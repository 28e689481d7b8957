import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {
  AnalyticsAnswer,
  AuthorshipRow,
  CollaborationMetrics,
  CollaborationRow,
  DepartmentDetail,
  DepartmentPerformance,
  DepartmentRow,
  ErrorAnswer,
  Page,
  PublicationDetail,
  PublicationRow,
  ResearcherDetail,
  ResearcherRow,
  SdgDistribution,
  SimilarResearchers,
} from '../../contract/index.ts'
import { csv, openTestApp, type TestApp } from './harness.ts'

const crowd = ['Kofi Mensah', 'Lena Fischer', 'Omar Haddad', 'Priya Nair', 'Quentin Roux', 'Rosa Alvarez', 'Sven Lund']
const more = ['Tariq Aziz', 'Uma Reddy', 'Viktor Petrov', 'Wanjiru Kamau', 'Xu Feng']
const file = csv(
  ['Title', 'Authors', 'Year', 'Department', 'Keywords', 'Type', 'DOI'],
  [
    [
      'Cassava yields under drought',
      'Ada Obi; Ben Kato',
      2020,
      'Agriculture',
      'cassava; drought',
      'article',
      '10.1234/a',
    ],
    ['Drought and maize in dry lands', 'Ada Obi; Ben Kato; Chi Nam', 2021, 'Agriculture', 'drought', 'article', ''],
    ['Malaria nets, 100% sure', 'Dina Ojo', 2019, 'Medicine', '', 'report', ''],
    ['Élan of water', 'Chi Nam', '', 'Agriculture', '', '', ''],
    ['Many hands', [...crowd, ...more].join('; '), 2018, '', '', 'article', ''],
  ],
)

let t: TestApp
let ids: Record<string, number>
const list = <T>(path: string) => t.get<Page<T>>(path)
const titles = (page: Page<PublicationRow>) => page.results.map(({ title }) => title)
const names = (page: Page<ResearcherRow>) => page.results.map(({ display_name }) => display_name)

beforeAll(async () => {
  t = await openTestApp()
  await t.importFile(file, 'works.csv')
  const { rows } = await sql<{ name: string; id: number }>`
    select display_name as name, id from researcher union all select title, id from publication union all select name, id from department`.execute(
    t.db,
  )
  ids = Object.fromEntries(rows.map(({ name, id }) => [name, id]))
  await sql`insert into sdg_assignment (publication_id, goal, confidence, status, assigned_by) values
    (${ids['Cassava yields under drought']}, 2, 0.9, 'accepted', 'test'),
    (${ids['Drought and maize in dry lands']}, 2, 0.5, 'suggested', 'test'),
    (${ids['Malaria nets, 100% sure']}, 2, 0.5, 'rejected', 'test'),
    (${ids['Malaria nets, 100% sure']}, 3, 0.9, 'suggested', 'test')`.execute(t.db)
})
afterAll(() => t?.close())

describe('publications', () => {
  test('come latest first, what has no year last', async () => {
    const page = await list<PublicationRow>('/api/publications')
    expect(page.count).toBe(5)
    expect(page.results.map(({ year }) => year)).toEqual([2021, 2020, 2019, 2018, null])
    const oldest = await list<PublicationRow>('/api/publications?ordering=year')
    expect(oldest.results.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, null])
  })

  test('sort by title as people do: É among E', async () => {
    const up = titles(await list('/api/publications?ordering=title'))
    expect(up.map((title) => title.slice(0, 4))).toEqual(['Cass', 'Drou', 'Élan', 'Mala', 'Many'])
    expect(titles(await list('/api/publications?ordering=-title'))).toEqual(up.toReversed())
  })

  test('page without overlap, and say how many there are behind the last page', async () => {
    const first = await list<PublicationRow>('/api/publications?page_size=2&year_from=2018')
    expect(first).toMatchObject({
      count: 4,
      previous: null,
      next: '/api/publications?page_size=2&year_from=2018&page=2',
    })
    const second = await list<PublicationRow>(first.next!)
    expect(second.next).toBeNull()
    expect([...first.results, ...second.results].map(({ year }) => year)).toEqual([2021, 2020, 2019, 2018])
    expect(await list('/api/publications?page_size=2&year_from=2018&page=9')).toEqual({
      count: 4,
      next: null,
      previous: '/api/publications?page_size=2&year_from=2018&page=2',
      results: [],
    })
  })

  test.each([
    ['search=drought', 2],
    ['search=DRY drought', 1],
    ['search=100%25', 1],
    ['search=%25', 1],
    ['search=_', 0],
    ['search=in', 1],
    ['year_from=2019&year_to=2020', 2],
    ['type=Report', 1],
    ['sdg=2', 2],
    ['sdg=3', 1],
    ['department=999999', 0],
  ])('are found by %s', async (query, count) => {
    const page = await list<PublicationRow>(`/api/publications?${query}`)
    expect(page.count).toBe(count)
    expect(page.results).toHaveLength(count)
  })

  test('of a department and of a researcher', async () => {
    expect((await list(`/api/publications?department=${ids.Agriculture}`)).count).toBe(3)
    expect((await list(`/api/publications?researcher=${ids['Chi Nam']}`)).count).toBe(2)
  })

  test('show ten authors in a list and all on the record, with where it came from', async () => {
    const page = await list<PublicationRow>('/api/publications?search=many')
    expect(page.results[0]).toMatchObject({ author_count: 12, sample: false })
    expect(page.results[0]!.authors.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    const record = await t.get<PublicationDetail>(`/api/publications/${page.results[0]!.id}`)
    expect(record.authors.map(({ name }) => name)).toEqual([...crowd, ...more])
    expect(record.source).toMatchObject({ file_name: 'works.csv', row: 6 })
  })
})

describe('authorships', () => {
  test('of a publication in their order, of a researcher, of a name or title', async () => {
    const page = await list<AuthorshipRow>(`/api/authorships?publication=${ids['Drought and maize in dry lands']}`)
    expect(page.results.map(({ name, researcher, position }) => [position, name, researcher])).toEqual([
      [1, 'Ada Obi', 'Ada Obi'],
      [2, 'Ben Kato', 'Ben Kato'],
      [3, 'Chi Nam', 'Chi Nam'],
    ])
    expect((await list(`/api/authorships?researcher=${ids['Ben Kato']}`)).count).toBe(2)
    expect((await list('/api/authorships?search=kato')).count).toBe(2)
    expect((await list('/api/authorships?search=malaria')).count).toBe(1)
    expect((await list('/api/authorships?sdg=2')).count).toBe(5)
  })

  test('latest first, without year last, each publication together', async () => {
    const years = (await list<AuthorshipRow>('/api/authorships?ordering=-year&page_size=100')).results
    expect(years.slice(0, 4).map(({ year, position }) => [year, position])).toEqual([
      [2021, 1],
      [2021, 2],
      [2021, 3],
      [2020, 1],
    ])
    expect(years.at(-1)!.year).toBeNull()
    const sorted = (await list<AuthorshipRow>('/api/authorships?ordering=name&page_size=100')).results.map(
      ({ name }) => name,
    )
    expect(sorted).toEqual(sorted.toSorted())
  })
})

describe('researchers', () => {
  test('sort by name, publications, collaborators and last year', async () => {
    const all = await list<ResearcherRow>('/api/researchers?page_size=100')
    expect(all.count).toBe(16)
    expect(names(all)).toEqual(names(all).toSorted())
    for (const key of ['publication_count', 'collaborator_count'] as const) {
      const figures = (await list<ResearcherRow>(`/api/researchers?ordering=-${key}&page_size=100`)).results.map(
        (row) => row[key],
      )
      expect(figures).toEqual(figures.toSorted((a, b) => b - a))
      expect(figures).not.toEqual(figures.toReversed())
      const up = (await list<ResearcherRow>(`/api/researchers?ordering=${key}&page_size=100`)).results.map(
        (row) => row[key],
      )
      expect(up).toEqual(figures.toReversed())
    }
    expect((await list<ResearcherRow>('/api/researchers?ordering=-last_year')).results[0]!.last_year).toBe(2021)
  })

  test('say what they did', async () => {
    const page = await list<ResearcherRow>('/api/researchers?search=obi')
    expect(page.results).toEqual([
      {
        id: ids['Ada Obi'],
        display_name: 'Ada Obi',
        department_id: ids.Agriculture,
        department: 'Agriculture',
        department_inferred: true,
        position: null,
        status: 'current',
        interests: [],
        publication_count: 2,
        collaborator_count: 2,
        first_year: 2020,
        last_year: 2021,
        sample: false,
      },
    ])
  })

  test.each([
    ['search=kato ben', ['Ben Kato']],
    ['search=ob', ['Ada Obi']],
    ['year_from=2021', ['Ada Obi', 'Ben Kato', 'Chi Nam']],
    ['year_to=2017', []],
    ['sdg=3', ['Dina Ojo']],
    ['sdg=2&year_to=2020', ['Ada Obi', 'Ben Kato']],
    ['min_strength=2', ['Ada Obi', 'Ben Kato']],
    ['min_strength=2&ordering=-publication_count&search=ada', ['Ada Obi']],
  ])('are found by %s', async (query, expected) => {
    const page = await list<ResearcherRow>(`/api/researchers?${query}`)
    expect(names(page)).toEqual(expected)
    expect(page.count).toBe(expected.length)
  })

  test('one whole', async () => {
    const chi = await t.get<ResearcherDetail>(`/api/researchers/${ids['Chi Nam']}`)
    expect(chi).toMatchObject({
      names: [{ name: 'Chi Nam', count: 2 }],
      publications_by_year: [{ year: 2021, count: 1 }],
      co_authors: [
        { display_name: 'Ada Obi', strength: 1, weight: 0.5, first_year: 2021, last_year: 2021 },
        { display_name: 'Ben Kato', strength: 1, weight: 0.5 },
      ],
      topics: [{ term: 'drought', count: 1, weight: 1 }],
      network: null,
      possibly_same: [],
    })
    // Without keywords the words of the titles count, without numbers and stop words.
    const dina = await t.get<ResearcherDetail>(`/api/researchers/${ids['Dina Ojo']}`)
    expect(dina.topics.map(({ term }) => term).toSorted()).toEqual(['malaria', 'nets', 'sure'])
  })

  test('are not similar to anybody before their works were understood', async () => {
    const answer = await t.get<SimilarResearchers>(`/api/researchers/${ids['Ada Obi']}/similar`)
    expect(answer).toMatchObject({ pending: true, results: [] })
  })
})

describe('collaborations', () => {
  test('the strongest first, with their weight', async () => {
    const page = await list<CollaborationRow>('/api/collaborations')
    expect(page.count).toBe(3 + 66)
    expect(page.results[0]).toEqual({
      researcher_a: { id: ids['Ada Obi'], name: 'Ada Obi' },
      researcher_b: { id: ids['Ben Kato'], name: 'Ben Kato' },
      publications: 2,
      projects: 0,
      theses: 0,
      strength: 2,
      weight: 1.5,
      first_year: 2020,
      last_year: 2021,
    })
  })

  test.each([
    ['search=nam', 2],
    ['min_strength=2', 1],
    ['year_from=2021', 3],
    ['year_to=2018', 66],
    ['year_from=2019&year_to=2020', 1],
    ['sdg=2', 3],
    ['sdg=3', 0],
  ])('are found by %s', async (query, count) => {
    for (const ordering of ['', '&ordering=weight', '&ordering=-first_year', '&ordering=last_year']) {
      expect((await list(`/api/collaborations?${query}${ordering}`)).count).toBe(count)
    }
  })

  test('of a researcher and of a department', async () => {
    expect((await list(`/api/collaborations?researcher=${ids['Ben Kato']}`)).count).toBe(2)
    expect((await list(`/api/collaborations?department=${ids.Agriculture}`)).count).toBe(3)
  })
})

describe('departments', () => {
  test('with their counts', async () => {
    const page = await list<DepartmentRow>('/api/departments?ordering=-publication_count')
    expect(page.results.map((row) => [row.name, row.researcher_count, row.publication_count])).toEqual([
      ['Agriculture', 3, 3],
      ['Medicine', 1, 1],
    ])
    expect((await list('/api/departments?search=medi')).count).toBe(1)
    expect((await list('/api/departments?search=chemistry')).count).toBe(0)
  })

  test('a faculty counts with what is below it', async () => {
    const { rows } = await sql<{ id: number }>`
      insert into department (name, name_key) values ('Faculty of Life', 'faculty of life') returning id`.execute(t.db)
    const faculty = rows[0]!.id
    try {
      await sql`update department set parent_id = ${faculty} where name in ('Agriculture', 'Medicine')`.execute(t.db)
      const record = await t.get<DepartmentDetail>(`/api/departments/${faculty}`)
      expect(record).toMatchObject({
        researcher_count: 4,
        publication_count: 4,
        children: [{ name: 'Agriculture' }, { name: 'Medicine' }],
        publications_by_year: [2019, 2020, 2021].map((year) => ({ year, count: 1 })),
        partners: [],
      })
      expect((await list(`/api/researchers?department=${faculty}`)).count).toBe(4)
      expect((await t.get<DepartmentDetail>(`/api/departments/${ids.Medicine}`)).parent).toBe('Faculty of Life')
    } finally {
      await sql`delete from department where id = ${faculty}`.execute(t.db)
    }
  })

  test('one whole', async () => {
    const record = await t.get<DepartmentDetail>(`/api/departments/${ids.Agriculture}`)
    expect(record.researchers.map((one) => [one.display_name, one.publication_count])).toEqual([
      ['Ada Obi', 2],
      ['Ben Kato', 2],
      ['Chi Nam', 2],
    ])
    expect(record.topics[0]).toEqual({ term: 'drought', count: 2 })
  })
})

describe('analytics', () => {
  test.each(['', '?year_from=2020', '?year_to=2019'])('totals%s are the counts of the lists', async (filter) => {
    const { totals } = await t.get<AnalyticsAnswer>(`/api/analytics${filter}`)
    for (const name of [
      'researchers',
      'publications',
      'authorships',
      'collaborations',
      'projects',
      'theses',
    ] as const) {
      expect({ [name]: totals[name] }).toEqual({ [name]: (await list(`/api/${name}${filter}`)).count })
    }
    expect(totals.departments).toBe(2)
  })

  test('of a department', async () => {
    const answer = await t.get<AnalyticsAnswer>(`/api/analytics?department=${ids.Agriculture}`)
    expect(answer.totals).toMatchObject({
      researchers: 3,
      publications: 3,
      authorships: 6,
      departments: 1,
      collaborations: 3,
    })
    expect(answer.departments).toEqual([{ id: ids.Agriculture, name: 'Agriculture', researchers: 3, publications: 3 }])
    expect(answer.publication_types).toEqual([
      { type: 'article', count: 2 },
      { type: 'not stated', count: 1 },
    ])
    expect(answer.most_connected.map(({ display_name, degree, strength }) => [display_name, degree, strength])).toEqual(
      [
        ['Ada Obi', 2, 3],
        ['Ben Kato', 2, 3],
        ['Chi Nam', 2, 2],
      ],
    )
  })

  test('goals: rejected assignments count for nothing', async () => {
    const answer = await t.get<SdgDistribution>('/api/analytics/sdg-distribution')
    expect(answer.goals).toHaveLength(17)
    expect(answer.goals[1]).toEqual({ goal: 2, title: 'Zero Hunger', publications: 2, accepted: 1, suggested: 1 })
    expect(answer).toMatchObject({ classified: 3, unclassified: 2 })
    const late = await t.get<SdgDistribution>('/api/analytics/sdg-distribution?year_from=2021')
    expect(late).toMatchObject({ classified: 1, unclassified: 0 })
  })

  test('departments side by side', async () => {
    const { departments } = await t.get<DepartmentPerformance>('/api/analytics/department-performance')
    expect(departments[0]).toEqual({
      id: ids.Agriculture,
      name: 'Agriculture',
      parent: null,
      researchers: 3,
      publications: 3,
      publications_per_researcher: 1,
      publications_by_year: [
        { year: 2020, count: 1 },
        { year: 2021, count: 1 },
      ],
      projects: 0,
      theses: 0,
      internal_collaborations: 3,
      external_collaborations: 0,
    })
  })

  test('the network in figures, before it was measured', async () => {
    const answer = await t.get<CollaborationMetrics>('/api/analytics/collaboration-metrics')
    expect(answer).toMatchObject({
      researchers: 16,
      collaborations: 69,
      isolated: 1,
      average_degree: 8.625,
      density: 0.575,
      total_strength: 70,
      max_strength: 2,
      components: null,
      measured: false,
      strength_distribution: [
        { strength: 1, count: 68 },
        { strength: 2, count: 1 },
      ],
      degree_distribution: [
        { degree: 2, count: 3 },
        { degree: 11, count: 12 },
      ],
      by_year: [
        { year: 2018, new_collaborations: 66 },
        { year: 2020, new_collaborations: 1 },
        { year: 2021, new_collaborations: 2 },
      ],
    })
    const own = await t.get<CollaborationMetrics>(`/api/analytics/collaboration-metrics?department=${ids.Agriculture}`)
    expect(own).toMatchObject({ researchers: 3, collaborations: 3, density: 1, isolated: 0, measured: false })
  })
})

describe('what is not there', () => {
  test.each(['departments', 'researchers', 'publications', 'projects', 'theses', 'calls'])(
    'no record in %s',
    async (name) => {
      for (const [id, status] of [
        [999_999, 404],
        ['x', 404],
        [0, 404],
      ] as const) {
        const answer = await t.ask<ErrorAnswer>('GET', `/api/${name}/${id}`)
        expect(answer.status).toBe(status)
        expect(answer.body.error.code).toBe('not_found')
      }
    },
  )

  test('says which', async () => {
    const answer = await t.ask<ErrorAnswer>('GET', '/api/researchers/999999')
    expect(answer.body.error.message).toBe('There is no researcher 999999.')
    for (const name of ['researchers', 'publications']) {
      expect((await t.ask('GET', `/api/${name}/999999/similar`)).status).toBe(404)
    }
  })

  test.each([
    ['publications', 'page=0'],
    ['publications', 'page_size=101'],
    ['publications', 'ordering=doi'],
    ['publications', 'year_from=soon'],
    ['researchers', 'sdg=18'],
    ['researchers', 'department=-1'],
    ['collaborations', 'min_strength=0'],
    ['authorships', 'researcher=me'],
    ['projects', 'status=lost'],
    ['theses', 'degree=knight'],
    ['calls', 'open=perhaps'],
    ['analytics', 'year_to=20'],
  ])('%s refuses %s', async (name, query) => {
    const answer = await t.ask<ErrorAnswer>('GET', `/api/${name}?${query}`)
    expect(answer.status).toBe(400)
    expect(answer.body.error).toMatchObject({ code: 'invalid_parameter', details: [{ path: query.split('=')[0] }] })
  })
})

test('an empty database has an answer to everything', async () => {
  const empty = await openTestApp()
  try {
    for (const name of [
      'departments',
      'researchers',
      'publications',
      'authorships',
      'collaborations',
      'projects',
      'theses',
      'calls',
    ]) {
      expect(await empty.get(`/api/${name}`)).toEqual({ count: 0, next: null, previous: null, results: [] })
    }
    expect(await empty.get('/api/analytics')).toMatchObject({
      totals: { publications: 0, open_calls: 0 },
      most_connected: [],
    })
    expect(await empty.get('/api/analytics/department-performance')).toEqual({ departments: [] })
    expect(await empty.get('/api/analytics/sdg-distribution')).toMatchObject({ classified: 0, unclassified: 0 })
    expect(await empty.get('/api/analytics/collaboration-metrics')).toMatchObject({
      researchers: 0,
      average_degree: 0,
      density: 0,
      cross_department: 0,
      by_year: [],
      measured: false,
    })
  } finally {
    await empty.close()
  }
})
