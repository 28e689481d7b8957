export { normaliseDoi, titleHash } from './rules.ts'
export {
  allocatePublications,
  fillPublications,
  insertPublications,
  type NewPublication,
  PublicationFinder,
} from './write.ts'
export { publicationRoutes } from './routes.ts'
