import { GraphBuilder } from './onnx.ts'
import {
  EMBEDDING_WIDTH,
  type EncoderWeights,
  EPSILON,
  HEADS,
  HIDDEN,
  INNER,
  type LayerWeights,
  MAX_TOKENS,
} from './weights.ts'

/**
 * Universal Sentence Encoder lite (Cer et al., 2018) as an ONNX model, arranged for a CPU.
 *
 * Inputs `ids` int64 [B, T] and `mask` float [B, T] (1 token, 0 padding, every row at least one token), T at most 128;
 * output `embedding` float [B, 512], unit length. Weight arithmetic that needs no input is done here once:
 * 2·E, the timing signal as a table, and 1/√(head width) inside the query projection. Between attentions all rows lie in
 * one [B·T, d] matrix, so that every projection is a single Gemm with its bias.
 */
export function encoderGraph(weights: EncoderWeights): Buffer {
  const graph = new GraphBuilder()
  const ids = graph.input('ids', 'int64', ['batch', 'tokens'])
  const mask = graph.input('mask', 'float', ['batch', 'tokens'])
  const shape = graph.node('Shape', [ids])

  const table = graph.floats(
    [weights.embeddings.length / EMBEDDING_WIDTH, EMBEDDING_WIDTH],
    weights.embeddings.map((value) => 2 * value),
  )
  const timing = graph.floats([MAX_TOKENS, EMBEDDING_WIDTH], timingSignal(weights.frequencies))
  const tokens = graph.node('Slice', [shape, graph.ints(1), graph.ints(2)])
  const positions = graph.node('Slice', [timing, graph.ints(0), tokens])
  const embedded = graph.node('Add', [graph.node('Gather', [table, ids]), positions])

  // 0 for a token, −10⁹ for padding, broadcast over heads and queries.
  const scale = graph.floats([], Float32Array.of(1e9))
  const one = graph.floats([], Float32Array.of(1))
  const masked = graph.node('Mul', [graph.node('Sub', [mask, one]), scale])
  const bias = graph.node('Unsqueeze', [masked, graph.ints(1, 2)])

  let rows = graph.node('Reshape', [embedded, graph.ints(-1, EMBEDDING_WIDTH)])
  const [first, last] = weights.layers as [LayerWeights, LayerWeights]
  rows = attend(graph, first, rows, shape, bias)
  rows = graph.node('Add', [dense(graph, expand(graph, first, rows), first.contract, HIDDEN), rows])
  rows = attend(graph, last, rows, shape, bias)

  // The mean is linear, so it may come before the last projection: 17 % less arithmetic.
  const share = graph.node('Unsqueeze', [
    graph.node('Div', [mask, graph.node('ReduceSum', [mask, graph.ints(1)], { keepdims: 1 })]),
    graph.ints(1),
  ])
  const mean = (values: string, width: number) => {
    const texts = graph.node('Reshape', [values, graph.node('Concat', [shape, graph.ints(width)], { axis: 0 })])
    return graph.node('Reshape', [graph.node('MatMul', [share, texts]), graph.ints(-1, width)])
  }
  const inner = dense(graph, mean(expand(graph, last, rows), INNER), last.contract, HIDDEN)
  const pooled = graph.node('Add', [inner, mean(rows, HIDDEN)])

  const output = graph.node('Tanh', [dense(graph, pooled, weights.output, HIDDEN)])
  graph.node('LpNormalization', [output], { axis: 1, p: 2 }, 'embedding')
  graph.output('embedding', 'float', ['batch', HIDDEN])
  return graph.model()
}

/** Row p is sin(p·v) for the 128 frequencies v, then cos(p·v); the product is rounded to float32 as the original does. */
export function timingSignal(frequencies: Float32Array): Float32Array {
  const half = frequencies.length
  const table = new Float32Array(MAX_TOKENS * 2 * half)
  for (let position = 0; position < MAX_TOKENS; position++)
    for (const [index, frequency] of frequencies.entries()) {
      const angle = Math.fround(position * frequency)
      table[position * 2 * half + index] = Math.sin(angle)
      table[position * 2 * half + half + index] = Math.cos(angle)
    }
  return table
}

type Dense = { kernel: Float32Array; bias: Float32Array }

function dense(graph: GraphBuilder, rows: string, { kernel, bias }: Dense, width: number): string {
  return graph.node('Gemm', [rows, graph.floats([kernel.length / width, width], kernel), graph.floats([width], bias)])
}

function normalise(graph: GraphBuilder, rows: string, norm: { scale: Float32Array; bias: Float32Array }): string {
  const width = norm.scale.length
  const parameters = [graph.floats([width], norm.scale), graph.floats([width], norm.bias)]
  return graph.node('LayerNormalization', [rows, ...parameters], { axis: -1, epsilon: { float: EPSILON } })
}

/** Pre-norm self-attention and its residual: [B·T, width] to [B·T, 512]. */
function attend(graph: GraphBuilder, layer: LayerWeights, rows: string, shape: string, bias: string): string {
  const { width } = layer
  const qkv = dense(graph, normalise(graph, rows, layer.attentionNorm), scaleQueries(layer.qkv, width), 3 * width)
  const headed = graph.node('Concat', [shape, graph.ints(HEADS, width / HEADS)], { axis: 0 })
  const heads = graph.nodes('Split', [qkv], 3, { axis: 1 }).map((part) => graph.node('Reshape', [part, headed]))
  const [queries, keys, values] = heads as [string, string, string]
  const scores = graph.node('MatMul', [
    graph.node('Transpose', [queries], { perm: [0, 2, 1, 3] }),
    graph.node('Transpose', [keys], { perm: [0, 2, 3, 1] }),
  ])
  const attention = graph.node('Softmax', [graph.node('Add', [scores, bias])], { axis: -1 })
  const context = graph.node('MatMul', [attention, graph.node('Transpose', [values], { perm: [0, 2, 1, 3] })])
  const joined = graph.node('Reshape', [
    graph.node('Transpose', [context], { perm: [0, 2, 1, 3] }),
    graph.ints(-1, width),
  ])
  const residual = layer.residual ? dense(graph, rows, layer.residual, HIDDEN) : rows
  return graph.node('Add', [dense(graph, joined, layer.attentionOutput, HIDDEN), residual])
}

/** The wide half of the feed-forward: [B·T, 512] to [B·T, 1536]. */
function expand(graph: GraphBuilder, layer: LayerWeights, rows: string): string {
  return graph.node('Relu', [dense(graph, normalise(graph, rows, layer.feedForwardNorm), layer.expand, INNER)])
}

/** 1/√(head width) goes into the columns that make the queries: (x·W + b)·s = x·(W·s) + b·s. */
function scaleQueries({ kernel, bias }: Dense, width: number): Dense {
  const factor = 1 / Math.sqrt(width / HEADS)
  const scaled = (value: number, index: number) => (index % (3 * width) < width ? value * factor : value)
  return { kernel: kernel.map(scaled), bias: bias.map(scaled) }
}
