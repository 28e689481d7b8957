export { type CallRecord, callKey, findCalls, insertCalls } from './write.ts'
export { callRoutes } from './routes.ts'
