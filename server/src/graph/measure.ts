import { Worker } from 'node:worker_threads'
import type { NetworkText } from './measure-worker.ts'
import type { Measures } from './measures/index.ts'

/**
 * Measures a network in a thread of its own: 15,000 people with 50,000 pairs take about 15 s of one core.
 * @throws the thread's error, or the signal's reason when it was aborted
 */
export const measureInThread = (text: NetworkText, signal?: AbortSignal): Promise<Measures> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const worker = new Worker(new URL('./measure-worker.ts', import.meta.url), { workerData: text, name: 'network' })
    const stop = () => void worker.terminate()
    signal?.addEventListener('abort', stop, { once: true })
    worker.once('message', (measures: Measures) => resolve(measures))
    worker.once('error', reject)
    worker.once('exit', (code) => {
      signal?.removeEventListener('abort', stop)
      // Without effect when the answer has come.
      reject(signal?.reason ?? new Error(`The network was not measured: its thread ended with code ${code}`))
    })
  })
