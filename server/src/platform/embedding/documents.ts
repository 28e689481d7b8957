import type { EmbeddingDocument } from './embedder.ts'
import type { Model } from './model.ts'
import { splitSentences } from './sentences.ts'
import { planSlices } from './slices.ts'

/** Texts prepared at once: enough of like length to fill slices, and about 2 ms of splitting and tokenising. */
const WINDOW = 64
/** Tokens a slice: the model's longest text. 512 is no faster (measured: 335 and 347 texts/s), but 40 ms instead of 10. */
const SLICE_TOKENS = 128

type Text = { document: number; ids: number[] }
export type EmbeddedDocuments = { vectors: Float32Array; texts: number }

/**
 * Embeds documents in steps: every `next()` runs one slice through the model, so that the caller can do something more
 * urgent in between. Returns the unit vectors, row-major [documents.length, dimensions], each the renormalised mean over
 * the document's title and sentences, and how many texts that were.
 */
export async function* embedInSteps(
  model: Model,
  documents: EmbeddingDocument[],
): AsyncGenerator<void, EmbeddedDocuments> {
  const { dimensions } = model
  const vectors = new Float32Array(documents.length * dimensions)
  let texts = 0
  for (const window of windows(model, documents)) {
    const lengths = window.map(({ ids }) => ids.length)
    for (const { indexes, tokens } of planSlices(lengths, SLICE_TOKENS)) {
      const slice = indexes.map((index) => window[index]!)
      const rows = await model.encode(
        slice.map(({ ids }) => ids),
        tokens,
      )
      for (const [row, { document }] of slice.entries())
        for (let d = 0; d < dimensions; d++) vectors[document * dimensions + d]! += rows[row * dimensions + d]!
      texts += slice.length
      yield
    }
  }
  for (let start = 0; start < vectors.length; start += dimensions)
    normalise(vectors.subarray(start, start + dimensions))
  return { vectors, texts }
}

function* windows(model: Model, documents: EmbeddingDocument[]): Generator<Text[]> {
  let window: Text[] = []
  for (const [document, { title, text }] of documents.entries()) {
    for (const part of [title, ...splitSentences(text)]) {
      const ids = model.tokenize(part)
      if (ids.length > 0) window.push({ document, ids })
    }
    if (window.length < WINDOW) continue
    yield window
    window = []
  }
  if (window.length > 0) yield window
}

/** The sum points where the mean does. */
function normalise(vector: Float32Array): void {
  const length = Math.hypot(...vector)
  for (let d = 0; d < vector.length; d++) vector[d]! /= length
}
