import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {
  CallDetail,
  CallRow,
  CollaborationMetrics,
  Page,
  ProjectDetail,
  ProjectRow,
  ResearcherDetail,
  ResearcherRow,
  SimilarPublications,
  SimilarResearchers,
  ThesisDetail,
  ThesisRow,
} from '../../contract/index.ts'
import { openTestApp, type TestApp } from './harness.ts'

let t: TestApp
const list = <T>(path: string) => t.get<Page<T>>(path)
const all = async <T>(path: string) => (await list<T>(`${path}?page_size=100`)).results

beforeAll(async () => {
  t = await openTestApp()
  await t.finished(await t.app.imports.addSample())
  await t.understood()
}, 240_000)
afterAll(() => t?.close())

describe('projects', () => {
  test('every filter keeps exactly those that fit', async () => {
    const projects = await all<ProjectRow>('/api/projects')
    expect(projects.every(({ sample }) => sample)).toBe(true)
    const one = projects.find(
      ({ members, start_date, end_date, status }) => members[0]?.researcher_id && start_date && end_date && status,
    )!
    const researcher = one.members[0]!.researcher_id!
    const year = Number(one.start_date!.slice(0, 4))
    const expected = {
      [`status=${one.status}`]: projects.filter(({ status }) => status === one.status),
      [`researcher=${researcher}`]: projects.filter(({ members }) =>
        members.some((m) => m.researcher_id === researcher),
      ),
      [`year_from=${year}&year_to=${year}`]: projects.filter(
        (p) =>
          p.start_date &&
          Number(p.start_date.slice(0, 4)) <= year &&
          Number((p.end_date ?? p.start_date).slice(0, 4)) >= year,
      ),
      [`search=${encodeURIComponent(one.title.split(' ').toReversed().join(' '))}`]: [one],
    }
    for (const [query, fitting] of Object.entries(expected)) {
      const page = await list<ProjectRow>(`/api/projects?page_size=100&${query}`)
      expect(page.count).toBe(fitting.length)
      expect(new Set(page.results.map(({ id }) => id))).toEqual(new Set(fitting.map(({ id }) => id)))
    }
    expect(expected[`status=${one.status}`]!.length).toBeLessThan(projects.length)
  })

  test('latest first; one has what is related to it, the nearest first', async () => {
    const projects = await all<ProjectRow>('/api/projects')
    const starts = projects.map(({ start_date }) => start_date ?? '')
    expect(starts).toEqual(starts.toSorted().toReversed())
    const detail = await t.get<ProjectDetail>(`/api/projects/${projects[0]!.id}`)
    expect(detail.description).toEqual(expect.any(String))
    for (const related of [detail.related_publications, detail.related_researchers]) {
      expect(related.length).toBeGreaterThan(0)
      const scores = related.map(({ score }) => score)
      expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    }
  })
})

describe('theses', () => {
  test('by degree, researcher and year', async () => {
    const theses = await all<ThesisRow>('/api/theses')
    const years = theses.map(({ year }) => year!)
    expect(years).toEqual(years.toSorted((a, b) => b - a))
    const one = theses.find(({ supervisors }) => supervisors[0]?.researcher_id)!
    const supervisor = one.supervisors[0]!.researcher_id!
    const mine = await list<ThesisRow>(`/api/theses?researcher=${supervisor}`)
    expect(mine.results.map(({ id }) => id)).toContain(one.id)
    const phds = await list<ThesisRow>('/api/theses?degree=phd')
    expect(phds.count).toBe(theses.filter(({ degree }) => degree === 'phd').length)
    const then = await list<ThesisRow>(`/api/theses?year_from=${one.year}&year_to=${one.year}`)
    expect(then.count).toBe(theses.filter(({ year }) => year === one.year).length)
    const detail = await t.get<ThesisDetail>(`/api/theses/${one.id}`)
    expect(detail.student).toMatchObject({ role: 'student', name: one.student.name })
    expect(detail.related_publications.length).toBeGreaterThan(0)
    const person = await t.get<ResearcherDetail>(`/api/researchers/${supervisor}`)
    expect(person.theses).toContainEqual({
      id: one.id,
      title: one.title,
      role: 'supervisor',
      degree: one.degree,
      year: one.year,
    })
  })
})

describe('calls', () => {
  test('open ones are those whose deadline is not past', async () => {
    const calls = await all<CallRow>('/api/calls')
    const today = new Date().toISOString().slice(0, 10)
    const open = await list<CallRow>('/api/calls?open=true&page_size=100')
    expect(open.count).toBe(calls.filter(({ deadline }) => deadline && deadline >= today).length)
    const amounts = (await all<CallRow>('/api/calls')).map(({ amount }) => amount)
    expect(amounts.every((amount) => amount === null || typeof amount === 'number')).toBe(true)
    const detail = await t.get<CallDetail>(`/api/calls/${calls[0]!.id}`)
    expect(detail.text).toEqual(expect.any(String))
    expect(detail.related_researchers.length).toBeGreaterThan(0)
  })
})

describe('likeness', () => {
  test('of researchers, with the publications that show it', async () => {
    const [first] = (await list<ResearcherRow>('/api/researchers?ordering=-publication_count')).results
    const answer = await t.get<SimilarResearchers>(`/api/researchers/${first!.id}/similar?limit=5`)
    expect(answer.pending).toBe(false)
    expect(answer.results.length).toBeGreaterThan(0)
    expect(answer.results.length).toBeLessThanOrEqual(5)
    expect(answer.results.map(({ id }) => id)).not.toContain(first!.id)
    expect(answer.results.some(({ because }) => because.length > 0)).toBe(true)
    const { co_authors } = await t.get<ResearcherDetail>(`/api/researchers/${first!.id}`)
    const known = new Set(co_authors.map(({ id }) => id))
    for (const { id, collaborates } of answer.results) expect(collaborates).toBe(known.has(id))
  })

  test('of publications', async () => {
    const [first] = (await list<{ id: number }>('/api/publications')).results
    const answer = await t.get<SimilarPublications>(`/api/publications/${first!.id}/similar`)
    const scores = answer.results.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(answer.results.map(({ id }) => id)).not.toContain(first!.id)
  })
})

test('a measured network: places by rank, and figures of the whole', async () => {
  const metrics = await t.get<CollaborationMetrics>('/api/analytics/collaboration-metrics')
  expect(metrics.measured).toBe(true)
  expect(metrics.components).toBeGreaterThan(0)
  const [first] = (await list<ResearcherRow>('/api/researchers?ordering=-collaborator_count')).results
  const { network } = await t.get<ResearcherDetail>(`/api/researchers/${first!.id}`)
  expect(network).toMatchObject({ degree: first!.collaborator_count, degree_rank: 1, of: metrics.researchers })
  const filtered = await t.get<CollaborationMetrics>('/api/analytics/collaboration-metrics?year_from=2020')
  expect(filtered).toMatchObject({ measured: false, components: null })
})
