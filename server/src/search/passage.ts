import type { Highlighted } from '../../../contract/index.ts'

/** Words shown of a text, about two lines. */
const passageWords = 34
/** Characters of a text that are looked through for its best passage. */
const lookedThrough = 3_000

type Word = { start: number; end: number; match: boolean }

/**
 * Marks every word that has one of the stems. A word has a stem when it begins with it and goes on for a few letters at most
 * (`toler`: tolerant, tolerance, but not a longer compound); a stem's final i stands for y (`studi`: study, studies).
 * Done here and not by ts_headline, which parses each text anew: 15 ms a page, this 0.5.
 */
export const mark = (text: string, stems: readonly string[]): Highlighted => pieces(text, wordsOf(text, stems))

/** The stretch of a text in which most of the stems occur, marked; the beginning where none does. */
export const passage = (text: string, stems: readonly string[]): Highlighted => {
  const looked = text.slice(0, lookedThrough)
  const words = wordsOf(looked, stems)
  let best = 0
  let most = -1
  let inWindow = 0
  words.forEach((word, at) => {
    if (word.match) inWindow++
    if (at >= passageWords && words[at - passageWords]!.match) inWindow--
    const from = Math.max(0, at - passageWords + 1)
    if (inWindow > most) [most, best] = [inWindow, from]
  })
  if (most <= 0) best = 0
  // A passage that begins a few words before its first match reads better than one that ends on it.
  const first = words.findIndex((word, at) => at >= best && word.match)
  if (most > 0 && best > 0) best = Math.max(0, Math.min(first - 6, words.length - passageWords))
  const shown = words.slice(best, best + passageWords)
  const whole = best + passageWords >= words.length && looked.length === text.length
  const start = best > 0 ? (shown[0]?.start ?? 0) : 0
  const end = whole ? looked.length : (shown.at(-1)?.end ?? looked.length)
  const cut = pieces(
    looked.slice(start, end),
    shown.map((word) => ({ ...word, start: word.start - start, end: word.end - start })),
  )
  if (start > 0) cut.unshift({ text: '… ', match: false })
  if (!whole) cut.push({ text: ' …', match: false })
  return cut
}

const wordsOf = (text: string, stems: readonly string[]): Word[] => {
  const wanted = stems.map((stem) => (stem.length > 2 ? stem.replace(/i$/, '') : stem))
  return Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu), ({ 0: word, index }) => {
    const lower = word.toLowerCase()
    const match = wanted.some(
      (stem) => lower.startsWith(stem) && lower.length <= stem.length + (stem.length > 2 ? 5 : 0),
    )
    return { start: index, end: index + word.length, match }
  })
}

const pieces = (text: string, words: readonly Word[]): Highlighted => {
  const cut: Highlighted = []
  let at = 0
  for (const { start, end, match } of words) {
    if (!match) continue
    if (start > at) cut.push({ text: text.slice(at, start), match: false })
    cut.push({ text: text.slice(start, end), match: true })
    at = end
  }
  if (at < text.length) cut.push({ text: text.slice(at), match: false })
  return cut
}
