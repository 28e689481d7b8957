import { openEmbedder, splitSentences } from '../server/src/platform/embedding/index.ts'
import { loadModel } from '../server/src/platform/embedding/model.ts'
import { planSlices } from '../server/src/platform/embedding/slices.ts'
import type { Row } from './data.ts'
import { type Line, timed } from './report.ts'

/** As many as fill a few seconds on one core. */
const documentsCompared = 150
const rounds = 3

/**
 * Texts a second through the whole path (thread, sentence splitting, tokenising, averaging) against onnxruntime alone
 * on the same texts, tokenised and grouped beforehand. Interleaved, best of three each: the machine is the same.
 */
export const benchEmbedding = async (modelDir: string, rows: readonly Row[]): Promise<Line[]> => {
  const documents = rows.slice(0, documentsCompared).map(({ Title, Abstract }) => ({ title: Title, text: Abstract }))
  const model = await loadModel(modelDir, 1)
  const ids = documents.flatMap(({ title, text }) => [title, ...splitSentences(text)]).map(model.tokenize)
  const slices = planSlices(
    ids.map((one) => one.length),
    128,
  )
  const embedder = await openEmbedder({ modelDir })
  let alone = Number.POSITIVE_INFINITY
  let whole = Number.POSITIVE_INFINITY
  let texts = 0
  for (let round = 0; round < rounds; round++) {
    alone = Math.min(
      alone,
      (
        await timed(async () => {
          for (const { indexes, tokens } of slices)
            await model.encode(
              indexes.map((index) => ids[index]!),
              tokens,
            )
        })
      ).ms,
    )
    const before = embedder.stats().texts
    whole = Math.min(whole, (await timed(() => embedder.embedDocuments(documents))).ms)
    texts = embedder.stats().texts - before
  }
  await embedder.close()
  const rate = (count: number, ms: number) => (count * 1000) / ms
  const [ours, theirs] = [rate(texts, whole), rate(ids.length, alone)]
  return [
    {
      what: `embedding, ${(texts / documents.length).toFixed(1)} texts a publication`,
      value: `${ours.toFixed(0)} texts/s (${rate(documents.length, whole).toFixed(1)} publications/s)`,
      beside: `onnxruntime alone ${theirs.toFixed(0)} texts/s: ratio ${(ours / theirs).toFixed(2)}`,
      aim: '≥ 0.9 of it',
    },
  ]
}
