export { type Digest, digestContent, digestTables } from './digest.ts'
export { operationsRoutes } from './routes.ts'
export { readStatus } from './status.ts'
