/** usage: node scripts/import-law.ts [FOLDER]   who may import whom, who may write which table: docs/architecture.md */
import { join } from 'node:path'
import { readSources, violationsIn } from './import-law/index.ts'

const root = process.argv[2] ?? join(import.meta.dirname, '..')
const violations = violationsIn(readSources(root))
for (const { path, line, sentence } of violations) console.log(`${path}:${line}: ${sentence}`)
process.exitCode = violations.length > 0 ? 1 : 0
