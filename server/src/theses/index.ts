export { thesesFitting } from './read.ts'
export { thesisRoutes } from './routes.ts'
export { findTheses, insertTheses, type NewThesis, type ThesisRecord } from './write.ts'
