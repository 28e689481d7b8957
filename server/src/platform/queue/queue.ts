/**
 * What background work may ask of a queue, whichever store is behind it.
 *
 * The tables of the application are the truth about pending work; a job only says "look". So a job carries ids, its
 * handler reloads and re-checks, and losing the whole queue loses nothing: a sweep adds again what is pending.
 * A handler may see one job twice (its process was killed, a lock expired) and must bear it.
 */

/** JSON: what survives JSON.stringify. */
export type JobData = Readonly<Record<string, unknown>>

export interface AddOptions {
  /**
   * Jobs of one name with the same key are merged while the earlier one waits. One added while the earlier one runs
   * runs after it, so that a change made meanwhile is seen; of several such, the last.
   */
  dedupe?: string
  /** Not before so many ms from now. */
  delayMs?: number
  /** How often to try before the job counts as failed; 5 unless told. Waits double from `retryMs` on. */
  attempts?: number
}

export interface JobContext {
  /** Aborted when the queue closes: stop soon; what is thrown then is no failure, the job goes back. */
  signal: AbortSignal
  /** 1 for the first try */
  attempt: number
}

export type Handler = (data: JobData, context: JobContext) => Promise<void>

export interface FailedJob {
  id: string
  data: JobData
  /** message of the last error */
  reason: string
  attempts: number
  failed_at: Date
}

export interface QueueCounts {
  waiting: number
  delayed: number
  active: number
  failed: number
}

export interface Queue<Name extends string> {
  /**
   * Resolves once the job is stored. Rejects when the store is away, at once or within seconds: after a committed
   * change that is no reason to fail, since the sweep finds the work.
   */
  add(name: Name, data: JobData, options?: AddOptions): Promise<void>
  /** Handles the jobs of a name in this process, at most `concurrency` (1 unless told) at once. Once a name. */
  work(name: Name, handler: Handler, options?: { concurrency?: number }): Promise<void>
  counts(): Promise<Record<Name, QueueCounts>>
  /** The jobs that failed all their attempts, the latest first. The last 1,000 of a name are kept, for 30 days. */
  failed(name: Name, limit?: number): Promise<FailedJob[]>
  /** Tries a failed job again, with all its attempts. False when there is no such failed job any more. */
  retry(name: Name, id: string): Promise<boolean>
  /**
   * Takes no more jobs, aborts the signals of running handlers and waits `graceMs` for them at most. A handler that
   * runs on is left alone; its job is given to another worker when its lock expires.
   */
  close(graceMs?: number): Promise<void>
}
