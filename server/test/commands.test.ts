import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page, PublicationRow } from '../../contract/index.ts'
import { type Ended, type Running, runCommand, startCommand } from './command.ts'
import { csv } from './generate.ts'
import { freshPlace, onServer, openTestApp, type Place } from './harness.ts'

/** After so long a person presses Ctrl-C again, ms. */
const patience = 5_000

const interrupted = async (running: Running): Promise<Ended> => {
  running.child.kill('SIGINT')
  const ended = await Promise.race([running.ended, sleep(patience, null)])
  if (ended) return ended
  running.child.kill('SIGKILL')
  throw new Error(`It was still there ${patience} ms after SIGINT`)
}

describe('beside a running server', () => {
  let place: Place
  let folder: string
  let server: Running
  let address: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'daystar-files-'))
    // Nothing was migrated here: starting does that.
    place = await freshPlace(false)
    server = startCommand(place, ['start'])
    address = (await server.prints(/Daystar is ready: +(\S+)/))[1]!
  })
  afterAll(async () => {
    server.child.kill('SIGKILL')
    await server.ended
    await place.remove()
    await rm(folder, { recursive: true })
  })

  test('it is ready', async () => {
    const answer = await fetch(`${address}/api/health/ready`)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ status: 'ready' })
  })

  test.skipIf(onServer)('a second one on its data directory is told who has it', async () => {
    const { code, errors } = await runCommand(place, ['start'])
    expect(code).toBe(1)
    expect(errors).toContain(`is in use by process ${server.child.pid} (daystar start)`)
    expect(errors).toContain(address)
  })

  test('one on its port is told to take another', async () => {
    const other = await freshPlace(false)
    const { port } = new URL(address)
    const { code, errors } = await runCommand(other, ['start'], { PORT: port })
    expect(code).toBe(1)
    expect(errors).toContain(`Port ${port} is in use by another program`)
    expect(errors).toContain(`PORT=${Number(port) + 1} npm start`)
    await other.remove()
  })

  test('commands work, and what they do is seen', async () => {
    const file = join(folder, 'one.csv')
    await writeFile(file, csv(['Title', 'Authors', 'Year'], [['Water', 'Jane Smith; Ruth Cohen', 2020]]))
    const preview = await runCommand(place, ['import', file, '--preview'])
    expect(preview).toMatchObject({ code: 0, output: expect.stringContaining('1 to create') })
    const imported = await runCommand(place, ['import', file])
    expect(imported).toMatchObject({ code: 0, output: expect.stringContaining('1 created') })
    const list = (await (await fetch(`${address}/api/publications`)).json()) as Page<PublicationRow>
    expect(list.results.map(({ title }) => title)).toEqual(['Water'])
    const status = await runCommand(place, ['status'])
    expect(status).toMatchObject({ code: 0, output: expect.stringMatching(/^ +1 publication$/m) })
    const embedded = await runCommand(place, ['embed'])
    expect(embedded).toMatchObject({ code: 0, output: expect.stringMatching(/^3 of 3 records/m) })
    const number = /Undo it with: \.\/daystar undo (\d+)/.exec(imported.output)![1]!
    expect(await runCommand(place, ['undo', number])).toMatchObject({
      code: 0,
      output: expect.stringContaining('undone'),
    })
    expect(await (await fetch(`${address}/api/publications`)).json()).toMatchObject({ count: 0 })
  })

  test('Ctrl-C stops it, also while it works, and nothing is lost', async () => {
    const ended = await interrupted(server)
    expect(ended).toMatchObject({ code: 0, output: expect.stringContaining('Everything is saved') })
    expect(await runCommand(place, ['imports'])).toMatchObject({ code: 0, output: expect.stringContaining('undone') })
  })
})

describe('a command that cannot do what it was asked says so', () => {
  let place: Place
  beforeAll(async () => {
    place = await freshPlace(true)
    return place.remove
  })
  test.each<[string, string[], number, RegExp]>([
    ['an unknown command', ['fly'], 2, /There is no command "fly"[\s\S]*usage:/],
    ['an unknown option', ['import', 'x.csv', '--fast'], 1, /Unknown option --fast/],
    ['a missing file', ['import', 'nowhere.csv'], 1, /There is no file nowhere\.csv/],
    ['no file', ['import'], 1, /Name one file/],
    ['an import that is not there', ['undo', '77'], 1, /There is no import 77/],
    ['no number', ['undo', 'all'], 1, /number of an import/],
  ])('%s', async (_, args, code, message) => {
    const ended = await runCommand(place, args)
    expect(ended.code).toBe(code)
    expect(ended.errors).toMatch(message)
    expect(ended.errors).not.toContain('    at ')
  })

  test('a setting that is wrong is named', async () => {
    const ended = await runCommand(place, ['status'], { PORT: 'eight' })
    expect(ended).toMatchObject({ code: 1, errors: expect.stringContaining('PORT') })
  })

  test('a server that is not there is named without its password', async () => {
    const ended = await runCommand(place, ['status'], { DATABASE_URL: 'postgresql://me:secret@127.0.0.1:9/x' })
    expect(ended.code).toBe(1)
    expect(ended.errors).toMatch(/ECONNREFUSED|cannot be reached/)
    expect(ended.errors).not.toContain('secret')
  })
})

test('it is not ready until the database is migrated', async () => {
  const app = await openTestApp({ migrate: false })
  expect(await app.ask('GET', '/api/health/ready')).toMatchObject({
    status: 503,
    body: {
      status: 'not_ready',
      checks: expect.arrayContaining([expect.objectContaining({ name: 'migrations', ok: false })]),
    },
  })
  expect(await app.ask('GET', '/api/health/live')).toMatchObject({ status: 200 })
  await app.close()
})
