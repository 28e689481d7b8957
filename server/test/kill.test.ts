import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from '../src/platform/database/index.ts'
import { type Ended, runCommand, startCommand } from './command.ts'
import { csv, csvOf, randomFrom, university } from './generate.ts'
import { freshPlace, onServer, type Place } from './harness.ts'

/** On a server another process believes for a minute that the killed one lives: one kill says as much as five. */
const kills = onServer ? 1 : 5
const random = randomFrom(2024)

let undisturbed: Place
let killed: Place
/** How long a command takes that only opens and closes, ms: when work begins. */
let opening: number
beforeAll(async () => {
  undisturbed = await freshPlace(true)
  killed = await freshPlace(true)
  for (const place of [undisturbed, killed]) expect((await runCommand(place, ['migrate'])).code).toBe(0)
  const start = performance.now()
  expect((await runCommand(killed, ['imports'])).code).toBe(0)
  opening = performance.now() - start
})
afterAll(async () => {
  await undisturbed.remove()
  await killed.remove()
})

/**
 * Runs a command and kills it without warning, somewhere between before it began to work and well into its work.
 * @returns null when it was killed
 */
const killSomewhere = async (args: readonly string[]): Promise<Ended | null> => {
  const running = startCommand(killed, args)
  const moment = opening * (0.4 + random())
  const ended = await Promise.race([running.ended, sleep(moment, null)])
  if (ended) return ended
  running.child.kill('SIGKILL')
  const { signal, code } = await running.ended
  expect(signal ?? code).toBe('SIGKILL')
  return null
}

const contentOf = async (place: Place): Promise<string> => {
  const { code, output } = await runCommand(place, ['digest', '--content'])
  expect(code).toBe(0)
  return output
}

describe('killed and started again it ends as if nothing had happened', () => {
  test('an import', async () => {
    const file = join(undisturbed.dataDir, 'records.csv')
    await writeFile(file, csvOf(university(1_500, 11)))
    expect(await runCommand(undisturbed, ['import', file])).toMatchObject({ code: 0 })

    let received = false
    let times = 0
    for (;;) {
      const args: string[] = received ? ['imports', '--start', '1'] : ['import', file]
      const ended: Ended | null = times < kills ? await killSomewhere(args) : await runCommand(killed, args)
      // Killed before the file was received it has to be given again.
      received = !ended?.errors.includes('There is no import 1')
      if (!ended) times++
      else if (ended.code === 0 || ended.errors.includes('it is completed')) break
      else expect(ended.errors).toContain('There is no import 1')
    }
    expect(times).toBeGreaterThanOrEqual(Math.min(3, kills))
    expect(await contentOf(killed)).toBe(await contentOf(undisturbed))
    expect((await runCommand(killed, ['imports'])).output).toMatch(/^1 +completed +1,500 +records\.csv$/m)
  }, 400_000)

  test('embedding', async () => {
    const titles = university(300, 12).map(({ title }) => [title, 'Ruth Cohen', 2020])
    const file = join(undisturbed.dataDir, 'titles.csv')
    await writeFile(file, csv(['Title', 'Authors', 'Year'], titles))
    for (const place of [undisturbed, killed]) {
      expect((await runCommand(place, ['undo', '1'])).code).toBe(0)
      expect((await runCommand(place, ['import', file])).code).toBe(0)
    }
    expect((await runCommand(undisturbed, ['embed'])).output).toMatch(/^(\d+) of \1 records/)
    for (let times = 0; times < kills; times++) await killSomewhere(['embed'])
    expect((await runCommand(killed, ['embed'])).output).toMatch(/^(\d+) of \1 records/)
    expect(await contentOf(killed)).toBe(await contentOf(undisturbed))
    const [one, other] = [await vectorsOf(killed), await vectorsOf(undisturbed)]
    expect(one.length).toBeGreaterThan(280 * 512)
    expect(other.length).toBe(one.length)
    expect(one.reduce((most, number, index) => Math.max(most, Math.abs(number - other[index]!)), 0)).toBeLessThan(1e-5)
  }, 400_000)
})

const vectorsOf = async (place: Place): Promise<number[]> => {
  const database = await openDatabase({ url: place.databaseUrl, dataDir: place.dataDir, command: 'the tests' })
  const { rows } = await sql<{ vector: string }>`
    select vector::text as vector from embedding order by subject_type, text_hash`.execute(database.db)
  await database.close()
  return rows.flatMap(({ vector }) => JSON.parse(vector) as number[])
}
