export { openQueue, type QueueOptions } from './open.ts'
export type { AddOptions, FailedJob, Handler, JobContext, JobData, Queue, QueueCounts } from './queue.ts'
export type { Store } from './stores.ts'
