import { cpSync, mkdtempSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildModel, type Embedder, EmptyTextError, ModelMissingError, openEmbedder, splitSentences } from './index.ts'

const dir = mkdtempSync(path.join(tmpdir(), 'daystar-embedder-'))
const modelDir = path.join(dir, 'model')
const threads: Worker[] = []
const remember = (worker: Worker) => threads.push(worker)
let embedder: Embedder

beforeAll(async () => {
  buildModel(modelDir)
  process.on('worker', remember)
  embedder = await openEmbedder({ modelDir })
})
afterAll(async () => {
  process.off('worker', remember)
  await embedder.close()
  rmSync(dir, { recursive: true })
})

const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, index) => sum + value * b[index]!, 0)
const titled = (title: string) => ({ title, text: '' })
const manyDocuments = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    title: `Soil moisture under crop rotation, trial ${index}`,
    text: 'We planted sorghum and cowpea on forty plots. Moisture was read every week. Yields were weighed at harvest.',
  }))

describe('the embedder', () => {
  it('names its space', () => {
    expect(embedder.space).toEqual({ name: 'use-lite-en', version: '1', dimensions: 512, id: 'use-lite-en/1/512' })
  })

  it('puts a search nearest to what it is about', async () => {
    const query = await embedder.embedQuery('crops that survive drought')
    const [maize, ...others] = await embedder.embedDocuments(
      [
        'Drought-tolerant maize varieties for semi-arid counties',
        'Deep learning for image classification',
        'Malaria vaccine trials in children under five',
        'Corporate governance and the performance of commercial banks',
        'Swahili poetry of the nineteenth century',
      ].map(titled),
    )
    for (const other of others) expect(dot(query, maize!)).toBeGreaterThan(dot(query, other) + 0.2)
  })

  it('gives a document the renormalised mean of its title and sentences', async () => {
    const [document] = manyDocuments(1)
    const texts = [document!.title, ...splitSentences(document!.text)]
    expect(texts).toHaveLength(4)
    const parts = await Promise.all(texts.map((text) => embedder.embedQuery(text)))
    const sum = parts[0]!.map((_, d) => parts.reduce((total, part) => total + part[d]!, 0))
    const [vector] = await embedder.embedDocuments([document!])
    expect(dot(vector!, vector!)).toBeCloseTo(1, 5)
    expect(dot(vector!, sum) / Math.hypot(...sum)).toBeCloseTo(1, 5)
  })

  it('gives the same vectors in one call and one by one, in order', async () => {
    const documents = [
      ...manyDocuments(40),
      titled('Malaria'),
      { title: '', text: 'Only an abstract. It has two sentences.' },
    ]
    const together = await embedder.embedDocuments(documents)
    const alone = await Promise.all(documents.map(async (document) => (await embedder.embedDocuments([document]))[0]!))
    expect(together).toHaveLength(documents.length)
    for (const [index, vector] of together.entries()) expect(dot(vector, alone[index]!)).toBeCloseTo(1, 5)
  })

  it('answers searches before the background work that came first', async () => {
    const order: string[] = []
    const background = embedder.embedDocuments(manyDocuments(200)).then(() => order.push('background'))
    await embedder.embedQuery('soil').then(() => order.push('first search'))
    await embedder.embedDocuments([titled('water')], 'query').then(() => order.push('second search'))
    await background
    expect(order).toEqual(['first search', 'second search', 'background'])
  })

  it('counts texts and the seconds they took', async () => {
    const before = embedder.stats()
    await embedder.embedDocuments(manyDocuments(3))
    const after = embedder.stats()
    expect(after.texts - before.texts).toBe(12)
    expect(after.seconds).toBeGreaterThan(before.seconds)
  })

  it('refuses an empty document and names it', async () => {
    const failure = embedder.embedDocuments([titled('Malaria'), { title: ' ', text: '\n' }])
    await expect(failure).rejects.toThrow(EmptyTextError)
    await expect(failure).rejects.toMatchObject({ index: 1 })
    await expect(embedder.embedQuery('')).rejects.toThrow(EmptyTextError)
    expect(await embedder.embedDocuments([])).toEqual([])
  })

  it('survives text that is no language', async () => {
    const vectors = await embedder.embedDocuments([
      { title: '漢字'.repeat(1000), text: 'x'.repeat(2 ** 21) },
      titled('\u0000\ud800'),
      titled('.'),
    ])
    for (const vector of vectors) expect(dot(vector, vector)).toBeCloseTo(1, 5)
  })
})

describe('failures', () => {
  it('rejects what is pending when the thread dies and starts another for the next call', async () => {
    const expected = await embedder.embedQuery('resilience')
    const pending = embedder.embedDocuments(manyDocuments(500))
    const dying = threads.at(-1)!
    const rejection = expect(pending).rejects.toThrow('stopped')
    // Not terminate(): inside the model that ends the process, this test's as well.
    dying.postMessage('stop')
    await rejection
    expect(dot(await embedder.embedQuery('resilience'), expected)).toBeCloseTo(1, 5)
    expect(threads.at(-1)).not.toBe(dying)
  })

  it('says how to get a missing or damaged model', async () => {
    const missing = openEmbedder({ modelDir: path.join(dir, 'nowhere') })
    await expect(missing).rejects.toThrow(ModelMissingError)
    await expect(missing).rejects.toThrow('./daystar model')

    const damaged = path.join(dir, 'damaged')
    cpSync(modelDir, damaged, { recursive: true })
    truncateSync(path.join(damaged, 'model.onnx'), 1000)
    await expect(openEmbedder({ modelDir: damaged })).rejects.toThrow('./daystar model')
  })

  it('rejects pending and later calls once closed', async () => {
    const other = await openEmbedder({ modelDir })
    const rejection = expect(other.embedDocuments(manyDocuments(500))).rejects.toThrow('closed')
    await other.close()
    await rejection
    await expect(other.embedQuery('late')).rejects.toThrow('closed')
    await other.close()
  })
})
