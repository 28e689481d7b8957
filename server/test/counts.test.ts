import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type {
  AuthorshipRow,
  CollaborationMetrics,
  CollaborationRow,
  ImportDetail,
  ImportRow,
  Page,
} from '../../contract/index.ts'
import { mostAuthorsForPairs, recountCollaborations } from '../src/graph/index.ts'
import { digestTables } from '../src/operations/index.ts'
import { csvOf, university } from './generate.ts'
import { openTestApp, settings, type TestApp } from './harness.ts'

/**
 * What the API counts, counted again from the file by other means. Taken from the API are only its judgements: which
 * rows repeat an earlier one, and which spellings are one person's or one spelling several people's.
 */

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  return () => app.close()
})

async function* all<T>(path: string): AsyncGenerator<T> {
  for (let next: string | null = `${path}?page_size=100`; next; ) {
    const page: Page<T> = await app.get(next)
    yield* page.results
    next = page.next
  }
}

/** `Smith, Jane A.` and `JANE A SMITH` alike: words in natural order, without marks and case. */
const wordsOf = (name: string): string => {
  const [family, givenNames] = name.split(',')
  return `${givenNames ?? ''} ${family}`
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

type Counted = { researchers: number; pairs: Map<string, number>; byJudgement: number }

const count = async (file: string, importId: number): Promise<Counted> => {
  const rows: Record<string, string>[] = parse(file, { columns: true })
  const created = new Map<number, number>()
  for await (const { row, outcome, subject_id } of all<ImportRow>(`/api/imports/${importId}/rows`))
    if (outcome === 'created') created.set(row, subject_id!)
  const judged = new Map<string, number>()
  const people = new Map<string, Set<number>>()
  const spellings = new Map<number, Set<string>>()
  for await (const one of all<AuthorshipRow>('/api/authorships')) {
    const words = wordsOf(one.name)
    const id = one.researcher_id!
    judged.set(`${one.publication_id} ${one.position}`, id)
    people.set(words, (people.get(words) ?? new Set()).add(id))
    spellings.set(id, (spellings.get(id) ?? new Set()).add(words))
  }
  const joined = [...spellings.values()].filter((words) => words.size > 1)
  const apart = [...people.values()].filter((ids) => ids.size > 1).flatMap((ids) => [...ids])
  const byJudgement = new Set([...joined, ...apart.map((id) => spellings.get(id)!)].flatMap((words) => [...words]))
  const researchers = new Set<string>()
  const pairs = new Map<string, number>()
  rows.forEach(({ Authors = '' }, index) => {
    const publication = created.get(index + 2)
    if (publication === undefined) return
    const names = Authors.split(';').filter((name) => wordsOf(name))
    const team = new Set(
      names.map((name, position) =>
        byJudgement.has(wordsOf(name)) ? `#${judged.get(`${publication} ${position + 1}`)}` : wordsOf(name),
      ),
    )
    for (const one of team) researchers.add(one)
    if (team.size > mostAuthorsForPairs) return
    const sorted = [...team].sort()
    sorted.forEach((a, at) => {
      for (const b of sorted.slice(at + 1)) pairs.set(`${a}|${b}`, (pairs.get(`${a}|${b}`) ?? 0) + 1)
    })
  })
  return { researchers: researchers.size, pairs, byJudgement: byJudgement.size }
}

const files: [string, () => string][] = [['1,500 generated records', () => csvOf(university(1_500, 42))]]
if (settings.recordsFile) files.push(['real records', () => readFileSync(settings.recordsFile!, 'utf8')])

describe.each(files)('%s', (_, read) => {
  const file = read()
  let one: ImportDetail
  beforeAll(async () => {
    one = await app.importFile(file)
    return async () => {
      await app.undo(one.id)
    }
  }, 600_000)

  test('are counted alike', async () => {
    expect(one.status).toBe('completed')
    const { researchers, pairs, byJudgement } = await count(file, one.id)
    // Judgements must stay few, or this would only compare the API with itself.
    expect(byJudgement).toBeLessThan(researchers / 2)

    expect((await app.get<Page<unknown>>('/api/publications')).count).toBe(one.rows.created)
    expect((await app.get<Page<unknown>>('/api/researchers')).count).toBe(researchers)
    const strengths = [...pairs.values()]
    const metrics = await app.get<CollaborationMetrics>('/api/analytics/collaboration-metrics')
    expect(metrics).toMatchObject({
      researchers,
      collaborations: pairs.size,
      total_strength: strengths.reduce((sum, n) => sum + n, 0),
      max_strength: Math.max(...strengths),
    })
    const list = await app.get<Page<CollaborationRow>>('/api/collaborations?ordering=-strength&page_size=100')
    expect(list.count).toBe(pairs.size)
    expect(list.results.map(({ strength }) => strength)).toEqual(strengths.sort((a, b) => b - a).slice(0, 100))
  }, 600_000)

  test('and collaborations counted afresh are those that were kept up to date', async () => {
    const before = await digestTables(app.db)
    await app.db.transaction().execute(async (tx) => {
      const people = await sql<{ id: number }>`select id from researcher order by id`.execute(tx)
      await recountCollaborations(
        tx,
        people.rows.map(({ id }) => id),
      )
    })
    expect(await digestTables(app.db)).toEqual(before)
  }, 600_000)
})
