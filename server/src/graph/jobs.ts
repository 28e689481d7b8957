import { setTimeout as pause } from 'node:timers/promises'
import type { Db } from '../platform/database/index.ts'
import { measureInThread } from './measure.ts'
import { readNetworkText, readRevisions, writeMeasures } from './network-store.ts'

/** The data must have stood still for so long; an import changes them every second, and each time measuring takes 15 s. */
const QUIET_MS = 3_000
/** Then it is measured all the same: a map that is a little behind beats none during a long import. */
const LONGEST_WAIT_MS = 60_000

/** Whether the stored measures are of older data than there are. */
export const isNetworkPending = async (db: Db): Promise<boolean> => {
  const { data, measured } = await readRevisions(db)
  return data !== measured
}

/**
 * Measures the whole network and stores the result, once the data have stood still. Quits quietly when the stored
 * measures are of the present data.
 * @returns whether anything was measured
 */
export const measureNetworkJob = async (
  db: Db,
  options: { quietMs?: number; signal?: AbortSignal | undefined } = {},
): Promise<boolean> => {
  const { quietMs = QUIET_MS, signal } = options
  let seen = await readRevisions(db)
  for (let waited = 0; quietMs > 0 && waited < LONGEST_WAIT_MS; waited += quietMs) {
    if (seen.data === seen.measured) return false
    await pause(quietMs, undefined, { signal })
    const now = await readRevisions(db)
    if (now.data === seen.data) break
    seen = now
  }
  if (seen.data === seen.measured) return false
  const text = await readNetworkText(db)
  await writeMeasures(db, text.revision, await measureInThread({ people: text.people, pairs: text.pairs }, signal))
  return true
}
