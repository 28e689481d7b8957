import { readFileSync } from 'node:fs'
import path from 'node:path'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { ModelMissingError } from './embedder.ts'
import { readManifest, readModel, VOCABULARY_FILE } from './manifest.ts'
import { createTokenizer, type Tokenizer, type Vocabulary } from './tokenizer.ts'

/** Runs token lists of one slice, padded to `tokens`: unit vectors, row-major [ids.length, dimensions]. */
export type Encode = (ids: number[][], tokens: number) => Promise<Float32Array>

export type Model = { dimensions: number; tokenize: Tokenizer; encode: Encode }

/**
 * Loads a model directory into this thread. `encode` blocks the thread while it computes: use it in a worker.
 * Throws ModelMissingError when a file is absent or damaged.
 */
export async function loadModel(modelDir: string, threads: number): Promise<Model> {
  const manifest = readManifest(modelDir)
  const session = await InferenceSession.create(readModel(modelDir, manifest), {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
    // A memory plan is kept for every input shape, and ours hardly repeat.
    enableMemPattern: false,
    // Waiting threads must sleep: the database wants the cores.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  })
  return {
    dimensions: manifest.dimensions,
    tokenize: createTokenizer(readVocabulary(modelDir), manifest.max_tokens),
    encode: async (ids, tokens) => {
      const feeds = padded(ids, tokens)
      const { embedding } = await session.run(feeds)
      return embedding!.data as Float32Array
    },
  }
}

function padded(ids: number[][], tokens: number): { ids: Tensor; mask: Tensor } {
  const values = new BigInt64Array(ids.length * tokens)
  const mask = new Float32Array(ids.length * tokens)
  for (const [row, list] of ids.entries())
    for (const [column, id] of list.entries()) {
      values[row * tokens + column] = BigInt(id)
      mask[row * tokens + column] = 1
    }
  const shape = [ids.length, tokens]
  return { ids: new Tensor('int64', values, shape), mask: new Tensor('float32', mask, shape) }
}

function readVocabulary(modelDir: string): Vocabulary {
  try {
    return JSON.parse(readFileSync(path.join(modelDir, VOCABULARY_FILE), 'utf8')) as Vocabulary
  } catch (error) {
    throw new ModelMissingError(modelDir, error)
  }
}
