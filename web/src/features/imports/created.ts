import type { ImportDetail } from '../../../../contract/index.ts'
import { counted } from '../../ui/format.ts'

const kinds = [
  ['publications', 'publication', 'publications'],
  ['researchers', 'researcher', 'researchers'],
  ['authorships', 'authorship', 'authorships'],
  ['departments', 'department', 'departments'],
  ['projects', 'project', 'projects'],
  ['theses', 'thesis', 'theses'],
  ['calls', 'call', 'calls'],
] as const

/** What stands here because of an import, kind by kind: ["360 publications", "60 researchers"]; the absent are left out. */
export const createdList = (created: ImportDetail['created']): string[] =>
  kinds.flatMap(([kind, one, many]) => (created[kind] > 0 ? [counted(created[kind], one, many)] : []))
