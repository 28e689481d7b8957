import { EMBEDDING_WIDTH, type EncoderWeights, EPSILON, HEADS, type LayerWeights } from './weights.ts'

/**
 * The encoder as its paper states it (Cer et al., 2018; Vaswani et al., 2017), one text at a time, in double precision and
 * without any of the rearrangements of `graph.ts`. Only tests use it: it is the measure the ONNX file must meet.
 */
export function referenceEmbedding(weights: EncoderWeights, ids: number[]): number[] {
  let rows = ids.map((id, position) => embed(weights, id, position))
  for (const layer of weights.layers) rows = transformerLayer(layer, rows)
  const mean = rows[0]!.map((_, d) => rows.reduce((sum, row) => sum + row[d]!, 0) / rows.length)
  const output = project([mean], weights.output)[0]!.map(Math.tanh)
  const length = Math.hypot(...output)
  return output.map((value) => value / length)
}

/** The first layer's input carries the embedding twice: once by itself and once with the timing signal. */
function embed({ embeddings, frequencies }: EncoderWeights, id: number, position: number): number[] {
  const embedding = [...embeddings.subarray(id * EMBEDDING_WIDTH, (id + 1) * EMBEDDING_WIDTH)]
  const angles = [...frequencies].map((frequency) => position * frequency)
  const timing = [...angles.map(Math.sin), ...angles.map(Math.cos)]
  return embedding.map((value, d) => value + (value + timing[d]!))
}

function transformerLayer(layer: LayerWeights, input: number[][]): number[][] {
  const attended = attention(layer, layerNorm(input, layer.attentionNorm))
  const middle = add(attended, layer.residual ? project(input, layer.residual) : input)
  const inner = project(layerNorm(middle, layer.feedForwardNorm), layer.expand)
  const rectified = inner.map((row) => row.map((value) => Math.max(0, value)))
  return add(project(rectified, layer.contract), middle)
}

function attention({ width, qkv, attentionOutput }: LayerWeights, rows: number[][]): number[][] {
  const size = width / HEADS
  const projected = project(rows, qkv)
  const context = rows.map(() => new Array<number>(width).fill(0))
  for (let head = 0; head < HEADS; head++) {
    const part = (row: number[], which: number) =>
      row.slice(which * width + head * size, which * width + (head + 1) * size)
    for (const [position, row] of projected.entries()) {
      const query = part(row, 0)
      const scores = projected.map((other) => dot(query, part(other, 1)) / Math.sqrt(size))
      const highest = Math.max(...scores)
      const powers = scores.map((score) => Math.exp(score - highest))
      const total = powers.reduce((sum, power) => sum + power, 0)
      for (const [other, power] of powers.entries())
        for (const [d, value] of part(projected[other]!, 2).entries())
          context[position]![head * size + d]! += (power / total) * value
    }
  }
  return project(context, attentionOutput)
}

function layerNorm(rows: number[][], { scale, bias }: { scale: Float32Array; bias: Float32Array }): number[][] {
  return rows.map((row) => {
    const mean = row.reduce((sum, value) => sum + value, 0) / row.length
    const variance = row.reduce((sum, value) => sum + (value - mean) ** 2, 0) / row.length
    return row.map((value, d) => ((value - mean) / Math.sqrt(variance + EPSILON)) * scale[d]! + bias[d]!)
  })
}

function project(rows: number[][], { kernel, bias }: { kernel: Float32Array; bias: Float32Array }): number[][] {
  return rows.map((row) => {
    const sums = Float64Array.from(bias)
    for (const [i, value] of row.entries())
      for (let o = 0; o < sums.length; o++) sums[o]! += value * kernel[i * sums.length + o]!
    return [...sums]
  })
}

const add = (a: number[][], b: number[][]) => a.map((row, i) => row.map((value, d) => value + b[i]![d]!))
const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0)
