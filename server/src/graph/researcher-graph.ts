import { sql } from 'kysely'
import type { GraphAnswer, GraphQuery } from '../../../contract/index.ts'
import { inDepartment } from '../departments/index.ts'
import type { Db } from '../platform/database/index.ts'
import { every } from '../platform/database/lists.ts'
import { hasPublished } from '../publications/index.ts'
import { titled } from '../words/index.ts'
import { all, collaborationFits, type Filters, narrowsLinks } from './filters.ts'
import { bestConnected } from './rules.ts'
import { type Place, readSummary } from './summary-store.ts'

/** id, name, department, community, x, y, publications; the last four null or 0 where nothing is known. */
type PersonText = [number, string, number | null, number | null, number | null, number | null, number]

/**
 * People and pairs that fit, each kind as one text: at 15,376 people and 50,630 pairs 90 ms where rows took 160, and
 * the event loop is held for the reading of two strings only.
 */
const readGraphText = async (db: Db, filters: Filters): Promise<{ people: string; pairs: string }> => {
  const chosen = every([
    titled('researcher', sql`r.id`, filters.search),
    inDepartment(sql`r.department_id`, filters.department),
    hasPublished(sql`r.id`, { sdg: filters.sdg }),
  ])
  const among = (end: string) => chosen && sql`${sql.ref(end)} in (select r.id from researcher r where ${chosen})`
  const { rows } = await sql<{ people: string; pairs: string }>`
    select
      (select coalesce(json_agg(json_build_array(
          r.id, r.display_name, r.department_id, n.community_id, n.x, n.y, coalesce(p.publications, 0)) order by r.id), '[]')::text
        from researcher r
        left join network_node n on n.researcher_id = r.id
        left join (select researcher_id, count(distinct publication_id) as publications from authorship group by 1) p
          on p.researcher_id = r.id
        where ${all([chosen])}) as people,
      (select coalesce('[' || string_agg(c.a_id || ',' || c.b_id || ',' || c.strength, ',' order by c.a_id, c.b_id) || ']', '[]')
        from collaboration c
        where ${all([collaborationFits(filters), among('c.a_id'), among('c.b_id')])}) as pairs`.execute(db)
  return rows[0]!
}

/** The collaboration graph as JSON text. */
export const researcherGraphJson = async (db: Db, query: GraphQuery): Promise<string> => {
  const [text, summary] = await Promise.all([readGraphText(db, query), readSummary(db)])
  const pairs = JSON.parse(text.pairs) as number[]
  const degree = new Map<number, number>()
  for (let i = 0; i < pairs.length; i += 3) {
    degree.set(pairs[i]!, (degree.get(pairs[i]!) ?? 0) + 1)
    degree.set(pairs[i + 1]!, (degree.get(pairs[i + 1]!) ?? 0) + 1)
  }
  const people = (JSON.parse(text.people) as PersonText[])
    .map(([id, name, department, community, x, y, publications]) => ({
      id,
      name,
      department,
      community,
      x,
      y,
      publications,
      degree: degree.get(id) ?? 0,
    }))
    .filter((person) => person.degree > 0 || !narrowsLinks(query))
  const shown = bestConnected(people, query.limit)
  const kept = shown.length < people.length ? new Set(shown.map(({ id }) => id)) : undefined

  const nodes = shown.map(
    (p) =>
      `{"id":"researcher_${p.id}","label":${JSON.stringify(p.name)},"type":"researcher","cluster_id":${p.community},` +
      `"data":{"department_id":${p.department},"publications":${p.publications},"degree":${p.degree}` +
      `${p.x === null ? '' : `,"x":${p.x},"y":${p.y}`}}}`,
  )
  const links: string[] = []
  for (let i = 0; i < pairs.length; i += 3) {
    if (kept && !(kept.has(pairs[i]!) && kept.has(pairs[i + 1]!))) continue
    links.push(
      `{"source":"researcher_${pairs[i]}","target":"researcher_${pairs[i + 1]}","type":"collaboration","value":${pairs[i + 2]}}`,
    )
  }
  const places: Place[] = shown.map((p) => ({ department_id: p.department, cluster_id: p.community }))
  const answer: GraphAnswer['summary'] = {
    nodes: nodes.length,
    links: links.length,
    total_nodes: people.length,
    total_links: pairs.length / 3,
    ...summary(places),
  }
  return `{"nodes":[${nodes.join(',')}],"links":[${links.join(',')}],"summary":${JSON.stringify(answer)}}`
}
