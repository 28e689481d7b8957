import { type FileHandle, open } from 'node:fs/promises'
import iconv from 'iconv-lite'
import { DomainError } from '../../platform/http/errors.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const chunkBytes = 1024 * 1024

/** What a file that is not text starts with, and what to do about it. */
const signatures: { bytes: number[]; what: string; remedy: string }[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    what: 'a spreadsheet workbook or zip archive',
    remedy: 'Open it and save it as CSV (UTF-8).',
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    what: 'an old spreadsheet workbook',
    remedy: 'Open it and save it as CSV (UTF-8).',
  },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF', remedy: 'Export the records as CSV instead.' },
  { bytes: [0x1f, 0x8b], what: 'a gzip archive', remedy: 'Unpack it first.' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a picture', remedy: 'Export the records as CSV instead.' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a picture', remedy: 'Export the records as CSV instead.' },
]

/**
 * Tells a text file's encoding: by its byte order mark, else by where the zero bytes are, else UTF-8 when the whole
 * file is valid UTF-8, else Windows-1252, what spreadsheets write.
 * @throws DomainError unreadable_file for an empty or binary file
 */
export const detectEncoding = async (path: string): Promise<Encoding> => {
  const file = await open(path)
  try {
    const head = await readAt(file, 0, 64 * 1024)
    if (head.length === 0)
      throw new DomainError(
        'unreadable_file',
        'The file is empty. Choose a file with a header row and at least one record.',
      )
    for (const { bytes, what, remedy } of signatures) {
      if (bytes.every((byte, index) => head[index] === byte)) {
        throw new DomainError('unreadable_file', `The file is ${what}, not CSV. ${remedy}`)
      }
    }
    if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
    if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
    const zeros = [0, 0]
    let controls = 0
    head.forEach((byte, index) => {
      if (byte === 0) zeros[index % 2]!++
      if (byte < 32 && byte !== 0 && byte !== 9 && byte !== 10 && byte !== 13) controls++
    })
    const half = head.length / 2
    if (zeros[1]! > half * 0.4 && zeros[0]! < half * 0.1) return 'utf-16le'
    if (zeros[0]! > half * 0.4 && zeros[1]! < half * 0.1) return 'utf-16be'
    if (controls > head.length * 0.02 || zeros[0]! + zeros[1]! > head.length * 0.1) {
      throw new DomainError('unreadable_file', 'The file is not text. Export the records as CSV and import that.')
    }
    return (await isUtf8(file)) ? 'utf-8' : 'windows-1252'
  } finally {
    await file.close()
  }
}

const isUtf8 = async (file: FileHandle): Promise<boolean> => {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for (let at = 0; ; at += chunkBytes) {
      const chunk = await readAt(file, at, chunkBytes)
      decoder.decode(chunk, { stream: chunk.length > 0 })
      if (chunk.length === 0) return true
    }
  } catch {
    return false
  }
}

const readAt = async (file: FileHandle, at: number, length: number): Promise<Buffer> => {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, at)
  return buffer.subarray(0, bytesRead)
}

/** A stream transformer from these bytes to text; a byte order mark is dropped. */
export const decoder = (encoding: Encoding): NodeJS.ReadWriteStream => iconv.decodeStream(encoding)
