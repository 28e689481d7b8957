export { findTheses, insertTheses, type NewThesis, type ThesisRecord } from './write.ts'
export { thesisRoutes } from './routes.ts'
