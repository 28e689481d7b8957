import { join } from 'node:path'
import { type Config, readConfig, root } from '../src/config/index.ts'

/** A configuration that owes nothing to the environment of whoever runs the tests. */
export const testConfig = (dataDir: string, changes: Partial<Config> = {}): Config => ({
  ...readConfig({}),
  port: 0,
  dataDir,
  modelDir: join(root, '.cache/model'),
  sample: false,
  logLevel: 'silent',
  ...changes,
})
