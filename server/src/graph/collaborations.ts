import { sql } from 'kysely'
import { array, type Tx } from '../platform/database/index.ts'

/**
 * The collaboration table follows the records in the same transaction: added to when works are new, counted afresh
 * where works go or change. Both come to exactly the same rows: counts are integers and the weight is numeric.
 */

/**
 * A work of more people than this makes no collaborations: one of 7,456 authors would make 27.8 million pairs of
 * people who mostly never met, each with a fractional weight below 0.0002. At 250 the weight is 0.004.
 */
export const mostAuthorsForPairs = 250

/** Adds what these new publications mean for their pairs of authors. Call once for each publication. */
export const addPublications = async (tx: Tx, publicationIds: readonly number[]): Promise<void> => {
  if (publicationIds.length === 0) return
  // Materialised, or a planner without statistics of the new rows joins them by nested loops: 150 ms a batch, not 8.
  await sql`
    with people as materialized (
      select distinct publication_id, researcher_id from authorship
      where publication_id = any(${array(publicationIds, 'bigint')}) and researcher_id is not null
    ), works as materialized (
      select p.publication_id, p.researcher_id, w.year, count(*) over (partition by p.publication_id) as people
      from people p join publication w on w.id = p.publication_id
    )
    insert into collaboration as c (a_id, b_id, publications, projects, theses, weight, first_year, last_year)
    select a.researcher_id, b.researcher_id, count(*), 0, 0, sum(round(1.0 / (a.people - 1), 9)), min(a.year), max(a.year)
    from works a join works b on a.publication_id = b.publication_id and a.researcher_id < b.researcher_id
    where a.people between 2 and ${mostAuthorsForPairs}
    group by 1, 2
    on conflict (a_id, b_id) do update set
      publications = c.publications + excluded.publications,
      weight = c.weight + excluded.weight,
      first_year = least(c.first_year, excluded.first_year),
      last_year = greatest(c.last_year, excluded.last_year)`.execute(tx)
}

/**
 * Counts every collaboration of these researchers afresh from the records, whatever was there before.
 * The truth for undo, edits and checks; adding is its fast path.
 */
export const recountCollaborations = async (tx: Tx, researcherIds: readonly number[]): Promise<void> => {
  if (researcherIds.length === 0) return
  const ids = array(researcherIds, 'bigint')
  await sql`delete from collaboration where a_id = any(${ids}) or b_id = any(${ids})`.execute(tx)
  await sql`
    with works as (
      select 'publication' as kind, a.publication_id as work, a.researcher_id, p.year
      from authorship a join publication p on p.id = a.publication_id
      where a.researcher_id is not null and a.publication_id in (select publication_id from authorship where researcher_id = any(${ids}))
      group by 1, 2, 3, 4
      union select 'project', m.project_id, m.researcher_id, extract(year from p.start_date)::int
      from project_member m join project p on p.id = m.project_id
      where m.researcher_id is not null and m.project_id in (select project_id from project_member where researcher_id = any(${ids}))
      union select 'thesis', t.thesis_id, t.researcher_id, extract(year from h.date)::int
      from thesis_person t join thesis h on h.id = t.thesis_id
      where t.researcher_id is not null and t.thesis_id in (select thesis_id from thesis_person where researcher_id = any(${ids}))
    ), sized as (
      select *, count(*) over (partition by kind, work) as people from works
    )
    insert into collaboration (a_id, b_id, publications, projects, theses, weight, first_year, last_year)
    select a.researcher_id, b.researcher_id,
      count(*) filter (where a.kind = 'publication'), count(*) filter (where a.kind = 'project'),
      count(*) filter (where a.kind = 'thesis'),
      coalesce(sum(round(1.0 / (a.people - 1), 9)) filter (where a.kind = 'publication'), 0), min(a.year), max(a.year)
    from sized a join sized b on a.kind = b.kind and a.work = b.work and a.researcher_id < b.researcher_id
    where a.people between 2 and ${mostAuthorsForPairs} and (a.researcher_id = any(${ids}) or b.researcher_id = any(${ids}))
    group by 1, 2`.execute(tx)
}
