import { sql } from 'kysely'
import type { AnalyticsAnswer, CollaborationRow } from '../../../contract/index.ts'
import { isOpen } from '../calls/index.ts'
import { inDepartment } from '../departments/index.ts'
import { collaborationColumns, collaborationJoins, collaborationsFitting } from '../graph/index.ts'
import { type Db, firstRow } from '../platform/database/index.ts'
import { projectsFitting } from '../projects/index.ts'
import { authorshipsFitting, publicationsFitting } from '../publications/index.ts'
import { researchersFitting } from '../researchers/index.ts'
import { thesesFitting } from '../theses/index.ts'
import { type Query, where } from './filters.ts'
import { readDepartmentSizes } from './performance.ts'

const topPairs = 10
const topPeople = 10
const topDepartments = 20

/** The dashboard. Every total is the count of the list under the same filters; calls know neither department nor year. */
export const readDashboard = async (db: Db, query: Query): Promise<AnalyticsAnswer> => {
  const [totals, published, departments, pairs, people] = await Promise.all([
    readTotals(db, query),
    readPublished(db, query),
    readDepartmentSizes(db, query),
    readStrongest(db, query),
    readMostConnected(db, query),
  ])
  const sizes = departments.map(({ id, name, researchers, publications }) => ({ id, name, researchers, publications }))
  return {
    totals,
    ...published,
    departments: sizes.slice(0, topDepartments),
    strongest_collaborations: pairs,
    most_connected: people,
  }
}

const readTotals = async (db: Db, query: Query): Promise<AnalyticsAnswer['totals']> => {
  const totals = await firstRow<AnalyticsAnswer['totals']>(
    db,
    sql`select
      (select count(*) from researcher r ${where(researchersFitting(query))}) as researchers,
      (select count(*) from publication p ${where(publicationsFitting(query))}) as publications,
      (select count(*) from authorship a ${where(authorshipsFitting(query))}) as authorships,
      (select count(*) from department d ${where(inDepartment(sql`d.id`, query.department))}) as departments,
      (select count(*) from collaboration c ${where(collaborationsFitting(query))}) as collaborations,
      (select count(*) from project p ${where(projectsFitting(query))}) as projects,
      (select count(*) from thesis t ${where(thesesFitting(query))}) as theses,
      (select count(*) from call c) as calls,
      (select count(*) from call c where ${isOpen}) as open_calls`,
  )
  return totals!
}

type Published = Pick<AnalyticsAnswer, 'publications_by_year' | 'publication_types'>

const readPublished = async (db: Db, query: Query): Promise<Published> => {
  const published = await firstRow<Published>(
    db,
    sql`
      with chosen as materialized (select p.year, coalesce(p.type, 'not stated') as type from publication p ${where(publicationsFitting(query))})
      select
        (select coalesce(json_agg(y), '[]') from (
          select year, count(*) as count from chosen where year is not null group by 1 order by 1) y) as publications_by_year,
        (select coalesce(json_agg(t), '[]') from (
          select type, count(*) as count from chosen group by 1 order by 2 desc, 1) t) as publication_types`,
  )
  return published!
}

const readStrongest = async (db: Db, query: Query): Promise<CollaborationRow[]> => {
  const { rows } = await sql<CollaborationRow>`
    select ${collaborationColumns} from (
      select * from collaboration c ${where(collaborationsFitting(query))} order by c.strength desc, c.a_id, c.b_id limit ${topPairs}) c
    ${collaborationJoins} order by c.strength desc, c.a_id, c.b_id`.execute(db)
  return rows
}

const readMostConnected = async (db: Db, query: Query): Promise<AnalyticsAnswer['most_connected']> => {
  const { rows } = await sql<AnalyticsAnswer['most_connected'][number]>`
    with chosen as (select c.a_id, c.b_id, c.strength from collaboration c ${where(collaborationsFitting(query))}),
    connected as (
      select id, count(*) as degree, sum(strength) as strength
      from (select a_id as id, strength from chosen union all select b_id, strength from chosen) ends group by 1
    )
    select r.id, r.display_name, d.name as department, n.degree, n.strength
    from connected n join researcher r on r.id = n.id left join department d on d.id = r.department_id
    ${where(inDepartment(sql`r.department_id`, query.department))}
    order by n.degree desc, n.strength desc, r.id limit ${topPeople}`.execute(db)
  return rows
}
