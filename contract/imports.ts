import { z } from 'zod'
import { ordering, paging } from './common.ts'

export const importStatuses = [
  'previewing',
  'previewed',
  'queued',
  'running',
  'stopped',
  'completed',
  'failed',
  'undoing',
  'undone',
] as const
export const rowOutcomes = ['created', 'changed', 'matched', 'skipped', 'refused'] as const
export const rowOutcome = z.enum(rowOutcomes)

export const importProblem = z.object({
  row: z.number().describe('Row in the file, the header is row 1'),
  column: z.string().nullable().describe('Name of the column in the file; null: the whole row'),
  severity: z
    .enum(['refused', 'warning'])
    .describe('refused: the row is not imported; warning: it is, without this value'),
  code: z.string(),
  reason: z.string(),
  remedy: z.string(),
})
const rowCounts = z.object({
  created: z.number(),
  changed: z.number().describe('Matched, and gaps in the record filled'),
  matched: z.number().describe('Already here, nothing to add'),
  skipped: z.number().describe('Empty rows'),
  refused: z.number(),
})
export const importPreview = z.object({
  rows: rowCounts,
  researchers_new: z.number(),
  researchers_found: z.number(),
  departments_new: z.array(z.string()),
  sample_rows: z
    .array(
      z.object({
        row: z.number(),
        outcome: rowOutcome,
        title: z.string(),
        authors: z.array(z.string()),
        year: z.number().nullable(),
        department: z.string().nullable(),
      }),
    )
    .describe('The first 50 rows as they were understood'),
})
export const importRow = z.object({
  row: z.number(),
  outcome: rowOutcome,
  subject_type: z.string().nullable(),
  subject_id: z.number().nullable(),
  title: z.string().nullable(),
})
export const importSummary = z.object({
  id: z.number(),
  status: z.enum(importStatuses),
  file_name: z.string(),
  format: z.string(),
  sample: z.boolean().describe('The sample university'),
  size: z.number().describe('Bytes'),
  created_at: z.string(),
  started_at: z.string().nullable(),
  finished_at: z.string().nullable(),
  rows: rowCounts,
  rows_done: z.number(),
  progress: z.number().describe('0 to 1, by bytes read'),
  rows_per_second: z.number().nullable(),
  seconds_left: z.number().nullable(),
  error: z.string().nullable(),
})
export const importDetail = importSummary.extend({
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  mapping: z
    .array(z.object({ column: z.string(), field: z.string().nullable() }))
    .describe('Columns of the file, and what each was taken for'),
  preview: importPreview.nullable(),
  problems: z.array(importProblem).describe('The first 200'),
  problem_count: z.number(),
  created: z
    .object({
      researchers: z.number(),
      publications: z.number(),
      authorships: z.number(),
      departments: z.number(),
      projects: z.number(),
      theses: z.number(),
      calls: z.number(),
    })
    .describe('What stands in the database because of this import'),
  names_joined: z.number().describe('Spellings joined to a researcher on evidence'),
  names_proposed: z.number().describe('Pairs of researchers who may be one person'),
  understood: z
    .object({ done: z.number(), total: z.number() })
    .describe('Records with an embedding, of those this import created'),
})
export const importQuery = paging.extend({ ordering: ordering(['created_at']) })
export const createImportQuery = z.object({
  preview: z
    .enum(['true', 'false'])
    .default('false')
    .describe('true: only look; start it with POST /api/imports/{id}/start'),
})
export const importRowsQuery = paging.extend({ outcome: rowOutcome.optional() })
export type ImportStatus = (typeof importStatuses)[number]
export type RowOutcome = (typeof rowOutcomes)[number]
export type ImportProblem = z.infer<typeof importProblem>
export type ImportPreview = z.infer<typeof importPreview>
export type ImportSummary = z.infer<typeof importSummary>
export type ImportDetail = z.infer<typeof importDetail>
export type ImportRow = z.infer<typeof importRow>
