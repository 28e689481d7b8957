export { forgetDocuments, indexDocuments } from './documents.ts'
export { searchRoutes } from './routes.ts'
export { refreshWords } from './words.ts'
