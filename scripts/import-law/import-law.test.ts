import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { violationsIn } from './index.ts'

const check = (files: Record<string, string>): string[] =>
  violationsIn(Object.entries(files).map(([path, text]) => ({ path, text }))).map(
    ({ path, line, sentence }) => `${path}:${line}: ${sentence}`,
  )
const use = (name: string, from: string) => `import { ${name} } from '${from}'\n`

describe('what the house allows', () => {
  test('an area uses contract, platform, another area by its index, and rules use rules', () => {
    expect(
      check({
        'contract/index.ts': use('z', 'zod'),
        'server/src/calls/index.ts': "export { one } from './store.ts'\n",
        'server/src/calls/rules.ts': `${use('createHash', 'node:crypto')}${use('b', './shape.ts')}export const a = 1\n`,
        'server/src/calls/shape.ts': 'export const b = 1\n',
        'server/src/theses/rules/row.ts': use('a', '../../calls/rules.ts'),
        'server/src/theses/store.ts': `${use('one', '../calls/index.ts')}${use('db', '../platform/database/index.ts')}${use('x', '../../../contract/index.ts')}`,
        'server/src/theses/store.test.ts': use('inside', '../calls/store.ts'),
        'server/src/app.ts': use('one', './calls/index.ts'),
        'web/src/page.tsx': `${use('x', '../../contract/index.ts')}${use('y', './other.ts')}${use('useState', 'react')}`,
      }),
    ).toEqual([])
  })

  test('its own tables may be written, by whatever statement', () => {
    expect(
      check({
        'server/src/graph/store.ts':
          'sql`insert into collaboration (a_id) values (1) on conflict (a_id) do update set b_id = 1`\nsql`delete from collaboration`\nsql`select 1 for update`\n',
      }),
    ).toEqual([])
  })
})

describe('who imports whom', () => {
  const wrong: [string, string, string, string][] = [
    [
      'server/src/theses/store.ts',
      '../calls/store.ts',
      'theses enters calls by its index.ts',
      'an area enters another by the back door',
    ],
    [
      'server/src/theses/store.ts',
      '../config/index.ts',
      'theses is handed what it needs',
      'an area reads the configuration',
    ],
    [
      'server/src/theses/store.ts',
      '../platform/database/embedded/start.ts',
      'internal to platform/database',
      'an area reaches into the platform',
    ],
    [
      'server/src/platform/http/server.ts',
      '../../calls/index.ts',
      'platform knows nothing of research',
      'platform imports an area',
    ],
    [
      'server/src/platform/http/server.ts',
      '../../config/index.ts',
      'platform is handed what it needs',
      'platform imports the configuration',
    ],
    [
      'server/src/cli/start.ts',
      '../calls/store.ts',
      'wiring enters calls by its index.ts',
      'wiring enters by the back door',
    ],
    ['server/src/calls/rules.ts', 'node:fs', 'rules do no I/O', 'rules read files'],
    ['server/src/calls/rules.ts', 'kysely', 'rules do no I/O', 'rules speak SQL'],
    ['server/src/calls/rules/one.ts', '../../platform/database/index.ts', 'rules do no I/O', 'rules use the database'],
    ['server/src/calls/rules.ts', '../theses/index.ts', 'rules do no I/O', "rules import another area's index"],
    ['contract/calls.ts', 'kysely', 'contract imports zod and itself', 'the contract imports a package'],
    [
      'contract/calls.ts',
      '../server/src/calls/index.ts',
      'contract imports zod and itself',
      'the contract imports the server',
    ],
    ['web/src/page.ts', '../../server/src/calls/rules.ts', 'web imports contract only', 'the page imports the server'],
    ['web/src/page.ts', 'node:fs', 'runs in a browser', 'the page reads files'],
  ]
  test.each(wrong)('%s imports %s: %s (%s)', (path, from, sentence) => {
    const found = check({ [path]: `const a = 1\nimport {\n  b,\n} from '${from}'\n` })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(`${path}:2: `)
    expect(found[0]).toContain(sentence)
  })

  test('rules are no purer than what they import', () => {
    expect(
      check({
        'server/src/calls/rules.ts': use('b', './shape.ts'),
        'server/src/calls/shape.ts': use('c', './store.ts'),
        'server/src/calls/store.ts': use('sql', 'kysely'),
      }),
    ).toEqual([expect.stringContaining('server/src/calls/rules.ts:1: rules do no I/O and ask nobody who does')])
  })

  test('every way to import counts', () => {
    for (const text of [
      "import '../calls/store.ts'\n",
      "const x = await import('../calls/store.ts')\n",
      "export * from '../calls/store.ts'\n",
    ])
      expect(check({ 'server/src/theses/a.ts': text })).toHaveLength(1)
  })

  test('a circle of areas is told with its shortest way round; one that only types make is none', () => {
    const files = (last: string) => ({
      'server/src/calls/a.ts': use('x', '../theses/index.ts'),
      'server/src/theses/a.ts': use('x', '../topics/index.ts'),
      'server/src/topics/a.ts': last,
    })
    expect(check(files(use('x', '../calls/index.ts')))).toEqual([
      'server/src/calls/a.ts:1: areas import each other: calls → theses → topics → calls',
    ])
    expect(check(files("import type { X } from '../calls/index.ts'\n"))).toEqual([])
    expect(check(files("import { type X, type Y } from '../calls/index.ts'\n"))).toEqual([])
  })
})

