import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ModelMissingError } from './embedder.ts'

/** `model.json` of a model directory. A text longer than `max_tokens` is read up to there. */
export type ModelManifest = { name: string; version: string; dimensions: number; sha256: string; max_tokens: number }

export const MODEL_FILE = 'model.onnx'
export const VOCABULARY_FILE = 'vocab.json'
export const MANIFEST_FILE = 'model.json'

/** Hex SHA-256 of a file's bytes. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Reads `model.json`. Throws ModelMissingError when the directory holds none or an unreadable one. */
export function readManifest(modelDir: string): ModelManifest {
  try {
    return JSON.parse(readFileSync(path.join(modelDir, MANIFEST_FILE), 'utf8')) as ModelManifest
  } catch (error) {
    throw new ModelMissingError(modelDir, error)
  }
}

/** The bytes of `model.onnx`, checked against the manifest. Throws ModelMissingError when absent or damaged. */
export function readModel(modelDir: string, manifest: ModelManifest): Uint8Array {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path.join(modelDir, MODEL_FILE))
  } catch (error) {
    throw new ModelMissingError(modelDir, error)
  }
  if (sha256(bytes) !== manifest.sha256) throw new ModelMissingError(modelDir, 'model.onnx differs from its checksum')
  return bytes
}
