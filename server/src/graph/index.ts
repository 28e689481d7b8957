export { addPublications, mostAuthorsForPairs, recountCollaborations } from './collaborations.ts'
export { graphJobs, isNetworkPending, measureNetworkJob } from './jobs.ts'
export { graphRoutes } from './routes.ts'
