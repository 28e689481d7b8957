export { ensureDepartments, knownDepartments } from './store.ts'
export { departmentRoutes } from './routes.ts'
