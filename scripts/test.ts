/**
 * Runs every check in the order in which failing is cheapest, and ends with one line: `N passed, N failed`.
 * Tests are counted from their reports; a check without tests in it counts as one.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

type Count = { passed: number; failed: number; skipped: number }
type Step = {
  name: string
  command: readonly string[]
  env?: Record<string, string | undefined>
  /** Where the command writes vitest's JSON report. */
  report?: string
  /** Why it is not run. */
  absent?: string | undefined
}

const root = join(import.meta.dirname, '..')
const reports = mkdtempSync(join(tmpdir(), 'daystar-reports-'))
const { DATABASE_URL: databaseUrl } = process.env

const vitest = (name: string, ...args: string[]) => {
  const report = join(reports, `${name}.json`)
  const command = ['vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return { command, report }
}

const chrome = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path && existsSync(path))
const walks = existsSync(join(root, 'e2e')) && readdirSync(join(root, 'e2e')).some((file) => file.endsWith('.test.ts'))
const shells = ['daystar', 'scripts/ensure', 'scripts/test'].map((file) => `sh -n ${file}`)
if (existsSync(join(root, '.ci/run'))) shells.push('bash -n .ci/run')

const steps: Step[] = [
  { name: 'types of the server', command: ['tsc', '-p', '.'] },
  { name: 'types of the web page', command: ['tsc', '-p', 'web'] },
  { name: 'types of the browser walk', command: ['tsc', '-p', 'e2e'] },
  { name: 'style', command: ['biome', 'check'] },
  { name: 'who imports whom', command: ['node', 'scripts/import-law.ts'] },
  { name: 'shell scripts', command: ['sh', '-c', shells.join(' && ')] },
  {
    name: 'tests, embedded database',
    ...vitest('embedded'),
    env: { DATABASE_URL: undefined, DATABASE_URL_FILE: undefined },
  },
  {
    name: 'tests, PostgreSQL server',
    ...vitest('server', 'server/test'),
    absent: databaseUrl ? undefined : 'DATABASE_URL is not set',
  },
  {
    name: 'walk in a browser',
    ...vitest('browser', '--config', 'e2e/vitest.config.ts'),
    env: { CHROME_PATH: chrome, DATABASE_URL: undefined, DATABASE_URL_FILE: undefined },
    absent: !walks ? 'there is none' : !chrome ? 'no Chromium or Chrome was found; CHROME_PATH names one' : undefined,
  },
]

const run = (step: Step): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    const [command, ...args] = step.command as [string, ...string[]]
    const PATH = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, PATH, ...step.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })

const countOf = (step: Step, code: number): Count => {
  if (!step.report) return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
  if (!existsSync(step.report)) return { passed: 0, failed: 1, skipped: 0 }
  const report = JSON.parse(readFileSync(step.report, 'utf8')) as Record<string, number>
  const count = {
    passed: report.numPassedTests ?? 0,
    failed: report.numFailedTests ?? 0,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  }
  // A file that does not load, or an error outside of any test, fails the run without failing a test.
  if (code !== 0 && count.failed === 0) count.failed = 1
  return count
}

const total: Count = { passed: 0, failed: 0, skipped: 0 }
for (const step of steps) {
  if (step.absent !== undefined) {
    console.log(`–  ${step.name}: not run: ${step.absent}`)
    total.skipped++
    continue
  }
  const start = performance.now()
  const { code, output } = await run(step)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const count = countOf(step, code)
  total.passed += count.passed
  total.failed += count.failed
  total.skipped += count.skipped
  const tests = step.report ? `, ${count.passed} passed, ${count.failed} failed` : ''
  console.log(`${count.failed === 0 ? '✓' : '✗'}  ${step.name} (${seconds} s${tests})`)
  if (count.failed > 0) console.log(output)
}
rmSync(reports, { recursive: true })
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed > 0 ? 1 : 0
