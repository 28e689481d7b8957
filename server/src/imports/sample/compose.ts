import type { Draw } from './random.ts'
import type { Topic } from './topic.ts'

/** A sentence does not begin with a figure: one that would gets a lead. */
function sentence(text: string, lead: string): string {
  return /^\d/.test(text) ? `${lead} ${text}` : text
}

/** Thousands get a comma as in print; numbers of four digits that may be years stay as they are. */
export function groupThousands(text: string): string {
  return text.replace(/(?<![\d.,-])\d{4,}(?![\d.])/g, (digits) => {
    const value = Number(digits)
    return value >= 1900 && value <= 2100 ? digits : value.toLocaleString('en-US')
  })
}

type Parts = {
  problem: string
  second: string
  third: string
  gap: string
  method: string
  results: string[]
  implication: string
}

/** The orders in which abstracts are commonly told; several, so that papers of one topic do not look cloned. */
const orders: ((parts: Parts) => string[])[] = [
  (p) => [p.problem, p.gap, p.method, ...p.results, p.implication],
  (p) => [p.problem, p.second, p.method, ...p.results, p.implication],
  (p) => [p.method, p.problem, ...p.results, p.implication],
  (p) => [p.gap, p.method, ...p.results, p.implication],
  (p) => [p.problem, p.second, p.gap, p.method, ...p.results],
  (p) => [p.method, p.problem, p.gap, ...p.results, p.implication],
]

/** Told in full, where the study itself is short. */
const fullOrder = (p: Parts) => [p.problem, p.second, p.gap || p.third, p.method, ...p.results, p.implication]

/** The labelled order that medical journals ask for. */
const labelled = (p: Parts) => [
  `Background: ${p.problem}`,
  p.gap || p.second,
  `Methods: ${p.method}`,
  `Results: ${p.results[0]}`,
  ...p.results.slice(1),
  `Conclusions: ${p.implication}`,
]

/** Shorter than this an abstract tells too little to be found by its meaning. */
const fewestWords = 112

const join = (sentences: string[]) => groupThousands(sentences.filter(Boolean).join(' '))
const wordCount = (sentences: string[]) => join(sentences).split(' ').length

/**
 * One abstract: `use` counts how often the study was drawn before; it moves the frame and the order on, so that two
 * papers of one study are told differently.
 */
export function composeAbstract(
  draw: Draw,
  topic: Topic,
  study: number,
  use: number,
  method: string,
  results: string[],
): string {
  const frame = topic.frames[study]!
  const chosen = (sentences: string[], indexes: number[], at = use) => sentences[indexes[at % indexes.length]!]
  const problem = chosen(topic.problems, frame.problems)!
  const others = topic.problems.filter((other) => other !== problem)
  const second =
    frame.problems.length > 1 ? chosen(topic.problems, frame.problems, use + 1)! : others[use % others.length]!
  const parts: Parts = {
    problem,
    second,
    third: others.find((other) => other !== second)!,
    gap: chosen(topic.gaps, frame.gaps) ?? '',
    method: sentence(method, draw.pick(['For this study,', 'In this study,'])),
    results: results.map((result) => sentence(result, draw.pick(['In all,', 'Overall,', 'Altogether,']))),
    implication: chosen(topic.implications, frame.implications)!,
  }
  const medical = topic.department === 'Public Health' || topic.department === 'Veterinary Science'
  if (medical && draw.chance(0.35) && wordCount(labelled(parts)) >= fewestWords) return join(labelled(parts))
  // The second use starts three orders further on, and from there the first order that is long enough is taken.
  const start = draw.int(0, 1) + study + 3 * use
  const candidates = orders.map((_, i) => orders[(start + i) % orders.length]!(parts))
  const told = candidates.find((sentences) => wordCount(sentences) >= fewestWords) ?? fullOrder(parts)
  return join(told)
}
