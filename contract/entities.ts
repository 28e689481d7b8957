import { z } from 'zod'
import { filters, id, ordering, paging, reference, yearCount } from './common.ts'
import { identifier, projectStatuses, thesisDegrees } from './record.ts'

const minStrength = z.coerce.number().int().min(1).optional().describe('Only collaborations of at least this strength')

// Departments -----------------------------------------------------------------------------------------------------
export const departmentRow = z.object({
  id: z.number(),
  name: z.string(),
  parent_id: z.number().nullable(),
  parent: z.string().nullable().describe('Name of the faculty or school it belongs to'),
  researcher_count: z.number(),
  publication_count: z.number(),
  project_count: z.number(),
  thesis_count: z.number(),
  sample: z.boolean().describe('Part of the sample university'),
})
export const departmentQuery = paging.extend({
  search: filters.shape.search,
  ordering: ordering(['name', 'researcher_count', 'publication_count']),
})
export const departmentDetail = departmentRow.extend({
  children: z.array(reference),
  publications_by_year: z.array(yearCount),
  researchers: z
    .array(
      z.object({
        id: z.number(),
        display_name: z.string(),
        position: z.string().nullable(),
        publication_count: z.number(),
      }),
    )
    .describe('The 50 with most publications'),
  partners: z
    .array(z.object({ id: z.number(), name: z.string(), strength: z.number() }))
    .describe('Departments it collaborates with; strength is the sum over pairs of people'),
  topics: z.array(z.object({ term: z.string(), count: z.number() })),
})

// Researchers -----------------------------------------------------------------------------------------------------
export const researcherRow = z.object({
  id: z.number(),
  display_name: z.string(),
  department_id: z.number().nullable(),
  department: z.string().nullable(),
  department_inferred: z.boolean().describe('Read from where their publications are filed, not stated'),
  position: z.string().nullable(),
  status: z.enum(['current', 'former', 'external']),
  interests: z.array(z.string()),
  publication_count: z.number(),
  collaborator_count: z.number(),
  first_year: z.number().nullable(),
  last_year: z.number().nullable(),
  sample: z.boolean(),
})
export const researcherQuery = paging.extend({
  ...filters.shape,
  min_strength: minStrength,
  ordering: ordering(['name', 'publication_count', 'collaborator_count', 'last_year']),
})
export const networkPlace = z.object({
  degree: z.number().describe('Distinct collaborators'),
  degree_rank: z.number(),
  betweenness: z.number().describe('Share of shortest paths between others that pass through this person, 0 to 1'),
  betweenness_rank: z.number(),
  pagerank: z.number(),
  clustering: z.number().describe('How many of their collaborators collaborate with each other, 0 to 1'),
  community_id: z.number(),
  community_label: z.string(),
  community_size: z.number(),
  of: z.number().describe('Researchers ranked'),
})
export const coAuthor = z.object({
  id: z.number(),
  display_name: z.string(),
  department: z.string().nullable(),
  publications: z.number(),
  projects: z.number(),
  theses: z.number(),
  strength: z.number(),
  weight: z.number(),
  first_year: z.number().nullable(),
  last_year: z.number().nullable(),
})
export const researcherDetail = researcherRow.extend({
  biography: z.string().nullable(),
  identifiers: z.array(identifier),
  names: z.array(z.object({ name: z.string(), count: z.number() })).describe('As printed, with how often'),
  publications_by_year: z.array(yearCount),
  co_authors: z.array(coAuthor).describe('The 50 strongest'),
  topics: z.array(z.object({ term: z.string(), count: z.number(), weight: z.number().describe('tf-idf, most is 1') })),
  network: networkPlace.nullable().describe('Null until the network was measured'),
  projects: z.array(
    z.object({ id: z.number(), title: z.string(), role: z.string().nullable(), status: z.string().nullable() }),
  ),
  theses: z.array(
    z.object({
      id: z.number(),
      title: z.string(),
      role: z.enum(['student', 'supervisor']),
      degree: z.string(),
      year: z.number().nullable(),
    }),
  ),
  possibly_same: z
    .array(z.object({ id: z.number(), display_name: z.string(), publication_count: z.number(), reason: z.string() }))
    .describe('Researchers whose names fit but for whom no evidence was found; proposed, never merged silently'),
})
export const similarQuery = z.object({ limit: z.coerce.number().int().min(1).max(50).default(10) })
export const similarResearchers = z.object({
  meaning: z.string().describe('What the score means, for a reader'),
  pending: z.boolean().describe('Not understood yet: the embedding is still being computed'),
  results: z.array(
    z.object({
      id: z.number(),
      display_name: z.string(),
      department: z.string().nullable(),
      publication_count: z.number(),
      score: z.number().describe('0 to 1'),
      collaborates: z.boolean().describe('They have worked together already'),
      because: z
        .array(z.object({ mine: reference, theirs: reference, score: z.number() }))
        .describe('The pairs of publications that are nearest in meaning'),
    }),
  ),
})

