/**
 * The few messages of the ONNX format (onnx.proto3) that our graph needs, written as protocol buffers by hand:
 * a dependency that knows the whole schema weighs more than the model's own code.
 */

/** One encoded message or field; kept in pieces, so that 27 MB of weights are copied once, into the file. */
type Bytes = Uint8Array[]
type Attribute = number | number[] | { float: number }

const FLOAT = 1
const INT64 = 7
const WIRE_VARINT = 0
const WIRE_BYTES = 2
const WIRE_FIXED32 = 5

function varint(value: number | bigint): Uint8Array {
  let rest = BigInt.asUintN(64, BigInt(value))
  const bytes: number[] = []
  do {
    const low = Number(rest & 0x7fn)
    rest >>= 7n
    bytes.push(rest > 0n ? low | 0x80 : low)
  } while (rest > 0n)
  return Uint8Array.from(bytes)
}

const sizeOf = (pieces: Bytes) => pieces.reduce((sum, piece) => sum + piece.length, 0)
const int = (field: number, value: number): Bytes => [varint((field << 3) | WIRE_VARINT), varint(value)]
const nested = (field: number, pieces: Bytes): Bytes => [
  varint((field << 3) | WIRE_BYTES),
  varint(sizeOf(pieces)),
  ...pieces,
]
const text = (field: number, value: string): Bytes => nested(field, [new TextEncoder().encode(value)])
const float = (field: number, value: number): Bytes => [
  varint((field << 3) | WIRE_FIXED32),
  new Uint8Array(Float32Array.of(value).buffer),
]

function attribute(name: string, value: Attribute): Bytes {
  // Last field is AttributeProto.type: 1 float, 2 int, 7 ints.
  if (typeof value === 'number') return [...text(1, name), ...int(3, value), ...int(20, 2)]
  if (Array.isArray(value)) return [...text(1, name), ...value.flatMap((item) => int(8, item)), ...int(20, 7)]
  return [...text(1, name), ...float(2, value.float), ...int(20, 1)]
}

function tensor(name: string, type: number, shape: number[], data: Float32Array | BigInt64Array): Bytes {
  const raw = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  return [...shape.flatMap((size) => int(1, size)), ...int(2, type), ...text(8, name), ...nested(9, [raw])]
}

/** A named input or output; a string dimension is dynamic. */
function valueInfo(name: string, type: 'float' | 'int64', shape: (number | string)[]): Bytes {
  const dims = shape.flatMap((size) => nested(1, typeof size === 'string' ? text(2, size) : int(1, size)))
  const tensorType = [...int(1, type === 'float' ? FLOAT : INT64), ...nested(2, dims)]
  return [...text(1, name), ...nested(2, nested(1, tensorType))]
}

/** Collects nodes and constants in order; every method returns the name of the value it adds. */
export class GraphBuilder {
  #graph: Bytes = [...text(2, 'graph')]
  #count = 0

  input(name: string, type: 'float' | 'int64', shape: (number | string)[]): string {
    this.#graph.push(...nested(11, valueInfo(name, type, shape)))
    return name
  }

  output(name: string, type: 'float' | 'int64', shape: (number | string)[]): void {
    this.#graph.push(...nested(12, valueInfo(name, type, shape)))
  }

  /** A float32 constant, row-major. */
  floats(shape: number[], data: Float32Array): string {
    const name = `w${this.#count++}`
    this.#graph.push(...nested(5, tensor(name, FLOAT, shape, data)))
    return name
  }

  /** A one-dimensional int64 constant: shapes, axes, bounds. */
  ints(...values: number[]): string {
    const name = `i${this.#count++}`
    this.#graph.push(...nested(5, tensor(name, INT64, [values.length], BigInt64Array.from(values, BigInt))))
    return name
  }

  /** A node with one output, which is named `as` where the outside must know it. */
  node(op: string, inputs: string[], attributes: Record<string, Attribute> = {}, as?: string): string {
    const name = as ?? `${op}_${this.#count++}`
    this.#add(op, inputs, [name], attributes)
    return name
  }

  /** A node with several outputs. */
  nodes(op: string, inputs: string[], outputs: number, attributes: Record<string, Attribute> = {}): string[] {
    const names = Array.from({ length: outputs }, () => `${op}_${this.#count++}`)
    this.#add(op, inputs, names, attributes)
    return names
  }

  #add(op: string, inputs: string[], outputs: string[], attributes: Record<string, Attribute>): void {
    const node = [
      ...inputs.flatMap((name) => text(1, name)),
      ...outputs.flatMap((name) => text(2, name)),
      ...text(4, op),
      ...Object.entries(attributes).flatMap(([key, value]) => nested(5, attribute(key, value))),
    ]
    this.#graph.push(...nested(1, node))
  }

  /** The model file. IR version 8 is the one that goes with opset 17, the first with LayerNormalization. */
  model(): Buffer {
    const opset = int(2, 17)
    return Buffer.concat([...int(1, 8), ...text(2, 'daystar'), ...nested(7, this.#graph), ...nested(8, opset)])
  }
}
