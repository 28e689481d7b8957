/**
 * Where the queue is kept: Redis, or a schema of its own in the PostgreSQL database, embedded or not.
 */
import {
  type BackendFactory,
  type ConnectionOptions,
  createPostgresBackend,
  createRedisBackend,
  type RedisQueueBackend,
  runMigrations,
} from 'bullmq'
import { Redis } from 'ioredis'
import { Pool } from 'pg'

export type Store = { redisUrl: string } | { pool: Pool }

/**
 * What BullMQ's classes need to reach a store. Typed as for Redis, which is what BullMQ's types presume wherever the
 * type of the data is given; the classes use what the two backends share, and the conformance tests run on both.
 */
export interface OpenStore {
  connection: ConnectionOptions
  backend: BackendFactory<RedisQueueBackend>
  close(): Promise<void>
}

/** BullMQ looks in the schema of this name whenever it is given a pool. */
const schema = 'bullmq'

/**
 * @param workers how many workers this process may start; each keeps a connection to be notified on
 * @throws Error when the store cannot be reached
 */
export async function openStore(store: Store, workers: number, onError: (error: Error) => void): Promise<OpenStore> {
  return 'redisUrl' in store ? openRedis(store.redisUrl) : openDatabase(store.pool, workers, onError)
}

async function openRedis(url: string): Promise<OpenStore> {
  const probe = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 5_000 })
  probe.on('error', () => {}) // `connect` rejects with it
  try {
    await probe.connect()
  } catch (error) {
    throw new Error(`Redis cannot be reached: ${(error as Error).message}`, { cause: error })
  } finally {
    probe.disconnect()
  }
  // Without an offline queue `add` fails at once while Redis is away, instead of holding a request open.
  const connection = { url, enableOfflineQueue: false }
  return { connection, backend: createRedisBackend, async close() {} }
}

async function openDatabase(application: Pool, workers: number, onError: (error: Error) => void): Promise<OpenStore> {
  const { options } = application
  const pool = new Pool({
    ...options,
    ...(options.password === undefined ? {} : { password: options.password }), // a pool hides it from enumeration
    options: `-c search_path=${schema}`,
    keepAlive: true, // a notification connection that silently died would otherwise leave its worker waiting
    max: workers + 4,
  })
  pool.setMaxListeners(0) // every queue and worker adds one
  pool.on('error', onError)
  const client = await pool.connect()
  try {
    await runMigrations(client, schema)
  } catch (error) {
    client.release()
    await pool.end()
    throw error
  }
  client.release()
  return {
    connection: pool as unknown as ConnectionOptions,
    backend: createPostgresBackend as unknown as OpenStore['backend'],
    close: () => pool.end(),
  }
}
