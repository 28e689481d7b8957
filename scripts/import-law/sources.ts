import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** path: from the project's folder, with slashes. */
export type Source = { path: string; text: string }
export type Violation = { path: string; line: number; sentence: string }

const elsewhere = new Set(['node_modules', '.git', '.cache', 'dist', 'data', 'coverage'])
/** Anything larger than this was not written by a person, bytes. */
const largest = 2_000_000

/** Every text file of the project, except what is installed, built or stored. */
export const readSources = (root: string): Source[] => {
  const found: Source[] = []
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (!elsewhere.has(entry.name)) walk(path)
      } else if (entry.isFile()) {
        const bytes = readFileSync(path)
        if (bytes.length > largest || bytes.includes(0)) continue
        found.push({ path: relative(root, path).replaceAll('\\', '/'), text: bytes.toString('utf8') })
      }
    }
  }
  walk(root)
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

export const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length

export type Import = { line: number; typeOnly: boolean } & ({ package: string } | { file: string })

const statement =
  /(?:^|\n)[ \t]*(?:import|export)\s+(?<what>[^'";]*?)\s*from\s*['"](?<from>[^'"]+)['"]|(?:^|\n)[ \t]*import\s*['"](?<alone>[^'"]+)['"]|\bimport\(\s*['"](?<later>[^'"]+)['"]\s*\)/g

/** What a file imports, with relative names resolved; `export ... from` and `import()` count. */
export const importsOf = ({ path, text }: Source): Import[] =>
  [...text.matchAll(statement)].map((match) => {
    const { what = '', from, alone, later } = match.groups!
    const name = (from ?? alone ?? later)!
    const line = lineAt(text, match.index + match[0].search(/\S/))
    const typeOnly = from !== undefined && isTypeOnly(what)
    return name.startsWith('.') ? { line, typeOnly, file: resolve(path, name) } : { line, typeOnly, package: name }
  })

const isTypeOnly = (what: string): boolean => {
  if (/^type\b/.test(what)) return true
  const named = /^\{([\s\S]*)\}$/.exec(what.trim())
  return (
    named !== null &&
    named[1]!
      .split(',')
      .filter((one) => one.trim())
      .every((one) => /^type\s/.test(one.trim()))
  )
}

const resolve = (from: string, name: string): string => {
  const parts = from.split('/').slice(0, -1)
  for (const part of name.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
