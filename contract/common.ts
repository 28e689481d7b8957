import { z } from 'zod'

/** Every code an error answer can carry; its HTTP status is decided in one table on the server. */
export const errorCodes = [
  'bad_request',
  'invalid_parameter',
  'not_found',
  'conflict',
  'too_large',
  'unsupported_format',
  'unreadable_file',
  'import_not_startable',
  'import_busy',
  'timeout',
  'not_ready',
  'internal',
] as const
export type ErrorCode = (typeof errorCodes)[number]

export const errorAnswer = z.object({
  error: z.object({
    code: z.enum(errorCodes),
    message: z.string().describe('One sentence for a person, with the remedy where there is one'),
    details: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .describe('Which parameters were wrong'),
    request_id: z.string().optional(),
  }),
})
export type ErrorAnswer = z.infer<typeof errorAnswer>

export const subjectTypes = ['researcher', 'publication', 'project', 'thesis', 'call'] as const
export const subjectType = z.enum(subjectTypes)
export type SubjectType = z.infer<typeof subjectType>

/** Identifiers are positive integers that fit in JavaScript's exact range. */
export const id = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER)
export const idParams = z.object({ id })

const year = z.coerce.number().int().min(1000).max(2999)
export const paging = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  page_size: z.coerce.number().int().min(1).max(100).default(20),
})
export const filters = z.object({
  search: z.string().max(400).optional().describe('Words to look for'),
  department: id.optional().describe('Identifier of a department'),
  year_from: year.optional(),
  year_to: year.optional(),
  sdg: z.coerce.number().int().min(1).max(17).optional().describe('Sustainable Development Goal, 1 to 17'),
})

/** The orderings a list knows, each also with a leading `-` for descending. */
export const ordering = <const T extends readonly [string, ...string[]]>(names: T) =>
  z
    .enum(
      names.flatMap((name) => [name, `-${name}`]) as [T[number] | `-${T[number]}`, ...(T[number] | `-${T[number]}`)[]],
    )
    .optional()
    .describe('A leading - sorts downwards')

export const page = <T extends z.ZodType>(result: T) =>
  z.object({
    count: z.number().int().describe('How many match in all'),
    next: z.string().nullable().describe('Address of the next page'),
    previous: z.string().nullable().describe('Address of the page before'),
    results: z.array(result),
  })
export type Page<T> = { count: number; next: string | null; previous: string | null; results: T[] }

export const reference = z.object({ id: z.number(), name: z.string() })
export const yearCount = z.object({ year: z.number(), count: z.number() })
