/**
 * The queue on BullMQ, with either of its stores. Why BullMQ, and what was measured: docs/decisions/0003-queue.md.
 */
import { Queue as BullQueue, Worker as BullWorker, type Job, WaitingError } from 'bullmq'
import type { Handler, JobData, Queue, QueueCounts } from './queue.ts'
import { openStore, type Store } from './stores.ts'

export interface QueueOptions<Name extends string> {
  store: Store
  /** Every name that jobs may have, whoever works on them. */
  names: readonly Name[]
  /** Keeps several installations apart on one Redis. */
  prefix?: string
  /** First wait before a failed attempt is repeated, ms; it doubles each time. */
  retryMs?: number
  /** A job whose process died is given to another after this long, twice at most; running jobs renew it at half, ms. */
  lockMs?: number
  /** Told of errors that no call can report: a lost connection, a job that could not be given back. */
  onError: (error: Error) => void
}

interface Worker {
  bull: BullWorker<JobData>
  running: Set<Promise<void>>
}

const keptFailures = { age: 30 * 24 * 3600, count: 1000 }

/**
 * Opens the queue.
 * @throws Error when its store cannot be reached
 */
export async function openQueue<Name extends string>(options: QueueOptions<Name>): Promise<Queue<Name>> {
  const { names, onError, retryMs = 2_000, lockMs = 30_000, prefix = 'queue' } = options
  const store = await openStore(options.store, names.length, onError)
  const common = { connection: store.connection, prefix }
  const stopping = new AbortController()
  const workers = new Map<Name, Worker>()
  const queues = new Map<Name, BullQueue<JobData>>()
  for (const name of names) {
    const queue = new BullQueue<JobData>(
      name,
      {
        ...common,
        defaultJobOptions: {
          attempts: 5,
          backoff: { type: 'exponential', delay: retryMs, jitter: 0.2 },
          removeOnComplete: true, // what was done is in the tables
          removeOnFail: keptFailures,
        },
      },
      store.backend,
    )
    queue.on('error', onError)
    queues.set(name, queue)
  }
  await Promise.all([...queues.values()].map((queue) => queue.waitUntilReady()))

  const queueOf = (name: Name): BullQueue<JobData> => {
    const queue = queues.get(name)
    if (!queue) throw new Error(`There is no queue named ${name}`)
    return queue
  }

  /** Runs a handler; when the queue closes under it, its failure is no failure and the job goes back. */
  async function run(handler: Handler, job: Job<JobData>, token: string | undefined): Promise<void> {
    try {
      await handler(job.data, { signal: stopping.signal, attempt: job.attemptsMade + 1 })
    } catch (error) {
      if (!stopping.signal.aborted) throw error
      await job.moveToWait(token)
      throw new WaitingError()
    }
  }

  let closing: Promise<void> | undefined
  async function close(graceMs: number): Promise<void> {
    const all = [...workers.values()]
    await Promise.all(all.map(({ bull }) => bull.pause(true)))
    stopping.abort()
    await withinMs(Promise.all(all.flatMap((worker) => [...worker.running])), graceMs)
    // BullMQ would wait without end for handlers that run on, and for a store that is away.
    const closed = async () => {
      await Promise.all(all.map(({ bull, running }) => bull.close(running.size > 0)))
      await Promise.all([...queues.values()].map((queue) => queue.close()))
      await store.close()
    }
    await withinMs(closed(), 2_000)
  }

  return {
    async add(name, data, { dedupe, delayMs, attempts } = {}) {
      await queueOf(name).add(name, data, {
        ...(delayMs === undefined ? {} : { delay: delayMs }),
        ...(attempts === undefined ? {} : { attempts }),
        ...(dedupe === undefined ? {} : { deduplication: { id: dedupe, keepLastIfActive: true } }),
      })
    },

    async work(name, handler, { concurrency = 1 } = {}) {
      queueOf(name)
      if (workers.has(name)) throw new Error(`Jobs named ${name} are handled already`)
      const running = new Set<Promise<void>>()
      const bull = new BullWorker<JobData>(
        name,
        (job, token) => {
          const done = run(handler, job, token)
          const settled = done.catch(() => {}).then(() => void running.delete(settled))
          running.add(settled)
          return done
        },
        {
          ...common,
          concurrency,
          lockDuration: lockMs,
          stalledInterval: lockMs,
          maxStalledCount: 2,
          drainDelay: 30, // s: notifications wake a worker; this only bounds the harm of a lost one
        },
        store.backend,
      )
      bull.on('error', onError)
      workers.set(name, { bull, running })
      await bull.waitUntilReady()
    },

    async counts() {
      const counted = await Promise.all(
        names.map(async (name): Promise<[Name, QueueCounts]> => {
          const found = await queueOf(name).getJobCounts('waiting', 'prioritized', 'delayed', 'active', 'failed')
          const { waiting = 0, prioritized = 0, delayed = 0, active = 0, failed = 0 } = found
          return [name, { waiting: waiting + prioritized, delayed, active, failed }]
        }),
      )
      return Object.fromEntries(counted) as Record<Name, QueueCounts>
    },

    async failed(name, limit = 20) {
      const jobs = await queueOf(name).getFailed(0, limit - 1)
      return jobs.map((job) => ({
        id: job.id!,
        data: job.data,
        reason: job.failedReason,
        attempts: job.attemptsMade,
        failed_at: new Date(job.finishedOn!),
      }))
    },

    async retry(name, id) {
      const job = await queueOf(name).getJob(id)
      if (!job || !(await job.isFailed())) return false
      await job.retry('failed', { resetAttemptsMade: true })
      return true
    },

    close(graceMs = 5_000) {
      closing ??= close(graceMs)
      return closing
    },
  }
}

async function withinMs(promise: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([promise, timeout])
  clearTimeout(timer)
}
