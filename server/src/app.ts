import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { analyticsRoutes } from './analytics/index.ts'
import { callRoutes } from './calls/index.ts'
import { type Config, root } from './config/index.ts'
import { departmentRoutes } from './departments/index.ts'
import { graphRoutes, measureNetworkJob } from './graph/index.ts'
import { dropLeases, type ImportService, importRoutes, importService, workOnImport } from './imports/index.ts'
import { matchingRoutes, understandPending } from './matching/index.ts'
import { operationsRoutes } from './operations/index.ts'
import { type Database, joinDatabase, migrate, openDatabase } from './platform/database/index.ts'
import { type Embedder, openEmbedder } from './platform/embedding/index.ts'
import { openApi } from './platform/http/api.ts'
import { openServer } from './platform/http/server.ts'
import type { Log } from './platform/log/index.ts'
import { openQueue, type Queue } from './platform/queue/index.ts'
import { projectRoutes } from './projects/index.ts'
import { publicationRoutes } from './publications/index.ts'
import { researcherRoutes } from './researchers/index.ts'
import { refreshWords, searchRoutes } from './search/index.ts'
import { thesisRoutes } from './theses/index.ts'

export const migrationsDir = join(root, 'server/migrations')

export const jobNames = ['imports.work', 'matching.understand', 'search.words', 'network.measure'] as const
export type JobName = (typeof jobNames)[number]

/** How often the tables are asked what is pending, ms: what the queue forgot is found again. */
const sweepEvery = 30_000

export type App = {
  database: Database
  queue: Queue<JobName>
  embedder: Embedder
  imports: ImportService
  /** Asks for everything that follows from changed records: embeddings, words, the network's measures. */
  follow(): Promise<void>
  http(): Promise<FastifyInstance>
  /** Starts doing background work in this process. */
  work(names?: readonly JobName[]): Promise<void>
  close(): Promise<void>
}

export type AppOptions = {
  config: Config
  log: Log
  /** What others are told about who holds the data directory. */
  command: string
  /** Speak to a running server's embedded database instead of insisting on one's own. */
  join?: boolean
  migrate?: boolean
  checkAnswers?: boolean
  /** Rows a transaction of an import; by default what suits the kind of database. */
  batchRows?: number
  onLost?: (error: Error) => void
}

/** Wires everything. What it opened, close() closes, in the opposite order. */
export const openApp = async (options: AppOptions): Promise<App & { joined: boolean }> => {
  const { config, log } = options
  const opening = {
    url: config.secrets.databaseUrl,
    dataDir: config.dataDir,
    command: options.command,
    ...(options.onLost ? { onLost: options.onLost } : {}),
  }
  const database = options.join ? await joinDatabase(opening) : { ...(await openDatabase(opening)), joined: false }
  const { db } = database
  try {
    if (options.migrate !== false) {
      const applied = await migrate(db, migrationsDir)
      if (applied.length > 0) log.info({ migrations: applied }, 'database migrated')
    }
    const owner = randomUUID()
    const onError = (error: Error) => log.warn({ err: error }, 'queue')
    const [queue, embedder] = await Promise.all([
      openQueue({
        store: config.secrets.redisUrl ? { redisUrl: config.secrets.redisUrl } : { pool: database.pool },
        names: jobNames,
        onError,
        // Whoever held a job here before is dead, since only one process works on an embedded database: wait less for it.
        ...(database.kind === 'embedded' ? { lockMs: 5_000 } : {}),
      }),
      openEmbedder({ modelDir: config.modelDir, threads: config.embeddingThreads }),
    ])
    const uploads = join(config.dataDir, 'uploads')
    // The tables hold what was asked for: while the queue is away, the next sweep finds it.
    const ask = async (name: JobName, data: { id?: number }, dedupe: string) => {
      try {
        await queue.add(name, data, { dedupe })
      } catch (error) {
        log.warn({ err: error, job: name }, 'the queue is away; the sweep will ask again')
      }
    }
    const imports = importService({
      db,
      kind: database.kind,
      batchRows: options.batchRows,
      uploads,
      ask: (id) => ask('imports.work', { id }, `import-${id}`),
    })
    const follow = async () => {
      await ask('matching.understand', {}, 'understand')
      await ask('search.words', {}, 'words')
      await ask('network.measure', {}, 'network')
    }
    let sweeping: NodeJS.Timeout | undefined
    const handlers = {
      'imports.work': async (data: { id?: number }, signal: AbortSignal) => {
        await workOnImport({ db, uploads, owner, log }, data.id!, signal)
        await follow()
      },
      'matching.understand': async (_: object, signal: AbortSignal) => {
        const written = await understandPending({ db, embedder, log }, signal)
        if (written > 0) log.info({ embeddings: written }, 'understood')
      },
      'search.words': async () => refreshWords(db),
      'network.measure': async (_: object, signal: AbortSignal) => {
        await measureNetworkJob(db, { signal })
      },
    } satisfies Record<JobName, (data: { id?: number }, signal: AbortSignal) => Promise<void>>

    return {
      database,
      joined: database.joined,
      queue,
      embedder,
      imports,
      follow,
      async http() {
        const server = await openServer({
          version: config.version,
          webDir: config.webDir,
          maxUploadBytes: config.maxUploadBytes,
          log,
        })
        const api = openApi(server, { checkAnswers: options.checkAnswers ?? false })
        const deps = { db, log }
        departmentRoutes(api, deps)
        researcherRoutes(api, deps)
        publicationRoutes(api, deps)
        projectRoutes(api, deps)
        thesisRoutes(api, deps)
        callRoutes(api, deps)
        matchingRoutes(api, deps)
        searchRoutes(api, { db, embedder })
        graphRoutes(api, deps)
        analyticsRoutes(api, deps)
        importRoutes(api, { db, service: imports })
        operationsRoutes(api, { db, kind: database.kind, version: config.version, migrations: migrationsDir })
        return server
      },
      async work(names = jobNames) {
        if (database.kind === 'embedded') await dropLeases(db)
        for (const name of names) await queue.work(name, (data, { signal }) => handlers[name](data, signal))
        const sweep = async () => {
          try {
            await imports.sweep()
            await follow()
          } catch (error) {
            log.warn({ err: error }, 'sweep')
          }
        }
        if (names === jobNames) {
          await sweep()
          sweeping = setInterval(sweep, sweepEvery)
        }
      },
      async close() {
        clearInterval(sweeping)
        await queue.close(2_500)
        await embedder.close()
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}
