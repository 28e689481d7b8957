import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openApp } from '../src/app.ts'
import { openLog } from '../src/platform/log/index.ts'
import { testConfig } from './config.ts'
import { testSettings } from './settings.ts'

/** Once a run: making an embedded database takes seconds, copying a made one does not. */
export default async function setup(project: TestProject): Promise<() => void> {
  const settings = testSettings()
  const template = mkdtempSync(join(tmpdir(), 'daystar-template-'))
  if (!settings.databaseUrl) {
    const app = await openApp({ config: testConfig(template), log: openLog('silent'), command: 'the tests' })
    await app.close()
    rmSync(join(template, 'lock.db'), { force: true })
  }
  project.provide('settings', settings)
  project.provide('template', settings.databaseUrl ? null : template)
  return () => rmSync(template, { recursive: true, force: true })
}
