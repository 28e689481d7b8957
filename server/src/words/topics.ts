import { sql } from 'kysely'
import { type Db, firstRow } from '../platform/database/index.ts'
import type { Sql } from '../platform/database/lists.ts'
import { chooseTopics, type Topic, type Word } from './rules.ts'

/** Publications whose words are counted, the latest: parsing a title takes 40 µs, and a faculty has thousands. */
const mostTitles = 300

/**
 * What publications are about: their keywords where they have any, else the distinctive words of their titles.
 * @param works a select of their identifiers
 */
export const topicsOf = async (db: Db, works: Sql, most: number): Promise<Topic[]> => {
  const counted = await firstRow<{ collection: number; words: Word[] }>(db, countWords(works))
  return chooseTopics(counted!.words, counted!.collection, most)
}

/** Stop words have no stem (ts_lexize answers {}) and numbers are no topics. */
const countWords = (works: Sql) => sql<{ collection: number; words: Word[] }>`
  with work as materialized (
    select id, title, keywords from publication where id in (${works}) order by year desc nulls last, id desc limit ${mostTitles}
  ), keyword as materialized (
    select lower(k) as stem, mode() within group (order by k) as word, array_agg(distinct k) as forms, count(distinct work.id) as count
    from work, unnest(work.keywords) k where k <> '' group by 1
  ), elsewhere as (
    select lower(k) as stem, count(*) as documents from publication p, unnest(p.keywords) k
    where p.keywords && (select array_agg(form) from keyword, unnest(forms) form) group by 1
  ), printed as (
    select t.lexeme as word, count(*) as count from work, unnest(to_tsvector('simple', left(work.title, 2000))) t
    where not exists (select from keyword) and t.lexeme ~ '[[:alpha:]]' and length(t.lexeme) > 2
    group by 1
  ), weighed as (
    select k.word, k.stem, k.count, coalesce(e.documents, 0) as documents from keyword k left join elsewhere e on e.stem = k.stem
    union all
    select p.word, s.stem[1], p.count, coalesce(w.ndoc, 0)
    from printed p cross join lateral (select ts_lexize('english_stem', p.word) as stem) s left join word w on w.word = p.word
    where s.stem <> '{}'
  )
  select (select count(*) from document) as collection, (select coalesce(json_agg(weighed), '[]') from weighed) as words`
