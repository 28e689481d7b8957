import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ImportStatus } from '../../../contract/index.ts'
import type { DatabaseKind, Db } from '../platform/database/index.ts'
import { DomainError } from '../platform/http/errors.ts'
import { examineCsv } from './read/csv.ts'
import { batchSize } from './run.ts'
import { createImport, getImport, moveImport, type StoredImport, unfinishedImports } from './store.ts'

/** How a request for work reaches whoever does it. */
export type Ask = (importId: number) => Promise<void>
export type ImportService = ReturnType<typeof importService>

/** What people and programs can ask of imports. The work itself is done in the background. */
export const importService = (deps: {
  db: Db
  kind: DatabaseKind
  uploads: string
  ask: Ask
  /** Rows a transaction, where they should not be those of the kind of database. */
  batchRows?: number | undefined
}) => {
  const { db, uploads, ask, batchRows = batchSize[deps.kind] } = deps
  const existing = async (id: number): Promise<StoredImport> => {
    const one = await getImport(db, id)
    if (!one) throw new DomainError('not_found', `There is no import ${id}.`)
    return one
  }
  const move = async (id: number, from: readonly ImportStatus[], to: ImportStatus, what: string): Promise<void> => {
    const one = await existing(id)
    if (!(await moveImport(db, id, from, to))) {
      throw new DomainError('import_not_startable', `Import ${id} cannot be ${what}: it is ${one.status}.`)
    }
  }
  return {
    get: existing,
    ask,
    /**
     * Keeps a file and looks at its beginning; the rest is background work.
     * @throws DomainError unreadable_file when no record could be read from it
     */
    async receive(file: Readable, fileName: string, options: { preview: boolean }): Promise<number> {
      await mkdir(uploads, { recursive: true, mode: 0o700 })
      const storedAs = `${randomUUID()}.upload`
      const path = join(uploads, storedAs)
      const hash = createHash('sha256')
      try {
        const hashing = new Transform({
          transform(chunk, _encoding, done) {
            hash.update(chunk)
            done(null, chunk)
          },
        })
        // Under its own name only when it is whole, and on the disk, not in its cache.
        await pipeline(file, hashing, createWriteStream(`${path}.part`, { mode: 0o600, flush: true }))
        await rename(`${path}.part`, path)
        const layout = await examineCsv(path)
        const id = await createImport(db, {
          status: options.preview ? 'previewing' : 'queued',
          file_name:
            basename(fileName)
              .slice(0, 300)
              .replace(/\p{Cc}/gu, '') || 'unnamed.csv',
          stored_as: storedAs,
          sha256: hash.digest('hex'),
          size: (await stat(path)).size,
          format: 'csv',
          batch_size: batchRows,
          ...layout,
        })
        await ask(id)
        return id
      } catch (error) {
        await rm(`${path}.part`, { force: true })
        await rm(path, { force: true })
        throw error
      }
    },
    /** Fills an empty database with the sample university: an import like any other. */
    async addSample(): Promise<number> {
      const id = await createImport(db, {
        status: 'queued',
        file_name: 'Sample university',
        stored_as: null,
        sha256: null,
        size: 0,
        format: 'sample',
        encoding: null,
        delimiter: null,
        mapping: [],
        batch_size: batchRows,
      })
      await ask(id)
      return id
    },
    async start(id: number): Promise<void> {
      const one = await existing(id)
      if (one.status !== 'queued' && one.status !== 'running')
        await move(id, ['previewed', 'stopped', 'failed'], 'queued', 'started')
      await ask(id)
    },
    async stop(id: number): Promise<void> {
      await move(id, ['queued', 'running', 'stopped'], 'stopped', 'stopped')
    },
    async undo(id: number): Promise<void> {
      const one = await existing(id)
      if (one.status === 'running' && one.lease_owner)
        throw new DomainError('import_busy', `Import ${id} is running. Stop it first, then undo it.`)
      if (one.status !== 'undoing')
        await move(
          id,
          ['previewing', 'previewed', 'queued', 'running', 'stopped', 'completed', 'failed'],
          'undoing',
          'undone',
        )
      await ask(id)
    },
    /** Asks again for all that the tables say is unfinished: what a lost queue had known is not lost. */
    async sweep(): Promise<number> {
      const unfinished = await unfinishedImports(db)
      for (const { id } of unfinished) await ask(id)
      return unfinished.length
    },
  }
}
