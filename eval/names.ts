/**
 * How well people are told apart and brought together, by B-cubed F1, beside two baselines in the same run.
 *
 *   node eval/names.ts FILE.jsonl[.gz] …
 *
 * A line is one authorship whose person is known: {paper, name, gold, coauthors: [names], affiliation}. Lines are taken in
 * their order, as an import would.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Name, type PrintedAuthor, parseName, Resolver } from '../server/src/identity/index.ts'
import { bcubed } from './bcubed.ts'

type Line = { paper: string; pos: number; name: string; gold: string; coauthors: string[]; affiliation: string | null }

const printed = (name: Name, affiliation: string | null): PrintedAuthor => ({
  name,
  affiliation,
  identifiers: [],
  department: null,
})

/** Each paper once, with everybody who is known to be on it. */
const resolve = (lines: readonly Line[]): string[] => {
  const resolver = new Resolver([])
  const clusters = new Map<Line, string>()
  for (const [, paper] of Map.groupBy(lines, (line) => line.paper)) {
    const others = [...new Set(paper.flatMap((line) => line.coauthors))].filter(
      (name) => !paper.some((line) => line.name === name),
    )
    const authors = [
      ...paper.map((line) => ({ line, name: parseName(line.name)! })),
      ...others.flatMap((name) => ({ line: null, name: parseName(name) })),
    ]
    const readable = authors.filter((one) => one.name !== null)
    const resolved = resolver.work(readable.map(({ line, name }) => printed(name!, line?.affiliation ?? null)))
    readable.forEach(({ line }, at) => {
      if (line) clusters.set(line, String(resolved[at]!.researcher))
    })
  }
  return lines.map((line) => clusters.get(line)!)
}

const percent = (value: number) => (value * 100).toFixed(1).padStart(6)

for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
  const ways: [string, string[]][] = [
    ['same string', lines.map((line) => line.name)],
    ['family name and initial', lines.map((line) => parseName(line.name)?.block ?? line.name)],
    ['Daystar', resolve(lines)],
  ]
  console.log(
    `\n${basename(file)}: ${lines.length} authorships of ${new Set(lines.map((line) => line.gold)).size} people`,
  )
  console.log(`  ${'B-cubed, %'.padEnd(26)} precision  recall      F1`)
  for (const [way, clusters] of ways) {
    const score = bcubed(lines.map((line, at) => ({ cluster: clusters[at]!, truth: line.gold })))
    console.log(`  ${way.padEnd(26)}    ${percent(score.precision)}  ${percent(score.recall)}  ${percent(score.f1)}`)
  }
}
