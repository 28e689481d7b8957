export { researchersFitting } from './read.ts'
export { researcherRoutes } from './routes.ts'
export {
  addIdentifiers,
  addNames,
  allocateResearchers,
  fillResearcher,
  inferDepartments,
  insertResearchers,
  type NewResearcher,
} from './write.ts'