// Publications ----------------------------------------------------------------------------------------------------
export const publicationAuthor = z.object({
  position: z.number(),
  name: z.string().describe('As printed'),
  affiliation: z.string().nullable(),
  researcher_id: z.number().nullable(),
})
export const publicationRow = z.object({
  id: z.number(),
  title: z.string(),
  year: z.number().nullable(),
  date: z.string().nullable(),
  type: z.string().nullable(),
  venue: z.string().nullable(),
  doi: z.string().nullable(),
  department_id: z.number().nullable(),
  department: z.string().nullable(),
  author_count: z.number(),
  authors: z.array(publicationAuthor).describe('The first 10 in a list, the first 300 on the record itself'),
  sample: z.boolean(),
})
export const publicationQuery = paging.extend({
  ...filters.shape,
  type: z.string().max(100).optional(),
  researcher: id.optional().describe('Only publications of this researcher'),
  ordering: ordering(['title', 'year']),
})
export const publicationDetail = publicationRow.extend({
  abstract: z.string().nullable(),
  keywords: z.array(z.string()),
  language: z.string().nullable(),
  link: z.string().nullable(),
  source: z.object({ import_id: z.number(), file_name: z.string(), row: z.number().nullable() }).nullable(),
})
export const similarPublications = z.object({
  meaning: z.string(),
  pending: z.boolean(),
  results: z.array(publicationRow.extend({ score: z.number() })),
})

// Authorships and collaborations ----------------------------------------------------------------------------------
export const authorshipRow = z.object({
  id: z.number(),
  publication_id: z.number(),
  title: z.string(),
  year: z.number().nullable(),
  position: z.number(),
  name: z.string(),
  affiliation: z.string().nullable(),
  researcher_id: z.number().nullable(),
  researcher: z.string().nullable(),
  resolution: z.string().describe('How the researcher was found: identifier, same_name, evidence, new_name'),
  confidence: z.number().describe('0 to 1'),
})
export const authorshipQuery = paging.extend({
  ...filters.shape,
  publication: id.optional(),
  researcher: id.optional(),
  ordering: ordering(['position', 'year', 'name']),
})
export const collaborationRow = z.object({
  researcher_a: reference,
  researcher_b: reference,
  publications: z.number(),
  projects: z.number(),
  theses: z.number(),
  strength: z.number().describe('Joint publications + projects + theses'),
  weight: z.number().describe('Sum over joint publications of 1 / (authors - 1)'),
  first_year: z.number().nullable(),
  last_year: z.number().nullable(),
})
export const collaborationQuery = paging.extend({
  ...filters.shape,
  researcher: id.optional(),
  min_strength: minStrength,
  ordering: ordering(['strength', 'weight', 'first_year', 'last_year']),
})

// Projects, theses, calls -----------------------------------------------------------------------------------------
export const person = z.object({ name: z.string(), researcher_id: z.number().nullable(), role: z.string().nullable() })
export const projectRow = z.object({
  id: z.number(),
  title: z.string(),
  funder: z.string().nullable(),
  status: z.enum(projectStatuses).nullable(),
  start_date: z.string().nullable(),
  end_date: z.string().nullable(),
  department_id: z.number().nullable(),
  department: z.string().nullable(),
  members: z.array(person),
  sample: z.boolean(),
})
export const projectQuery = paging.extend({
  ...filters.shape,
  status: z.enum(projectStatuses).optional(),
  researcher: id.optional(),
  ordering: ordering(['title', 'start_date', 'end_date']),
})
const related = z.object({
  related_publications: z.array(
    z.object({ id: z.number(), title: z.string(), year: z.number().nullable(), score: z.number() }),
  ),
  related_researchers: z.array(
    z.object({ id: z.number(), display_name: z.string(), department: z.string().nullable(), score: z.number() }),
  ),
})
export const projectDetail = projectRow.extend({ description: z.string().nullable(), ...related.shape })
export const thesisRow = z.object({
  id: z.number(),
  title: z.string(),
  degree: z.enum(thesisDegrees),
  student: person,
  supervisors: z.array(person),
  date: z.string().nullable(),
  year: z.number().nullable(),
  department_id: z.number().nullable(),
  department: z.string().nullable(),
  sample: z.boolean(),
})
export const thesisQuery = paging.extend({
  ...filters.shape,
  degree: z.enum(thesisDegrees).optional(),
  researcher: id.optional(),
  ordering: ordering(['title', 'year']),
})
export const thesisDetail = thesisRow.extend({ abstract: z.string().nullable(), ...related.shape })
export const callRow = z.object({
  id: z.number(),
  title: z.string(),
  funder: z.string().nullable(),
  deadline: z.string().nullable(),
  amount: z.number().nullable(),
  currency: z.string().nullable(),
  link: z.string().nullable(),
  sample: z.boolean(),
})
export const callQuery = paging.extend({
  search: filters.shape.search,
  open: z.enum(['true', 'false']).optional().describe('Only calls whose deadline is not past'),
  ordering: ordering(['title', 'deadline', 'amount']),
})
export const callDetail = callRow.extend({ text: z.string().nullable(), ...related.shape })

export type DepartmentRow = z.infer<typeof departmentRow>
export type DepartmentDetail = z.infer<typeof departmentDetail>
export type ResearcherRow = z.infer<typeof researcherRow>
export type ResearcherDetail = z.infer<typeof researcherDetail>
export type SimilarResearchers = z.infer<typeof similarResearchers>
export type PublicationRow = z.infer<typeof publicationRow>
export type PublicationDetail = z.infer<typeof publicationDetail>
export type SimilarPublications = z.infer<typeof similarPublications>
export type AuthorshipRow = z.infer<typeof authorshipRow>
export type CollaborationRow = z.infer<typeof collaborationRow>
export type ProjectRow = z.infer<typeof projectRow>
export type ProjectDetail = z.infer<typeof projectDetail>
export type ThesisRow = z.infer<typeof thesisRow>
export type ThesisDetail = z.infer<typeof thesisDetail>
export type CallRow = z.infer<typeof callRow>
export type CallDetail = z.infer<typeof callDetail>
