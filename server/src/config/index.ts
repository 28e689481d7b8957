import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** The folder that holds package.json, web/ and server/. */
export const root = resolve(fileURLToPath(new URL('../../../', import.meta.url)))

const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version

const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(8000),
  DAYSTAR_DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z.string().optional(),
  REDIS_URL: z.string().optional(),
  DAYSTAR_SAMPLE: z.enum(['on', 'off']).default('on'),
  DAYSTAR_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  DAYSTAR_MODEL_DIR: z.string().min(1).optional(),
  DAYSTAR_EMBEDDING_THREADS: z.coerce.number().int().min(1).max(64).default(1),
  DAYSTAR_MAX_UPLOAD_MB: z.coerce.number().int().min(1).max(100_000).default(1024),
})

export type Config = Readonly<{
  version: string
  port: number
  /** Everything this installation stores, unless the database is elsewhere. Absolute. */
  dataDir: string
  /** Where the page's files were built to. */
  webDir: string
  modelDir: string
  embeddingThreads: number
  sample: boolean
  logLevel: string
  maxUploadBytes: number
  secrets: Readonly<{ databaseUrl?: string; redisUrl?: string }>
}>

/**
 * Reads every setting once. Each NAME may also be given as NAME_FILE, the path of a file whose trimmed content counts:
 * secrets need never stand in an environment.
 * @throws Error with one sentence a setting that is wrong, naming it.
 */
export const readConfig = (env: NodeJS.ProcessEnv = process.env): Config => {
  const given: Record<string, string> = {}
  for (const name of Object.keys(settings.shape)) {
    const file = env[`${name}_FILE`]
    const value = file ? readSetting(name, file) : env[name]
    if (value !== undefined && value !== '') given[name] = value
  }
  const parsed = settings.safeParse(given)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`A setting is wrong. ${wrong.join('; ')}`)
  }
  const s = parsed.data
  return Object.freeze({
    version,
    port: s.PORT,
    dataDir: resolve(root, s.DAYSTAR_DATA_DIR.replace(/^~(?=\/|$)/, homedir())),
    webDir: join(root, 'web/dist'),
    modelDir: s.DAYSTAR_MODEL_DIR ? resolve(s.DAYSTAR_MODEL_DIR) : join(root, '.cache/model'),
    embeddingThreads: s.DAYSTAR_EMBEDDING_THREADS,
    sample: s.DAYSTAR_SAMPLE === 'on',
    logLevel: s.DAYSTAR_LOG_LEVEL,
    maxUploadBytes: s.DAYSTAR_MAX_UPLOAD_MB * 1024 * 1024,
    secrets: Object.freeze({ databaseUrl: s.DATABASE_URL, redisUrl: s.REDIS_URL }),
  })
}

const readSetting = (name: string, file: string): string => {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    throw new Error(`${name}_FILE names ${file}, which cannot be read: ${(error as Error).message}`)
  }
}
