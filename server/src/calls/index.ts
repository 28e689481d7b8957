export { isOpen } from './read.ts'
export { callRoutes } from './routes.ts'
export { type CallRecord, callKey, findCalls, insertCalls } from './write.ts'
