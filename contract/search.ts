import { z } from 'zod'
import { filters, paging, subjectType } from './common.ts'

export const searchQuery = paging.extend({
  q: z.string().max(400).default('').describe('What to look for: words, a name, a sentence'),
  type: subjectType.optional(),
  department: filters.shape.department,
  year_from: filters.shape.year_from,
  year_to: filters.shape.year_to,
  sdg: filters.shape.sdg,
  exact: z
    .enum(['true', 'false'])
    .optional()
    .describe('true: take the words as typed, without correcting their spelling'),
})

/** Text in pieces, so that a page can mark what matched without ever rendering markup from the data. */
export const highlighted = z.array(z.object({ text: z.string(), match: z.boolean() }))

export const searchHit = z.object({
  type: subjectType,
  id: z.number(),
  title: highlighted,
  detail: z.string().describe('Who, where: authors and venue, position and department, funder and deadline'),
  snippet: highlighted.describe('The passage that matched best, or the beginning'),
  year: z.number().nullable(),
  department: z.string().nullable(),
  reasons: z.array(
    z.object({
      kind: z.enum(['words', 'some_words', 'name', 'spelling', 'meaning']),
      text: z.string().describe('Why it was found, for a reader'),
      score: z.number().nullable().describe('meaning: closeness 0 to 1; otherwise null'),
    }),
  ),
  sample: z.boolean(),
})
const facet = z.array(z.object({ value: z.union([z.string(), z.number()]), label: z.string(), count: z.number() }))

export const searchAnswer = z.object({
  query: z.string(),
  corrected: z.string().nullable().describe('The query as searched, where its spelling was corrected'),
  count: z.number(),
  next: z.string().nullable(),
  previous: z.string().nullable(),
  results: z.array(searchHit),
  facets: z.object({ type: facet, department: facet, year: facet, sdg: facet }),
  understanding: z.object({
    available: z.boolean().describe('Search by meaning took part'),
    pending: z.number().describe('Records whose meaning is still being computed'),
  }),
  took_ms: z.number(),
})
export const suggestionQuery = z.object({
  q: z.string().min(1).max(200),
  limit: z.coerce.number().int().min(1).max(20).default(8),
})
export const suggestionAnswer = z.object({
  results: z.array(
    z.object({
      type: z.enum([...subjectType.options, 'department', 'word']),
      id: z.number().nullable().describe('Null for a word'),
      text: z.string(),
      detail: z.string().nullable(),
    }),
  ),
})
export type Highlighted = z.infer<typeof highlighted>
export type SearchQuery = z.infer<typeof searchQuery>
export type SearchHit = z.infer<typeof searchHit>
export type SearchAnswer = z.infer<typeof searchAnswer>
export type SuggestionAnswer = z.infer<typeof suggestionAnswer>
