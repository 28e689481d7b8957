import type { Embedder } from './embedder.ts'
import { LocalEmbedder } from './local.ts'

export { buildModel } from './build-model.ts'
export {
  type Embedder,
  type EmbeddingDocument,
  type EmbeddingPriority,
  type EmbeddingSpace,
  EmptyTextError,
  ModelMissingError,
} from './embedder.ts'
export { splitSentences } from './sentences.ts'

/**
 * Opens the model in `modelDir` (made by `buildModel`) and waits until it is loaded. `threads` is how many cores one
 * calculation may use: 1 by default, since the server shares its machine with the database.
 * Rejects with ModelMissingError, which names the remedy, when the model is absent or damaged.
 */
export async function openEmbedder(options: { modelDir: string; threads?: number }): Promise<Embedder> {
  const embedder = new LocalEmbedder({ modelDir: options.modelDir, threads: options.threads ?? 1 })
  // No documents, no work: answered as soon as the thread has its model.
  await embedder.embedDocuments([])
  return embedder
}
