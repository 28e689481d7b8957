import { sql } from 'kysely'
import type { SubjectType } from '../../../contract/index.ts'
import { hasWords, likePatterns, type Sql } from '../platform/database/lists.ts'

/** Where a title or name stands in its own table. */
const titles: Record<SubjectType, Sql> = {
  researcher: sql`select x.id from researcher x where x.display_name`,
  publication: sql`select x.id from publication x where x.title`,
  project: sql`select x.id from project x where x.title`,
  thesis: sql`select x.id from thesis x where x.title`,
  call: sql`select x.id from call x where x.title`,
}
const fewestLetters = 3

/**
 * Records whose title or name has all these words or parts of words, in any order: by the trigram index; two letters are
 * too few for it, then the records themselves are read, which are smaller than their documents.
 */
export const titled = (type: SubjectType, id: Sql, search: string | undefined): Sql | undefined => {
  const patterns = likePatterns(search)
  if (patterns.length === 0) return undefined
  if (patterns.every((pattern) => pattern.length - 2 < fewestLetters)) {
    return sql`${id} in (${sql.join(
      patterns.map((pattern) => sql`${titles[type]} ilike ${pattern}`),
      sql` intersect `,
    )})`
  }
  return sql`${id} in (select t.subject_id from document t where t.subject_type = ${type} and ${hasWords(sql`t.title`, search)})`
}
