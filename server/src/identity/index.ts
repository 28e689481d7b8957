export { type Name, parseName } from './rules/names.ts'
export {
  type Known,
  type PrintedAuthor,
  type Proposal,
  type Resolution,
  type Resolved,
  Resolver,
} from './rules/resolve.ts'
export { fold } from './rules/text.ts'
export { knownNames, loadKnown, writeProposals } from './store.ts'
