export { forgetDocuments, indexDocuments } from './documents.ts'
export { searchRoutes } from './routes.ts'
export { titled } from './titled.ts'
export { refreshWords } from './words.ts'
