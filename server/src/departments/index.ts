export { departmentTree, inDepartment } from './below.ts'
export { departmentRoutes } from './routes.ts'
export { ensureDepartments, knownDepartments } from './store.ts'
