import { readConfig } from '../src/config/index.ts'

/** What a run of the tests can be given from outside. Only this file of the tests reads the environment. */
export type TestSettings = {
  /** A PostgreSQL server on which every test file makes a database of its own; null: the embedded database. */
  databaseUrl: string | null
  /** A CSV file of real records, whose counts are checked against a count of our own. */
  recordsFile: string | null
  /** A folder of exports as people have them, each of which must import, or be refused with a reason. */
  exportsDir: string | null
  /** Also a file of 300 MB. */
  large: boolean
}

export const testSettings = (env: NodeJS.ProcessEnv = process.env): TestSettings => ({
  databaseUrl: readConfig(env).secrets.databaseUrl ?? null,
  recordsFile: env.ACL_CSV || null,
  exportsDir: env.EXPORTS_DIR || null,
  large: env.DAYSTAR_TEST_LARGE === '1',
})

/** What a command that is started from a test gets besides its own settings. */
export const commandEnvironment = ({ PATH, HOME, TMPDIR }: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv => ({
  PATH,
  HOME,
  ...(TMPDIR ? { TMPDIR } : {}),
})

declare module 'vitest' {
  interface ProvidedContext {
    settings: TestSettings
    /** Where a data directory with a migrated, empty database is kept for copying, once somebody made it. */
    template: string
  }
}
