import type { SearchAnswer, SearchQuery, SubjectType } from '../../../contract/index.ts'
import { centresOf, toText } from '../matching/index.ts'
import type { Db } from '../platform/database/index.ts'
import type { Embedder } from '../platform/embedding/index.ts'
import { mark, passage } from './passage.ts'
import { correct, type Fused, fuse, type Key, type List, type Reason, replaceWords, wordsOf } from './rules.ts'
import {
  byMeaning,
  byName,
  bySomeWords,
  byWords,
  type Facets,
  type Filters,
  facetsOf,
  hitRows,
  pendingEmbeddings,
  restOfMatches,
  similarWords,
  stemsOf,
  unknownWords,
} from './store.ts'

/** Centred closeness from which a record that shares no word counts as a result, and how many such of each type there are at most. */
const leastCloseness = 0.28
const mostByMeaning = 40
/** Words and meaning weigh the same; a name that was typed is what was looked for. */
const weights = { words: 1, someWords: 0.7, meaning: 1, name: 1.5 }
/** With fewer records than this that hold all the words, those that hold some are results, too. */
const fewMatches = 10

/** An answer without the addresses of its neighbouring pages. */
export type Found = Omit<SearchAnswer, 'next' | 'previous' | 'took_ms'>

/** One search over everything: by words, by name, by meaning; spelling corrected where a word is unknown. */
export const search = async (db: Db, embedder: Embedder, query: SearchQuery): Promise<Found> => {
  const typed = query.q.replaceAll('\0', '').toWellFormed().trim()
  const filters: Filters = {
    type: query.type,
    department: query.department,
    year_from: query.year_from,
    year_to: query.year_to,
    sdg: query.sdg,
  }
  const corrected = query.exact === 'true' ? null : await correctSpelling(db, typed)
  const text = corrected ?? typed
  const [words, meaning, pending] = await Promise.all([
    typed ? byWords(db, text, wordsOf(text), filters) : [],
    typed ? near(db, embedder, text, filters) : [],
    pendingEmbeddings(db),
  ])
  // A name that was typed well is found by its words; likeness over all names is the dearest of the lists.
  const names = typed && words.length === 0 ? await byName(db, typed, filters) : []
  const wordList = wordsOf(text)
  const some = typed && words.length < fewMatches && wordList.length > 1 ? await bySomeWords(db, wordList, filters) : []
  const lists: List[] = [
    { reason: corrected ? 'spelling' : 'words', weight: weights.words, entries: words },
    { reason: 'some_words', weight: weights.someWords, entries: some },
    { reason: 'name', weight: weights.name, entries: names },
    { reason: 'meaning', weight: weights.meaning, entries: meaning },
  ]
  const ranked = fuse(lists)
  const offset = (query.page - 1) * query.page_size
  let page: Fused[] = ranked.slice(offset, offset + query.page_size)
  if (page.length < query.page_size) {
    const rest = await restOfMatches(
      db,
      text,
      filters,
      ranked.map(({ key }) => key),
      query.page_size - page.length,
      Math.max(0, offset - ranked.length),
    )
    const reason: Reason = corrected ? 'spelling' : 'words'
    page = [
      ...page,
      ...rest.map((key) => ({ key, fused: 0, reasons: new Map<Reason, number | null>(typed ? [[reason, null]] : []) })),
    ]
  }
  const inWords = new Set(words.map(({ key }) => key))
  const extra = ranked.flatMap(({ key }) => (inWords.has(key) ? [] : key))
  const keys = page.map(({ key }) => key)
  const [facets, rows, stems] = await Promise.all([
    facetsOf(db, text, filters, extra),
    hitRows(db, keys),
    typed ? stemsOf(db, text) : [],
  ])
  return {
    query: typed,
    corrected,
    count: facets.count,
    results: page.flatMap(({ key, reasons }) => {
      const row = rows.get(key)
      if (!row) return []
      const [type, id] = key.split('_') as [SubjectType, string]
      return {
        type,
        id: Number(id),
        title: mark(row.title, stems),
        detail: row.detail,
        snippet: passage(row.body, stems),
        year: row.year,
        department: row.department,
        reasons: [...reasons].map(([kind, score]) => ({
          kind,
          score: kind === 'meaning' ? score : null,
          text: explain(kind, text, score),
        })),
        sample: row.sample,
      }
    }),
    facets: labelled(facets),
    understanding: { available: meaning.length > 0 || pending === 0, pending },
  }
}

const explain = (kind: Reason, text: string, score: number | null): string => {
  if (kind === 'meaning') return `Similar in meaning, ${Math.round((score ?? 0) * 100)} of 100`
  if (kind === 'name') return 'The name is like what you typed'
  if (kind === 'some_words') return 'Holds some of the words'
  return kind === 'spelling' ? `Holds the words “${text}”, as the spelling was corrected` : 'Holds the words'
}

const typeLabels: Record<string, string> = {
  researcher: 'Researchers',
  publication: 'Publications',
  project: 'Projects',
  thesis: 'Theses',
  call: 'Calls',
}

const labelled = ({ type, department, year, sdg }: Facets): SearchAnswer['facets'] => ({
  type: type.map((one) => ({ ...one, label: typeLabels[one.value] ?? one.label })),
  department,
  year,
  sdg,
})

const correctSpelling = async (db: Db, typed: string): Promise<string | null> => {
  const unknown = await unknownWords(db, wordsOf(typed))
  if (unknown.length === 0) return null
  const replacements = new Map<string, string>()
  for (const where of ['same beginning', 'anywhere'] as const) {
    const left = unknown.filter((word) => !replacements.has(word))
    if (left.length === 0) break
    const candidates = await similarWords(db, left, where)
    for (const word of left) {
      const better = correct(word, candidates.get(word) ?? [])
      if (better) replacements.set(word, better)
    }
  }
  return replacements.size > 0 ? replaceWords(typed, replacements) : null
}

const near = async (
  db: Db,
  embedder: Embedder,
  text: string,
  filters: Filters,
): Promise<{ key: Key; score?: number }[]> => {
  if (!/[\p{L}\p{N}]/u.test(text)) return []
  const centres = await centresOf(db)
  if (!centres) return []
  return byMeaning(db, toText(await embedder.embedQuery(text)), centres, filters, leastCloseness, mostByMeaning)
}
