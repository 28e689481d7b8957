export { forgetDocuments, indexDocuments } from './documents.ts'
export { refreshWords } from './words.ts'
export { searchRoutes } from './routes.ts'
