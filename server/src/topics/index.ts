export type { Topic } from './rules.ts'
export { topicsOf } from './store.ts'
