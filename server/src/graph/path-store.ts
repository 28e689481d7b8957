import { sql } from 'kysely'
import type { GraphNode, PathAnswer } from '../../../contract/index.ts'
import { array, type Db } from '../platform/database/index.ts'
import { DomainError } from '../platform/http/errors.ts'
import { mostAuthorsForPairs } from './collaborations.ts'
import { buildNetwork, type Network } from './network.ts'
import { readPairsText, readRevisions } from './network-store.ts'
import { shortestPath } from './rules.ts'
import { readSummary } from './summary-store.ts'

/** The network of everybody who collaborates, for one state of the data. ids: ascending, by node. */
export type Paths = { revision: number; network: Network; ids: number[]; place: Map<number, number> }
type Step = PathAnswer['path']['steps'][number]

/** At most so many works are named for each step; its strength says how many there are. */
const WORKS_NAMED = 20

const readPaths = async (db: Db): Promise<Paths> => {
  const { revision, pairs } = await readPairsText(db)
  const rows = JSON.parse(pairs) as [number, number, number][]
  const ids = [...new Set(rows.flatMap(([a, b]) => [a, b] as const))].sort((a, b) => a - b)
  const place = new Map(ids.map((id, v) => [id, v]))
  const network = buildNetwork(ids.length, {
    a: Uint32Array.from(rows, ([a]) => place.get(a)!),
    b: Uint32Array.from(rows, ([, b]) => place.get(b)!),
    weight: Float64Array.from(rows, ([, , strength]) => strength),
  })
  return { revision, network, ids, place }
}

/** Keeps the network of the present data in memory: 50,000 pairs take 3 MB, and reading them anew for each path 120 ms. */
export const pathsOf = (db: Db): (() => Promise<Paths>) => {
  let kept: Promise<Paths> | undefined
  return async () => {
    const { data } = await readRevisions(db)
    const present = await kept?.catch(() => undefined)
    if (present?.revision === data) return present
    kept = readPaths(db)
    return kept
  }
}

type PersonRow = {
  id: number
  display_name: string
  department_id: number | null
  community_id: number | null
  degree: number
  publications: number
  x: number | null
  y: number | null
}

const readPeople = async (db: Db, ids: number[]): Promise<Map<number, PersonRow>> => {
  const { rows } = await sql<PersonRow>`
    select r.id, r.display_name, r.department_id, n.community_id, n.x, n.y,
      (select count(*) from collaboration c where r.id in (c.a_id, c.b_id)) as degree,
      (select count(distinct a.publication_id) from authorship a where a.researcher_id = r.id) as publications
    from researcher r left join network_node n on n.researcher_id = r.id
    where r.id = any(${array(ids, 'bigint')})`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}

/** @throws DomainError not_found when one of the two does not exist */
export const readPath = async (db: Db, paths: () => Promise<Paths>, from: number, to: number): Promise<PathAnswer> => {
  const ends = await readPeople(db, [from, to])
  const unknown = [from, to].find((id) => !ends.has(id))
  if (unknown !== undefined) throw new DomainError('not_found', `There is no researcher ${unknown}.`)
  const { network, ids, place } = await paths()
  const [a, b] = [place.get(from), place.get(to)]
  const found =
    from === to ? [from] : a === undefined || b === undefined ? null : shortestPath(network, a, b)?.map((v) => ids[v]!)
  const people = found ? await readPeople(db, found) : ends
  const shown = (found ?? [from, to]).flatMap((id) => people.get(id) ?? [])
  const nodes = shown.map(toNode)
  const steps = found ? await readSteps(db, found) : []
  const summary = await readSummary(db)
  return {
    nodes,
    links: steps.map((step) => ({
      source: `researcher_${step.from}`,
      target: `researcher_${step.to}`,
      type: 'collaboration',
      value: step.strength,
    })),
    summary: {
      nodes: nodes.length,
      links: steps.length,
      total_nodes: nodes.length,
      total_links: steps.length,
      ...summary(shown.map(({ department_id, community_id }) => ({ department_id, cluster_id: community_id }))),
    },
    path: { found: Boolean(found), length: found ? found.length - 1 : null, steps },
  }
}

const toNode = (p: PersonRow): GraphNode => ({
  id: `researcher_${p.id}`,
  label: p.display_name,
  type: 'researcher',
  cluster_id: p.community_id,
  data: {
    department_id: p.department_id,
    publications: p.publications,
    degree: p.degree,
    ...(p.x === null ? {} : { x: p.x, y: p.y }),
  },
})

type StepRow = Omit<Step, 'through'> & { through: Step['through'] | null }

/** Each step of the path with what the two made together, the newest first. */
const readSteps = async (db: Db, path: number[]): Promise<Step[]> => {
  const { rows } = await sql<StepRow>`
    select s.a as from, s.b as to, c.strength, w.works as through
    from unnest(${array(path.slice(0, -1), 'bigint')}, ${array(path.slice(1), 'bigint')}) with ordinality as s(a, b, step)
    join collaboration c on c.a_id = least(s.a, s.b) and c.b_id = greatest(s.a, s.b)
    left join lateral (
      select json_agg(json_build_object('type', t.type, 'id', t.id, 'title', t.title) order by t.year desc nulls last, t.type, t.id) as works
      from (
        select * from (
          select 'publication' as type, p.id, p.title, p.year from publication p
          where p.id in (select publication_id from authorship where researcher_id = s.a
            intersect select publication_id from authorship where researcher_id = s.b)
            and (select count(distinct x.researcher_id) from authorship x where x.publication_id = p.id) <= ${mostAuthorsForPairs}
          union all
          select 'project', p.id, p.title, extract(year from p.start_date)::int from project p
          where p.id in (select project_id from project_member where researcher_id = s.a
            intersect select project_id from project_member where researcher_id = s.b)
          union all
          select 'thesis', h.id, h.title, extract(year from h.date)::int from thesis h
          where h.id in (select thesis_id from thesis_person where researcher_id = s.a
            intersect select thesis_id from thesis_person where researcher_id = s.b)) works
        order by year desc nulls last, type, id limit ${WORKS_NAMED}) t) w on true
    order by s.step`.execute(db)
  return rows.map((row) => ({ ...row, through: row.through ?? [] }))
}
