import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphAnswer, PathAnswer } from '../../../contract/index.ts'
import { csv, openTestApp, type TestApp } from '../../test/harness.ts'
import { isNetworkPending, measureNetworkJob } from './jobs.ts'

/**
 * Two groups of three, joined by one paper of two people; somebody who published alone; a pair of its own.
 *   Ada - Ben - Cleo (a triangle, Ada and Ben twice)   Cleo - Dora   Dora - Emil - Finn (a triangle)   Gus   Hal - Ida
 */
const records = csv(
  ['Title', 'Authors', 'Abstract', 'Year', 'Department'],
  [
    ['Soil carbon in dry forests', 'Ada Alpha; Ben Beta', 'Carbon stocks of soils.', 2015, 'Ecology'],
    ['Soil carbon in wet forests', 'Ada Alpha; Ben Beta; Cleo Gamma', 'Carbon stocks of soils.', 2018, 'Ecology'],
    ['A bridge between fields', 'Cleo Gamma; Dora Delta', 'Forests and their prices.', 2019, 'Ecology'],
    ['Prices of timber', 'Dora Delta; Emil Epsilon; Finn Zeta', 'Markets of wood.', 2020, 'Economics'],
    ['On being alone', 'Gus Eta', 'Alone.', 2020, 'Economics'],
    ['A pair of its own', 'Hal Theta; Ida Iota', 'Two.', 2021, 'Law'],
  ],
)

let test: TestApp
let ids: Map<string, number>
const names = (answer: GraphAnswer) => answer.nodes.map((node) => node.label).sort()
const whole = () => test.get<GraphAnswer>('/api/graph/researchers')

beforeAll(async () => {
  test = await openTestApp()
  await test.importFile(records)
  await test.understood()
  const { nodes } = await whole()
  ids = new Map(nodes.map((node) => [node.label, Number(node.id.split('_')[1])]))
})
afterAll(() => test?.close())

describe('the collaboration graph', () => {
  it('has everybody, every pair and the measured places', async () => {
    const { nodes, links, summary } = await whole()
    expect(nodes).toHaveLength(9)
    expect(links).toHaveLength(8)
    expect(summary).toMatchObject({ nodes: 9, links: 8, total_nodes: 9, total_links: 8, measured: true })
    const node = (name: string) => nodes.find(({ label }) => label === name)!
    expect(node('Cleo Gamma').data).toMatchObject({ publications: 2, degree: 3, x: expect.any(Number) })
    expect(node('Gus Eta').data).not.toHaveProperty('x')
    expect(node('Gus Eta').cluster_id).toBeNull()
    expect(node('Ada Alpha').cluster_id).toBe(node('Ben Beta').cluster_id)
    expect(node('Ada Alpha').cluster_id).not.toBe(node('Finn Zeta').cluster_id)
    const strongest = links.find(({ value }) => value === 2)!
    expect([strongest.source, strongest.target].sort()).toEqual(
      [`researcher_${ids.get('Ada Alpha')}`, `researcher_${ids.get('Ben Beta')}`].sort(),
    )
  })
  it('is filtered by strength, years, name and department', async () => {
    const get = (query: string) => test.get<GraphAnswer>(`/api/graph/researchers?${query}`)
    expect(names(await get('min_strength=2'))).toEqual(['Ada Alpha', 'Ben Beta'])
    expect(names(await get('year_from=2020&year_to=2020'))).toEqual(['Dora Delta', 'Emil Epsilon', 'Finn Zeta'])
    expect(names(await get('search=alpha'))).toEqual(['Ada Alpha'])
    const { summary } = await whole()
    const law = summary.departments.find(({ name }) => name === 'Law')!
    expect(names(await get(`department=${law.id}`))).toEqual(['Hal Theta', 'Ida Iota'])
  })
  it('keeps the best connected when limited, and says how many there are', async () => {
    const { nodes, links, summary } = await test.get<GraphAnswer>('/api/graph/researchers?limit=2')
    expect(nodes.map(({ label }) => label)).toEqual(['Cleo Gamma', 'Dora Delta'])
    expect(links).toHaveLength(1)
    expect(summary).toMatchObject({ nodes: 2, total_nodes: 9, total_links: 8 })
  })
  it('comes as the client can read it', async () => {
    const plain = JSON.stringify(await whole())
    for (const [encoding, decode] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const answer = await test.http.inject({ url: '/api/graph/researchers', headers: { 'accept-encoding': encoding } })
      expect(answer.headers['content-encoding']).toBe(encoding)
      expect(JSON.stringify(JSON.parse(decode(answer.rawPayload).toString()))).toBe(plain)
    }
  })
})

