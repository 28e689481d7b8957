export { findProjects, insertProjects, type NewProject, type ProjectRecord } from './write.ts'
export { projectRoutes } from './routes.ts'
