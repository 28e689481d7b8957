export { corpusMean, explainLikeness, meaningOfScore, type Near, nearest, nearestTo } from './near.ts'
export { toText, understandingProgress, understandPending } from './upkeep.ts'
export { matchingRoutes } from './routes.ts'
