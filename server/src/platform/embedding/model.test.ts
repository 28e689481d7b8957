import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildModel } from './build-model.ts'
import { loadModel, type Model } from './model.ts'
import { referenceEmbedding } from './reference.ts'
import { readWeights, weightsDir } from './weights.ts'

const dir = mkdtempSync(path.join(tmpdir(), 'daystar-model-'))
const texts = [
  'maize',
  'crops that survive drought',
  'Early detection of cassava mosaic disease — “a field study” in 漢字 and Ukambani (2019–2021).',
  'We surveyed 1,204 households in five counties and asked which seed they keep, which they buy, and why. '.repeat(2),
  Array.from({ length: 200 }, (_, index) => `term${(index * 37) % 101}`).join(' '),
]
let model: Model

beforeAll(async () => {
  buildModel(dir)
  model = await loadModel(dir, 1)
})
afterAll(() => rmSync(dir, { recursive: true }))

/** Largest difference of any component. */
function distance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  expect(a).toHaveLength(b.length)
  return Math.max(...Array.from(a, (value, index) => Math.abs(value - b[index]!)))
}

describe('the ONNX model', () => {
  it('agrees with a plain computation to 1e-5, in a padded batch and alone', async () => {
    const weights = readWeights(weightsDir())
    const ids = texts.map(model.tokenize)
    const tokens = Math.max(...ids.map((list) => list.length))
    expect(tokens).toBe(128)
    const batch = await model.encode(ids, tokens)
    for (const [row, list] of ids.entries()) {
      const expected = referenceEmbedding(weights, list)
      expect(distance(batch.subarray(row * 512, (row + 1) * 512), expected), texts[row]).toBeLessThan(1e-5)
      expect(distance(await model.encode([list], list.length), expected), texts[row]).toBeLessThan(1e-5)
    }
  })

  it('gives unit vectors', async () => {
    const ids = model.tokenize(texts[1]!)
    expect(Math.hypot(...(await model.encode([ids], ids.length)))).toBeCloseTo(1, 6)
  })
})

describe('building the model', () => {
  const files = () => readdirSync(dir).sort()
  const onnx = path.join(dir, 'model.onnx')

  it('leaves three files and nothing temporary', () => {
    expect(files()).toEqual(['model.json', 'model.onnx', 'vocab.json'])
    expect(JSON.parse(readFileSync(path.join(dir, 'model.json'), 'utf8'))).toMatchObject({
      name: 'use-lite-en',
      dimensions: 512,
      max_tokens: 128,
    })
  })

  it('keeps a directory that is complete', () => {
    const before = statSync(onnx)
    expect(buildModel(dir).built).toBe(false)
    expect(statSync(onnx).ino).toBe(before.ino)
  })

  it('repairs a damaged file and an outdated version', () => {
    const intact = readFileSync(onnx)
    writeFileSync(onnx, intact.subarray(0, 1000))
    expect(buildModel(dir).built).toBe(true)
    expect(readFileSync(onnx).equals(intact)).toBe(true)

    const manifest = path.join(dir, 'model.json')
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"version": "\d+"/, '"version": "0"'))
    expect(buildModel(dir).built).toBe(true)
    expect(files()).toEqual(['model.json', 'model.onnx', 'vocab.json'])
  })
})