describe('who writes which table', () => {
  test.each([
    [
      'insert into publication (title) values (1)',
      'theses writes the table publication, which belongs to publications',
    ],
    ['UPDATE researcher r SET x = 1', 'theses writes the table researcher, which belongs to researchers'],
    ['delete from authorship', 'theses writes the table authorship, which belongs to publications'],
    ['refresh materialized view concurrently word', 'theses writes the table word, which belongs to search'],
    ['delete from $' + '{sql.table(name)}', 'theses writes a table whose name is computed'],
    ['insert into unheard_of values (1)', 'theses writes the table unheard_of, which has no owner'],
  ])('%s', (statement, sentence) => {
    expect(check({ 'server/src/theses/a.ts': `\nsql\`${statement}\`\n` })).toEqual([
      expect.stringContaining(`server/src/theses/a.ts:2: ${sentence}`),
    ])
  })

  test('a new table needs an owner', () => {
    expect(check({ 'server/migrations/9.sql': '-- x\ncreate table unheard_of (id int);\n' })).toEqual([
      expect.stringContaining('server/migrations/9.sql:2: the table unheard_of has no owner'),
    ])
  })
})

describe('words', () => {
  test('only the configuration reads the environment', () => {
    expect(
      check({ 'server/src/config/index.ts': 'process.env.PORT', 'server/src/calls/a.ts': '\nprocess.env.PORT' }),
    ).toEqual(['server/src/calls/a.ts:2: only server/src/config reads the environment'])
  })

  test('no registry and no path of one machine', () => {
    const found = check({
      'README.md': `https://${['registry', 'npmjs', 'org'].join('.')}/x`,
      'docs/a.md': ['', 'work', 'main', 'x'].join('/'),
      'bench/run.ts': ['..', 'shared', 'data', 'x'].join('/'),
      '.ci/run': ['..', 'shared', 'stack', 'x'].join('/'),
    })
    expect(found).toHaveLength(3)
    expect(found.join()).toMatch(/README\.md:1: .*registry.*docs\/a\.md:1: .*one machine.*bench\/run\.ts:1: .*outside/)
  })
})

test('the command prints file, line and sentence, and fails', () => {
  const root = mkdtempSync(join(tmpdir(), 'daystar-law-'))
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const run = () =>
    spawnSync(process.execPath, [join(import.meta.dirname, '../import-law.ts'), root], { encoding: 'utf8' })
  put('server/src/calls/store.ts', 'export const a = 1\n')
  expect(run()).toMatchObject({ status: 0, stdout: '' })
  put('server/src/theses/store.ts', use('a', '../calls/store.ts'))
  put('node_modules/x/server/src/theses/store.ts', use('a', '../calls/store.ts'))
  expect(run()).toMatchObject({
    status: 1,
    stdout: 'server/src/theses/store.ts:1: theses enters calls by its index.ts, not by server/src/calls/store.ts\n',
  })
  rmSync(root, { recursive: true })
})
