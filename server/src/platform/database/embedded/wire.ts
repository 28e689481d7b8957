/**
 * The PostgreSQL frontend/backend protocol, version 3, as far as a server in front of one backend needs it:
 * cutting a byte stream into messages, and making the few messages that the server itself says.
 * Source: PostgreSQL documentation, "Frontend/Backend Protocol", message formats.
 */

/** Type bytes of the messages that the server has to know. */
export const message = {
  query: 0x51, // Q
  parse: 0x50, // P
  bind: 0x42, // B
  describe: 0x44, // D
  close: 0x43, // C
  execute: 0x45, // E
  sync: 0x53, // S
  flush: 0x48, // H
  functionCall: 0x46, // F
  copyData: 0x64, // d
  copyDone: 0x63, // c
  copyFail: 0x66, // f
  terminate: 0x58, // X
  readyForQuery: 0x5a, // Z
} as const

const mostText = 1 << 20

export const requestCode = { cancel: 80877102, ssl: 80877103, gssEncryption: 80877104 } as const

/** Cuts what arrives into whole messages. Joins chunks once a message, so that 20 MB cost one copy, not 300. */
export class MessageReader {
  #chunks: Buffer[] = []
  #size = 0
  #needed = 1
  #started = false

  /** The first message of a connection carries no type byte; those after `started()` do. */
  started(): void {
    this.#started = true
  }

  push(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#size += chunk.length
  }

  /** The next whole message, header included, or undefined until more has arrived. */
  next(): Buffer | undefined {
    if (this.#size < this.#needed) return undefined
    const bytes = this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks)
    this.#chunks = [bytes]
    const typeLength = this.#started ? 1 : 0
    if (bytes.length < typeLength + 4) {
      this.#needed = typeLength + 4
      return undefined
    }
    const length = typeLength + bytes.readUInt32BE(typeLength)
    if (bytes.length < length) {
      this.#needed = length
      return undefined
    }
    this.#chunks = bytes.length > length ? [bytes.subarray(length)] : []
    this.#size = bytes.length - length
    this.#needed = 1
    return bytes.subarray(0, length)
  }
}

/** The name/value pairs of a startup message, those of its `options` (`-c name=value`) included. */
export function startupParameters(startup: Buffer): Map<string, string> {
  const parts = startup.toString('utf8', 8).split('\0')
  const parameters = new Map<string, string>()
  for (let i = 0; i + 1 < parts.length && parts[i]; i += 2) parameters.set(parts[i]!, parts[i + 1]!)
  const options = parameters.get('options') ?? ''
  for (const [, name, value] of options.matchAll(/(?:-c\s*|--)([\w.]+)=((?:\\.|[^\s\\])*)/g)) {
    parameters.set(name!, value!.replace(/\\(.)/g, '$1'))
  }
  parameters.delete('options')
  return parameters
}

/** A message of one type byte and a body. */
export function frame(type: number, body: Buffer | string = ''): Buffer {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  const header = Buffer.alloc(5)
  header[0] = type
  header.writeUInt32BE(bytes.length + 4, 1)
  return Buffer.concat([header, bytes])
}

export function startupMessage(parameters: Record<string, string>): Buffer {
  const body = Buffer.from(`${Object.entries(parameters).flat().join('\0')}\0\0`)
  const header = Buffer.alloc(8)
  header.writeUInt32BE(body.length + 8, 0)
  header.writeUInt32BE(196608, 4)
  return Buffer.concat([header, body])
}

/** An ErrorResponse that ends the connection; `code` is an SQLSTATE. */
export function fatal(code: string, text: string): Buffer {
  return frame(0x45, `SFATAL\0VFATAL\0C${code}\0M${text}\0\0`)
}

/**
 * The same message with the name of its prepared statement prefixed, so that two connections may use one name on
 * the one backend. The unnamed statement stays unnamed.
 */
export function prefixStatement(bytes: Buffer, prefix: string): Buffer {
  const start = statementNameOffset(bytes)
  if (start === undefined || bytes[start] === 0) return bytes
  return frame(bytes[0]!, Buffer.concat([bytes.subarray(5, start), Buffer.from(prefix), bytes.subarray(start)]))
}

/** The statement name in a Parse, Bind, Describe or Close message; '' when it has none. */
export function statementName(bytes: Buffer): string {
  const start = statementNameOffset(bytes)
  return start === undefined ? '' : bytes.toString('utf8', start, bytes.indexOf(0, start))
}

/** The SQL of a Query or Parse message, 1 MB of it at most; undefined for others. */
export function statementText(bytes: Buffer): string | undefined {
  if (bytes[0] === message.query) return bytes.toString('utf8', 5, Math.min(bytes.length - 1, mostText))
  if (bytes[0] !== message.parse) return undefined
  const start = bytes.indexOf(0, 5) + 1
  return bytes.toString('utf8', start, Math.min(bytes.indexOf(0, start), start + mostText))
}

/** A Query or Parse message (without parameter types) that carries other SQL. */
export function withText(bytes: Buffer, sql: string): Buffer {
  if (bytes[0] === message.query) return frame(message.query, `${sql}\0`)
  return frame(message.parse, `${statementName(bytes)}\0${sql}\0\0\0`)
}

function statementNameOffset(bytes: Buffer): number | undefined {
  switch (bytes[0]) {
    case message.parse:
      return 5
    case message.bind:
      return bytes.indexOf(0, 5) + 1 // the portal's name comes first
    case message.describe:
    case message.close:
      return bytes[5] === 0x53 ? 6 : undefined // 'S' a statement, 'P' a portal
    default:
      return undefined
  }
}
