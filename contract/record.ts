import { z } from 'zod'

/**
 * What an import file is read into, whatever its format: one record a row. Every format's reader ends here and
 * everything behind it (resolution, writing, undo) knows only these shapes.
 */

export const identifierKinds = ['orcid', 'openalex', 'scopus', 'google_scholar', 'email'] as const
export const identifier = z.object({ kind: z.enum(identifierKinds), value: z.string() })
export type Identifier = z.infer<typeof identifier>

export const authorRecord = z.object({
  name: z.string(),
  affiliation: z.string().optional(),
  identifiers: z.array(identifier).optional(),
})
export type AuthorRecord = z.infer<typeof authorRecord>

export const departmentRecord = z.object({
  kind: z.literal('department'),
  name: z.string(),
  faculty: z.string().optional(),
})

export const researcherRecord = z.object({
  kind: z.literal('researcher'),
  name: z.string(),
  department: z.string().optional(),
  position: z.string().optional(),
  interests: z.array(z.string()).optional(),
  biography: z.string().optional(),
  identifiers: z.array(identifier).optional(),
})

export const publicationRecord = z.object({
  kind: z.literal('publication'),
  title: z.string(),
  authors: z.array(authorRecord),
  abstract: z.string().optional(),
  /** Calendar year, 4 digits. */
  year: z.number().int().optional(),
  /** ISO date, as precise as it is known: 2021, 2021-04 or 2021-04-17. */
  date: z.string().optional(),
  type: z.string().optional(),
  venue: z.string().optional(),
  doi: z.string().optional(),
  keywords: z.array(z.string()).optional(),
  department: z.string().optional(),
  language: z.string().optional(),
  link: z.string().optional(),
})
export type PublicationRecord = z.infer<typeof publicationRecord>

export const projectStatuses = ['planned', 'active', 'paused', 'completed'] as const
export const projectRecord = z.object({
  kind: z.literal('project'),
  title: z.string(),
  description: z.string().optional(),
  funder: z.string().optional(),
  status: z.enum(projectStatuses).optional(),
  start_date: z.string().optional(),
  end_date: z.string().optional(),
  members: z.array(z.object({ name: z.string(), role: z.string().optional() })),
  department: z.string().optional(),
})

export const thesisDegrees = ['bachelor', 'masters', 'phd'] as const
export const thesisRecord = z.object({
  kind: z.literal('thesis'),
  title: z.string(),
  abstract: z.string().optional(),
  degree: z.enum(thesisDegrees),
  student: z.string(),
  supervisors: z.array(z.object({ name: z.string() })),
  /** ISO date of the award or submission. */
  date: z.string().optional(),
  department: z.string().optional(),
})

export const callRecord = z.object({
  kind: z.literal('call'),
  title: z.string(),
  text: z.string().optional(),
  funder: z.string().optional(),
  deadline: z.string().optional(),
  amount: z.number().optional(),
  currency: z.string().optional(),
  link: z.string().optional(),
})

export const importRecord = z.discriminatedUnion('kind', [
  departmentRecord,
  researcherRecord,
  publicationRecord,
  projectRecord,
  thesisRecord,
  callRecord,
])
export type ImportRecord = z.infer<typeof importRecord>
