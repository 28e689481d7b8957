import { sql } from 'kysely'
import type { SuggestionAnswer } from '../../../contract/index.ts'
import type { Db } from '../platform/database/index.ts'

/**
 * What somebody who is still typing may mean: people, departments and titles in which a word begins so, then words.
 * An index on trigrams answers from the second letter on.
 */
export const suggest = async (db: Db, typed: string, limit: number): Promise<SuggestionAnswer['results']> => {
  const text = typed.replaceAll('\0', '').toWellFormed().trim().replace(/\s+/g, ' ')
  if (text.length < 2) return []
  const plain = text.replace(/[\\%_]/g, '\\$&')
  const begins = sql`(title ilike ${`${plain}%`} or title ilike ${`% ${plain}%`})`
  const last = text.split(' ').at(-1)!
  const rows = await sql<SuggestionAnswer['results'][number]>`
    select type, id, text, detail from (
      (select 'department' as type, id, name as text, null as detail, 1 as place, 0 as nth from department
        where name ilike ${`${plain}%`} or name ilike ${`% ${plain}%`} order by length(name), name limit 2)
      union all
      (select 'researcher', d.subject_id, d.title, concat_ws(' · ', r.position, e.name), 0, row_number() over (order by d.title ilike ${`${plain}%`} desc, length(d.title), d.title)
        from document d join researcher r on r.id = d.subject_id left join department e on e.id = r.department_id
        where d.subject_type = 'researcher' and ${begins} order by 6 limit 4)
      union all
      (select subject_type, subject_id, title, year::text, 2, row_number() over (order by title ilike ${`${plain}%`} desc, year desc nulls last, subject_id)
        from (select * from document where subject_type <> 'researcher' and ${begins} limit 200) d order by 6 limit 4)
      union all
      (select 'word', null, ${text.slice(0, text.length - last.length)} || word, null, 3, row_number() over (order by ndoc desc, word)
        from word where word ilike ${`${last.replace(/[\\%_]/g, '\\$&')}%`} order by 6 limit 3)
    ) s order by place, nth limit ${limit}`.execute(db)
  return rows.rows
}
