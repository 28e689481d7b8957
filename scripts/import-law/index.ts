import { cycles, forbiddenImports } from './imports.ts'
import type { Source, Violation } from './sources.ts'
import { foreignWrites, ownerlessTables } from './tables.ts'
import { environmentReads, foreignWords } from './words.ts'

export { readSources, type Source, type Violation } from './sources.ts'

/** Everything in these files that the house does not allow, in the order of the files. */
export const violationsIn = (sources: readonly Source[]): Violation[] =>
  [forbiddenImports, cycles, foreignWrites, ownerlessTables, environmentReads, foreignWords].flatMap((rule) =>
    rule(sources),
  )
