export { titled } from './titled.ts'
export { topicsOf } from './topics.ts'
