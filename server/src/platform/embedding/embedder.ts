/** What a vector lives in: vectors of different spaces must never be compared. */
export type EmbeddingSpace = {
  name: string
  /** Changes whenever the same text would give another vector (weights, tokenizer, sentence splitting, averaging). */
  version: string
  dimensions: number
  /** `name/version/dimensions`, the key in the database. */
  id: string
}

export type EmbeddingDocument = { title: string; text: string }

/** `query`: somebody waits for the answer. `background`: indexing, which steps aside. */
export type EmbeddingPriority = 'query' | 'background'

/** Turns texts into unit vectors of one space. The bundled model is one implementation. */
export type Embedder = {
  readonly space: EmbeddingSpace
  /**
   * One unit vector a document, in their order: the mean over its title and each of its sentences.
   * The vectors share one buffer: copy a vector that is kept while the others are dropped.
   * Rejects with EmptyTextError, before any work, when a document has neither title nor text.
   */
  embedDocuments(documents: EmbeddingDocument[], priority?: EmbeddingPriority): Promise<Float32Array[]>
  /**
   * The unit vector of a search phrase, read as one text up to the model's token limit; ahead of all background work.
   * A long text to compare with documents goes through `embedDocuments(…, 'query')`. Rejects with EmptyTextError.
   */
  embedQuery(text: string): Promise<Float32Array>
  /** Texts (titles, sentences, queries) embedded so far and the seconds that took, tokenising included. */
  stats(): { texts: number; seconds: number }
  /** Rejects what is unfinished and frees the model; until then the process stays alive. No use afterwards. */
  close(): Promise<void>
}

/** A text without a single visible character has no direction: callers skip such documents. */
export class EmptyTextError extends Error {
  override name = 'EmptyTextError'
  /** Position in the list that was passed. */
  readonly index: number

  constructor(index: number) {
    super(`Document ${index} has neither title nor text, so it has no embedding`)
    this.index = index
  }
}

export class ModelMissingError extends Error {
  override name = 'ModelMissingError'

  constructor(modelDir: string, cause: unknown) {
    super(`No usable embedding model in ${modelDir}. Make it with: ./daystar model`, { cause })
  }
}
