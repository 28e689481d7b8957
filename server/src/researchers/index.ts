export {
  addIdentifiers,
  addNames,
  allocateResearchers,
  fillResearcher,
  inferDepartments,
  insertResearchers,
  type NewResearcher,
} from './write.ts'
export { researcherRoutes } from './routes.ts'
