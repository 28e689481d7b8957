import { Worker } from 'node:worker_threads'
import {
  type Embedder,
  type EmbeddingDocument,
  type EmbeddingPriority,
  type EmbeddingSpace,
  EmptyTextError,
} from './embedder.ts'
import { readManifest } from './manifest.ts'
import type { WorkerAnswer, WorkerOptions, WorkerRequest } from './worker.ts'

type Waiting = { resolve(vectors: Float32Array): void; reject(error: unknown): void }

/**
 * The bundled model in a worker thread of its own. When the thread dies, unfinished calls reject with the reason and the
 * next call starts another.
 */
export class LocalEmbedder implements Embedder {
  readonly space: EmbeddingSpace
  readonly #options: WorkerOptions
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | undefined
  #nextId = 0
  #closed = false
  #texts = 0
  #seconds = 0

  /** Throws ModelMissingError when the directory has no manifest. */
  constructor(options: WorkerOptions) {
    const { name, version, dimensions } = readManifest(options.modelDir)
    this.space = Object.freeze({ name, version, dimensions, id: `${name}/${version}/${dimensions}` })
    this.#options = options
  }

  async embedDocuments(
    documents: EmbeddingDocument[],
    priority: EmbeddingPriority = 'background',
  ): Promise<Float32Array[]> {
    const empty = documents.findIndex(({ title, text }) => title.trim() === '' && text.trim() === '')
    if (empty >= 0) throw new EmptyTextError(empty)
    const { dimensions } = this.space
    const vectors = await this.#request(documents, priority)
    return documents.map((_, index) => vectors.subarray(index * dimensions, (index + 1) * dimensions))
  }

  async embedQuery(text: string): Promise<Float32Array> {
    const [vector] = await this.embedDocuments([{ title: text, text: '' }], 'query')
    return vector!
  }

  stats(): { texts: number; seconds: number } {
    return { texts: this.#texts, seconds: this.#seconds }
  }

  async close(): Promise<void> {
    this.#closed = true
    const worker = this.#worker
    this.#lose(worker, new Error('The embedder was closed'))
    if (!worker) return
    // Not terminate(): ended inside the model, onnxruntime takes the whole process with it (an uncaught Napi::Error).
    const exited = new Promise((resolve) => worker.once('exit', resolve))
    worker.postMessage('stop')
    await exited
  }

  #request(documents: EmbeddingDocument[], priority: EmbeddingPriority): Promise<Float32Array> {
    if (this.#closed) return Promise.reject(new Error('The embedder is closed'))
    this.#worker ??= this.#start()
    const id = this.#nextId++
    const answer = new Promise<Float32Array>((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
    this.#worker.postMessage({ id, documents, priority } satisfies WorkerRequest)
    return answer
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: this.#options })
    worker.on('message', (answer: WorkerAnswer) => this.#settle(answer))
    worker.on('error', (error) => this.#lose(worker, error))
    worker.on('exit', (code) => this.#lose(worker, new Error(`The embedding thread stopped with code ${code}`)))
    return worker
  }

  #settle(answer: WorkerAnswer): void {
    const waiting = this.#waiting.get(answer.id)
    this.#waiting.delete(answer.id)
    if ('error' in answer) {
      waiting?.reject(answer.error)
      return
    }
    this.#texts += answer.texts
    this.#seconds += answer.seconds
    waiting?.resolve(answer.vectors)
  }

  /** Every call that waits went to the current thread; an earlier thread's late `exit` must not reject it. */
  #lose(worker: Worker | undefined, reason: Error): void {
    if (!worker || worker !== this.#worker) return
    this.#worker = undefined
    for (const { reject } of this.#waiting.values()) reject(reason)
    this.#waiting.clear()
  }
}
