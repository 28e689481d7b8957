export {
  type Centres,
  centresOf,
  centreTable,
  explainLikeness,
  meaningOfScore,
  type Near,
  nearestTo,
  neighbours,
} from './near.ts'
export { type Related, relatedTo } from './related.ts'
export { matchingRoutes } from './routes.ts'
export { toText, understandingProgress, understandPending } from './upkeep.ts'
