import { sql } from 'kysely'
import type { ResearcherDetail } from '../../../contract/index.ts'
import { type Db, firstRow } from '../platform/database/index.ts'
import { topicsOf } from '../words/index.ts'
import { rowColumns, rowJoins } from './read.ts'

const mostCoAuthors = 50
const mostTopics = 12

/** One researcher whole; undefined when there is none of this id. */
export const readResearcher = async (db: Db, id: number): Promise<ResearcherDetail | undefined> => {
  const [record, topics] = await Promise.all([
    firstRow<Omit<ResearcherDetail, 'topics'>>(
      db,
      sql`select ${rowColumns}, r.biography, ${identifiers}, ${names}, ${years}, ${coAuthors}, ${network}, ${projects}, ${theses}, ${possiblySame}
        from researcher r ${rowJoins} where r.id = ${id}`,
    ),
    topicsOf(db, sql`select publication_id from authorship where researcher_id = ${id}`, mostTopics),
  ])
  return record && { ...record, topics }
}

const identifiers = sql`
  (select coalesce(json_agg(json_build_object('kind', x.kind, 'value', x.value) order by x.kind, x.value), '[]')
    from researcher_identifier x where x.researcher_id = r.id) as identifiers`

/** Every spelling, counted wherever it was printed; one that was only stated counts 0. */
const names = sql`
  (select coalesce(json_agg(n), '[]') from (
    select n.name, coalesce(p.count, 0) as count from researcher_name n left join (
      select name, count(*) as count from (
        select name from authorship where researcher_id = r.id
        union all select name from project_member where researcher_id = r.id
        union all select name from thesis_person where researcher_id = r.id) all_printed group by 1) p on p.name = n.name
    where n.researcher_id = r.id order by 2 desc, 1) n) as names`

const years = sql`
  (select coalesce(json_agg(y), '[]') from (
    select p.year, count(distinct p.id) as count from authorship a join publication p on p.id = a.publication_id
    where a.researcher_id = r.id and p.year is not null group by 1 order by 1) y) as publications_by_year`

const coAuthors = sql`
  (select coalesce(json_agg(x), '[]') from (
    select o.id, o.display_name, od.name as department, c.publications, c.projects, c.theses, c.strength, c.weight, c.first_year, c.last_year
    from (select b_id as other, * from collaboration where a_id = r.id
      union all select a_id, * from collaboration where b_id = r.id) c
    join researcher o on o.id = c.other left join department od on od.id = o.department_id
    order by c.strength desc, c.weight desc, o.id limit ${mostCoAuthors}) x) as co_authors`

/** A rank is one more than those above: two scans of the measures, no sorting. */
const network = sql`
  (select json_build_object('degree', n.degree, 'betweenness', n.betweenness, 'pagerank', n.pagerank, 'clustering', n.clustering,
      'degree_rank', all_nodes.above_degree + 1, 'betweenness_rank', all_nodes.above_betweenness + 1, 'of', all_nodes.count,
      'community_id', n.community_id, 'community_label', k.label, 'community_size', k.size)
    from network_node n join network_community k on k.id = n.community_id
    cross join lateral (select count(*) as count, count(*) filter (where m.degree > n.degree) as above_degree,
      count(*) filter (where m.betweenness > n.betweenness) as above_betweenness from network_node m) all_nodes
    where n.researcher_id = r.id) as network`

const projects = sql`
  (select coalesce(json_agg(json_build_object('id', p.id, 'title', p.title, 'role', m.role, 'status', p.status)
      order by p.start_date desc nulls last, p.id desc, m.position), '[]')
    from project_member m join project p on p.id = m.project_id where m.researcher_id = r.id) as projects`

const theses = sql`
  (select coalesce(json_agg(json_build_object('id', t.id, 'title', t.title, 'role', x.role, 'degree', t.degree,
      'year', extract(year from t.date)::int) order by t.date desc nulls last, t.id desc, x.position), '[]')
    from thesis_person x join thesis t on t.id = x.thesis_id where x.researcher_id = r.id) as theses`

const possiblySame = sql`
  (select coalesce(json_agg(x), '[]') from (
    select o.id, o.display_name, (select count(distinct publication_id) from authorship where researcher_id = o.id) as publication_count, s.reason
    from (select b_id as other, reason from name_proposal where a_id = r.id
      union all select a_id, reason from name_proposal where b_id = r.id) s
    join researcher o on o.id = s.other order by 3 desc, o.id) x) as possibly_same`
