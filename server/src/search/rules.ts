import type { SubjectType } from '../../../contract/index.ts'

/** Reciprocal rank fusion's constant (Cormack, Clarke and Büttcher 2009): how little the very first ranks differ. */
const k = 60

export type Key = `${SubjectType}_${number}`
export type Ranked = { key: Key; score?: number }
export type Reason = 'words' | 'some_words' | 'name' | 'spelling' | 'meaning'
export type List = { reason: Reason; weight: number; entries: readonly Ranked[] }
export type Fused = { key: Key; fused: number; reasons: Map<Reason, number | null> }

/**
 * Several rankings become one: a record's value is the sum over the lists that hold it of weight / (60 + rank). Ranks
 * are comparable where scores are not.
 */
export const fuse = (lists: readonly List[]): Fused[] => {
  const all = new Map<Key, Fused>()
  for (const { reason, weight, entries } of lists) {
    entries.forEach(({ key, score }, index) => {
      if (reason === 'some_words' && all.has(key)) return
      const one = all.get(key) ?? { key, fused: 0, reasons: new Map() }
      one.fused += weight / (k + index + 1)
      if (!one.reasons.has(reason)) one.reasons.set(reason, score ?? null)
      all.set(key, one)
    })
  }
  return [...all.values()].sort((a, b) => b.fused - a.fused || (a.key < b.key ? -1 : 1))
}

/** The words of a query that spelling is looked at for: three letters or more, no numbers. At most twelve. */
export const wordsOf = (query: string): string[] => [
  ...new Set((query.toLowerCase().match(/\p{L}[\p{L}'’-]{2,39}/gu) ?? []).slice(0, 12)),
]

export type Spelling = { word: string; documents: number; similarity: number }

/**
 * The word that an unknown one was meant to be: among the like ones that with the fewest edits, of equals the commonest.
 * @returns null when nothing is near enough: one edit up to five letters, two up to nine, three beyond
 */
export const correct = (unknown: string, candidates: readonly Spelling[]): string | null => {
  const most = unknown.length <= 5 ? 1 : unknown.length <= 9 ? 2 : 3
  let best: { word: string; edits: number; documents: number } | null = null
  for (const { word, documents } of candidates) {
    const edits = editDistance(unknown, word, most)
    if (edits > most || edits === 0) continue
    if (!best || edits < best.edits || (edits === best.edits && documents > best.documents))
      best = { word, edits, documents }
  }
  return best?.word ?? null
}

/** Optimal string alignment: insertions, deletions, replacements, and neighbours swapped, one each. Gives up above `most`. */
export const editDistance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return last[b.length]!
}

/** Replaces whole words, whatever their case; everything else of the query stays. */
export const replaceWords = (query: string, replacements: ReadonlyMap<string, string>): string =>
  query.replace(/\p{L}[\p{L}'’-]{2,39}/gu, (word) => replacements.get(word.toLowerCase()) ?? word)
