import { setImmediate as nextTurn } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { embedInSteps } from './documents.ts'
import type { EmbeddingDocument, EmbeddingPriority } from './embedder.ts'
import { loadModel } from './model.ts'

/** The thread that runs the model: takes requests, answers each once, works on the most urgent one slice at a time. */
export type WorkerOptions = { modelDir: string; threads: number }
export type WorkerRequest = { id: number; documents: EmbeddingDocument[]; priority: EmbeddingPriority }
export type WorkerAnswer =
  | { id: number; vectors: Float32Array<ArrayBuffer>; texts: number; seconds: number }
  | { id: number; error: unknown }

type Job = { id: number; steps: ReturnType<typeof embedInSteps>; ms: number }

const port = parentPort!
const { modelDir, threads } = workerData as WorkerOptions
const model = await loadModel(modelDir, threads)
const jobs: Record<EmbeddingPriority, Job[]> = { query: [], background: [] }
let working = false
let closing = false

port.on('message', (message: WorkerRequest | 'stop') => {
  // Ends after the slice that it is at.
  if (message === 'stop') {
    closing = true
    if (!working) port.close()
    return
  }
  const { id, documents, priority } = message
  jobs[priority].push({ id, steps: embedInSteps(model, documents), ms: 0 })
  if (!working) void work()
})

async function work(): Promise<void> {
  working = true
  for (;;) {
    // Requests that came during the last slice are delivered here, before the next one is chosen.
    await nextTurn()
    // With the port closed nothing keeps the thread: it ends by itself, between two runs of the model.
    if (closing) return port.close()
    const queue = jobs.query.length > 0 ? jobs.query : jobs.background
    const [job] = queue
    if (!job) break
    if (await advance(job)) queue.shift()
  }
  working = false
}

/** Runs one slice of the job; true when it is finished, and answered. */
async function advance(job: Job): Promise<boolean> {
  const started = performance.now()
  try {
    const step = await job.steps.next()
    job.ms += performance.now() - started
    if (!step.done) return false
    const vectors = step.value.vectors as Float32Array<ArrayBuffer>
    answer({ id: job.id, vectors, texts: step.value.texts, seconds: job.ms / 1000 }, [vectors.buffer])
  } catch (error) {
    answer({ id: job.id, error })
  }
  return true
}

function answer(message: WorkerAnswer, transfer: ArrayBuffer[] = []): void {
  port.postMessage(message, transfer)
}