describe('the measures', () => {
  it('are stored as known of this graph', async () => {
    const { rows } = await test.app.database.pool.query(
      'select n.*, r.display_name from network_node n join researcher r on r.id = n.researcher_id',
    )
    const of = (name: string) => rows.find((row) => row.display_name === name)
    expect(rows).toHaveLength(8)
    // Of 28 pairs of others, Cleo lies between {Ada, Ben} and {Dora, Emil, Finn}: 6.
    expect(of('Cleo Gamma').betweenness).toBeCloseTo(6 / 28, 10)
    expect(of('Ada Alpha')).toMatchObject({ degree: 2, strength: 3, betweenness: 0, clustering: 1 })
    expect(of('Cleo Gamma').clustering).toBeCloseTo(1 / 3, 10)
    const summary = await test.app.database.pool.query('select * from network_summary')
    expect(summary.rows[0]).toMatchObject({
      components: 3,
      largest_component: 6,
      communities: 3,
      betweenness_sources: 8,
    })
  })
  it('are not computed again while the data are the same, nor rewritten when they come out the same', async () => {
    expect(await isNetworkPending(test.db)).toBe(false)
    expect(await measureNetworkJob(test.db, { quietMs: 0 })).toBe(false)
    const versions = async () =>
      (await test.app.database.pool.query('select xmin::text from network_node order by 1')).rows
    const before = await versions()
    await test.app.database.pool.query("update revision set value = value + 1 where scope = 'data'")
    expect(await isNetworkPending(test.db)).toBe(true)
    expect((await whole()).summary.measured).toBe(false)
    expect(await measureNetworkJob(test.db, { quietMs: 0 })).toBe(true)
    expect(await versions()).toEqual(before)
    expect((await whole()).summary.measured).toBe(true)
  })
})

describe('a path', () => {
  const path = (from: string, to: string) =>
    test.get<PathAnswer>(`/api/graph/path?from=${ids.get(from)}&to=${ids.get(to)}`)
  it('names every step and the works behind it', async () => {
    const { path: found, nodes, links } = await path('Ben Beta', 'Finn Zeta')
    expect(nodes.map(({ label }) => label)).toEqual(['Ben Beta', 'Cleo Gamma', 'Dora Delta', 'Finn Zeta'])
    expect(links).toHaveLength(3)
    expect(found).toMatchObject({ found: true, length: 3 })
    expect(found.steps.map((step) => step.through.map(({ title }) => title))).toEqual([
      ['Soil carbon in wet forests'],
      ['A bridge between fields'],
      ['Prices of timber'],
    ])
  })
  it('may have no step or not exist', async () => {
    expect((await path('Ada Alpha', 'Ada Alpha')).path).toEqual({ found: true, length: 0, steps: [] })
    const none = await path('Ada Alpha', 'Hal Theta')
    expect(none.path).toEqual({ found: false, length: null, steps: [] })
    expect(names(none)).toEqual(['Ada Alpha', 'Hal Theta'])
    expect((await path('Gus Eta', 'Ada Alpha')).path.found).toBe(false)
  })
  it('between people who do not exist is not found', async () => {
    const answer = await test.ask<{ error: { code: string; message: string } }>(
      'GET',
      `/api/graph/path?from=${ids.get('Ada Alpha')}&to=999999`,
    )
    expect(answer.status).toBe(404)
    expect(answer.body.error).toMatchObject({ code: 'not_found', message: 'There is no researcher 999999.' })
  })
})

describe('the map', () => {
  const map = (query: string) => test.get<GraphAnswer>(`/api/graph?${query}`)
  it('ties people to each other and to departments', async () => {
    const { nodes, links } = await map('')
    expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(['researcher', 'department']))
    expect(links.filter(({ type }) => type === 'collaboration')).toHaveLength(8)
    const known = new Set(nodes.map(({ id }) => id))
    expect(links.every(({ source, target }) => known.has(source) && known.has(target))).toBe(true)
  })
  it('shows what is around one node, which comes first', async () => {
    const { nodes, links } = await map(`types=researcher,publication&focus=researcher_${ids.get('Cleo Gamma')}`)
    expect(nodes[0]).toMatchObject({ label: 'Cleo Gamma', type: 'researcher' })
    expect(nodes.map(({ label }) => label).sort()).toEqual(
      [
        'A bridge between fields',
        'Ada Alpha',
        'Ben Beta',
        'Cleo Gamma',
        'Dora Delta',
        'Soil carbon in wet forests',
      ].sort(),
    )
    expect(links.filter(({ type }) => type === 'authorship')).toHaveLength(5)
  })
  it('knows publications by years and goes no further than asked', async () => {
    const { nodes, summary } = await map('types=publication,researcher&year_from=2021&limit=1')
    expect(nodes).toHaveLength(1)
    expect(summary).toMatchObject({ total_nodes: 3, total_links: 3 })
  })
  it('refuses a focus that does not exist', async () => {
    expect((await test.ask('GET', '/api/graph?focus=thesis_77')).status).toBe(404)
  })
})

describe('the graph of publications', () => {
  it('links those that share authors, the newest first, and those near in meaning', async () => {
    const { nodes, links, summary } = await test.get<GraphAnswer>('/api/graph/publications')
    expect(nodes).toHaveLength(6)
    expect(nodes[0]).toMatchObject({ label: 'A pair of its own', type: 'publication', data: { year: 2021 } })
    const id = (title: string) => nodes.find(({ label }) => label === title)!.id
    const soil = [id('Soil carbon in dry forests'), id('Soil carbon in wet forests')].sort()
    const between = (type: string) =>
      links.filter((link) => link.type === type && [link.source, link.target].sort().join() === soil.join())
    expect(between('shared_authors')).toMatchObject([{ value: 2 }])
    expect(between('similar')[0]!.value).toBeGreaterThan(0.6)
    expect(links.filter(({ type }) => type === 'shared_authors')).toHaveLength(3)
    expect(summary.total_nodes).toBe(6)
  })
  it('is filtered and limited', async () => {
    const { nodes, summary } = await test.get<GraphAnswer>('/api/graph/publications?search=soil&limit=1')
    expect(nodes.map(({ label }) => label)).toEqual(['Soil carbon in wet forests'])
    expect(summary.total_nodes).toBe(2)
  })
})
