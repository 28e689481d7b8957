import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { testSettings } from './settings.ts'

/** Once a run: settings, and a place for the prepared database, which the first test that needs it makes. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'daystar-tests-'))
  project.provide('settings', testSettings())
  project.provide('template', join(folder, 'template'))
  return () => rmSync(folder, { recursive: true, force: true })
}
