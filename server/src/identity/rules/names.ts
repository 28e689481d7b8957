import { fold } from './text.ts'

/** A printed name taken apart. tokens: folded, given names first, the last one is the family name's last word. */
export type Name = {
  printed: string
  tokens: readonly string[]
  /** jr, sr, ii, iii, iv, or empty. */
  generation: string
  /** The tokens joined: equal for `Smith, Jane`, `Jane Smith` and `JANE SMITH`, but not for `Jane Smith Jr.` */
  key: string
  /** Where names that may be the same person are looked for: last word and first initial. */
  block: string
}

const titles = /^(?:(?:dr|prof|professor|mr|mrs|ms|miss|eng|rev|sir)\b\.?\s+)+(?=\S+\s+\S)/i
const degrees = /[\s,]+(?:ph\.?d|md|m\.?sc|mba)\.?$/i
/** Tells a father from a son, who often write together: part of who somebody is. `I` alone is an initial. */
const generations = /[\s,]+(jr|sr|ii|iii|iv)\.?$/i
/** `J.`, `J.A.`, `J.-P.`; and bare capitals `J`, `JA`, `JAB`. */
const dottedInitials = /^(?:\p{Lu}\.-?)+\p{Lu}?\.?$/u
const bareInitials = /^\p{Lu}{1,3}$/u

/**
 * Takes a printed name apart, in whichever order it was printed: `Smith, Jane A.`, `Jane A. Smith`, `Smith JA`,
 * `Smith J.A.`.
 * @returns null for text without a single letter
 */
export const parseName = (text: string): Name | null => {
  const printed = text.replace(/\s+/g, ' ').trim()
  const untitled = printed.replace(titles, '').replace(degrees, '')
  const bare = untitled.replace(generations, '')
  const generation = bare === untitled ? '' : generations.exec(untitled)![1]!.toLowerCase()
  const ordered = natural(bare)
  const tokens = splitInitials(ordered)
  const last = tokens.at(-1)
  if (!last || !/\p{L}/u.test(last)) return null
  const key = [...tokens, generation].filter(Boolean).join(' ')
  return { printed, tokens, generation, key, block: `${last}|${tokens.length > 1 ? tokens[0]![0] : ''}` }
}

/** The words in natural order, still as printed. */
const natural = (name: string): string[] => {
  const comma = name.indexOf(',')
  if (comma > 0) return [...words(name.slice(comma + 1)), ...words(name.slice(0, comma))]
  const all = words(name)
  let initials = 0
  while (initials < all.length - 1) {
    const word = all[all.length - 1 - initials]!
    // `LI WEI` in capitals is not Li with the initials W.E.I.: bare initials count only after a word in lower case.
    if (dottedInitials.test(word) || (bareInitials.test(word) && /\p{Ll}/u.test(all[0]!))) initials++
    else break
  }
  if (initials === 0 || dottedInitials.test(all[0]!)) return all
  return [...all.slice(-initials), ...all.slice(0, -initials)]
}

const words = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean)

const splitInitials = (ordered: string[]): string[] =>
  ordered.flatMap((word, index) => {
    const isLast = index === ordered.length - 1
    const mixedFollows = ordered.slice(index + 1).some((later) => /\p{Ll}/u.test(later))
    if (dottedInitials.test(word) || (!isLast && mixedFollows && bareInitials.test(word)))
      return [...fold(word).replaceAll(' ', '')]
    return fold(word).split(' ').filter(Boolean)
  })

export type Fit =
  /** Not the same person as far as names can tell. */
  | 'none'
  /** First names agree in full, something in the middle is missing or abbreviated: Jane A. Smith, Jane Smith. */
  | 'close'
  /** Only initials agree: J. Smith, Jane Smith. */
  | 'initial'
  | 'same'

/** Whether two names can be one person's. Both orders give the same answer. */
export const compare = (a: Name, b: Name): Fit => {
  if (a.key === b.key) return 'same'
  if (a.generation !== b.generation || a.block !== b.block || a.tokens.length < 2 || b.tokens.length < 2) return 'none'
  const givenA = a.tokens.slice(0, -1)
  const givenB = b.tokens.slice(0, -1)
  const first = agree(givenA[0]!, givenB[0]!)
  if (first === 'no') return 'none'
  if (!subsequence(givenA.slice(1), givenB.slice(1))) return 'none'
  return first === 'full' ? 'close' : 'initial'
}

const agree = (a: string, b: string): 'full' | 'initial' | 'no' =>
  a === b ? (a.length > 1 ? 'full' : 'initial') : (a.length === 1 || b.length === 1) && a[0] === b[0] ? 'initial' : 'no'

/** Whether the shorter list's middle names all appear, in order and perhaps as initials, in the longer one. */
const subsequence = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let at = 0
  for (const name of short) {
    while (at < long.length && agree(name, long[at]!) === 'no') at++
    if (at++ >= long.length) return false
  }
  return true
}
