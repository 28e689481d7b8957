import { sql } from 'kysely'
import type { SubjectType } from '../../../contract/index.ts'
import { hasWords, type Sql } from '../platform/database/lists.ts'

/** Records whose title or name has all these words or parts of words, in any order, by the trigram index. */
export const titled = (type: SubjectType, id: Sql, search: string | undefined): Sql | undefined => {
  const words = hasWords(sql`t.title`, search)
  return words && sql`${id} in (select t.subject_id from document t where t.subject_type = ${type} and ${words})`
}
