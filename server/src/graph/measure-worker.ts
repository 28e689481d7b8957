import { parentPort, workerData } from 'node:worker_threads'
import { measureNetwork, type Pair, type Person } from './measures/index.ts'

/** The thread that measures: its input stays text until it is here, so that reading it stalls nobody. */
export type NetworkText = {
  /** JSON: [[id, name, department or null], ...] */
  people: string
  /** JSON: [[a, b, strength], ...] */
  pairs: string
}

const { people, pairs } = workerData as NetworkText
const personRows = JSON.parse(people) as [number, string, string | null][]
const pairRows = JSON.parse(pairs) as [number, number, number][]
parentPort!.postMessage(
  measureNetwork(
    personRows.map(([id, name, department]): Person => ({ id, name, department })),
    pairRows.map(([a, b, strength]): Pair => ({ a, b, strength })),
  ),
)
