export { addPublications, mostAuthorsForPairs, recountCollaborations } from './collaborations.ts'
export { collaborationColumns, collaborationJoins, collaborationsFitting } from './collaborations-list.ts'
export { isNetworkPending, measureNetworkJob } from './jobs.ts'
export { graphRoutes } from './routes.ts'
