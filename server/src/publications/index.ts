export { authorshipsFitting } from './authorships.ts'
export { hasGoal, hasPublished, publishedTowards } from './filters.ts'
export { publicationsFitting, readPublicationRows } from './read.ts'
export { publicationRoutes } from './routes.ts'
export { normaliseDoi, titleHash } from './rules.ts'
export {
  allocatePublications,
  fillPublications,
  insertPublications,
  type NewPublication,
  PublicationFinder,
} from './write.ts'
