export { projectsFitting } from './read.ts'
export { projectRoutes } from './routes.ts'
export { findProjects, insertProjects, type NewProject, type ProjectRecord } from './write.ts'
