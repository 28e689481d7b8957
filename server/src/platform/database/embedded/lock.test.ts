import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { acquireLock, DirectoryInUse, readHolder } from './lock.ts'

let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'lock-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

/** A process that takes the lock, says so, and lives on until it is killed. */
async function lockInAnotherProcess(): Promise<ReturnType<typeof spawn>> {
  const script = `
    const { acquireLock } = await import(${JSON.stringify(new URL('./lock.ts', import.meta.url).href)})
    const lock = acquireLock(${JSON.stringify(dataDir)}, { command: 'holds it' })
    lock.update({ url: 'http://localhost:21001' })
    console.log('held')
    setInterval(() => lock, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'pipe'] })
  let complaints = ''
  child.stderr.on('data', (text) => {
    complaints += text
  })
  const first = await Promise.race([
    once(child.stdout, 'data').then(([text]) => String(text)),
    once(child, 'exit').then(() => `died: ${complaints}`),
  ])
  expect(first).toBe('held\n')
  expect(complaints).toBe('')
  return child
}

test('names the process that holds the directory', async () => {
  const child = await lockInAnotherProcess()
  let caught: unknown
  try {
    acquireLock(dataDir, { command: 'comes second' })
  } catch (error) {
    caught = error
  }
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(caught).toBeInstanceOf(DirectoryInUse)
  const refused = caught as DirectoryInUse
  expect(refused.holder).toMatchObject({ pid: child.pid, command: 'holds it', url: 'http://localhost:21001' })
  expect(refused.message).toContain(`process ${child.pid} (holds it)`)
  expect(refused.message).toContain('http://localhost:21001')
})

test('the kernel releases the lock of a process that was killed', async () => {
  const child = await lockInAnotherProcess()
  child.kill('SIGKILL')
  await once(child, 'exit')
  const lock = acquireLock(dataDir, { command: 'comes after' })
  expect(readHolder(dataDir)).toMatchObject({ pid: process.pid, command: 'comes after' })
  lock.release()
})

test('one process cannot take the lock twice, and can again after release', () => {
  const lock = acquireLock(dataDir, { command: 'first' })
  expect(() => acquireLock(dataDir, { command: 'second' })).toThrow(DirectoryInUse)
  expect(readHolder(dataDir)?.command).toBe('first')
  lock.release()
  lock.release()
  expect(readHolder(dataDir)).toBeUndefined()
  acquireLock(dataDir, { command: 'third' }).release()
})

test('creates a directory that only its owner can enter', async () => {
  const { statSync } = await import('node:fs')
  const inner = join(dataDir, 'a', 'b')
  acquireLock(inner, { command: 'creates' }).release()
  expect(statSync(inner).mode & 0o777).toBe(0o700)
})
