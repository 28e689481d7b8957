import { isTest } from './imports.ts'
import { lineAt, type Source, type Violation } from './sources.ts'

/** Which area writes a table. A second name is an exception, with its reason. */
const owners: Record<string, readonly string[]> = {
  import: ['imports'],
  import_row: ['imports'],
  import_problem: ['imports'],
  revision: ['imports'],
  // Whoever fills a gap notes the old value in the same statement.
  change: ['imports', 'publications', 'researchers'],
  department: ['departments'],
  researcher: ['researchers'],
  researcher_name: ['researchers'],
  researcher_identifier: ['researchers'],
  name_proposal: ['identity'],
  publication: ['publications'],
  authorship: ['publications'],
  project: ['projects'],
  project_member: ['projects'],
  thesis: ['theses'],
  thesis_person: ['theses'],
  call: ['calls'],
  collaboration: ['graph'],
  network_node: ['graph'],
  network_community: ['graph'],
  network_summary: ['graph'],
  sdg_assignment: ['sdg'],
  document: ['search'],
  word: ['search'],
  // A record's document and its embedding go in one step, or a search finds what is gone.
  embedding: ['matching', 'search'],
  migration: ['platform/database'],
}
/** Undoing removes from every table what carries the import's number: one statement a table, not an area's business. */
const anyTable = new Set(['server/src/imports/undo.ts'])

const write =
  /\b(?:insert\s+into|delete\s+from|truncate(?:\s+table)?|merge\s+into|refresh\s+materialized\s+view(?:\s+concurrently)?|update(?=\s+\S+\s+(?:(?:as\s+)?\w+\s+)?set\b))\s+(?<table>\$\{[^}]*\}|[a-z_]+)/gi
const made =
  /\bcreate\s+(?:unlogged\s+)?(?:table|materialized\s+view)\s+(?:if\s+not\s+exists\s+)?(?<table>[a-z_]+)(?!\s+partition\s+of|[a-z_])/gi

/** Statements that write a table which another area owns, or of which nobody can say who owns it. */
export const foreignWrites = (sources: readonly Source[]): Violation[] =>
  sources
    .filter(
      ({ path }) => path.startsWith('server/src/') && path.endsWith('.ts') && !isTest(path) && !anyTable.has(path),
    )
    .flatMap(({ path, text }) => {
      const [first, second] = path.split('/').slice(2)
      const writer = first === 'platform' ? `platform/${second}` : first!
      return [...text.matchAll(write)].flatMap((match) => {
        const table = match.groups!.table!.toLowerCase()
        if (owners[table]?.includes(writer)) return []
        const owner = owners[table]?.[0]
        const sentence = owner
          ? `${writer} writes the table ${table}, which belongs to ${owner}`
          : table.startsWith('$')
            ? `${writer} writes a table whose name is computed: nobody can say whose it is`
            : `${writer} writes the table ${table}, which has no owner in scripts/import-law/tables.ts`
        return [{ path, line: lineAt(text, match.index), sentence }]
      })
    })

/** Tables of the schema that belong to no area. */
export const ownerlessTables = (sources: readonly Source[]): Violation[] =>
  sources
    .filter(({ path }) => path.startsWith('server/migrations/'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(made)].flatMap((match) => {
        const table = match.groups!.table!
        return owners[table]
          ? []
          : [
              {
                path,
                line: lineAt(text, match.index),
                sentence: `the table ${table} has no owner in scripts/import-law/tables.ts`,
              },
            ]
      }),
    )
