import { z } from 'zod'

export const live = z.object({ status: z.literal('live'), version: z.string(), uptime_seconds: z.number() })
export const ready = z.object({
  status: z.enum(['ready', 'not_ready']),
  checks: z.array(z.object({ name: z.string(), ok: z.boolean(), detail: z.string() })),
})
/** What the header of every page shows: where the data come from and what is still being worked on. */
export const status = z.object({
  version: z.string(),
  database: z.string().describe('embedded or server'),
  sample_import_id: z
    .number()
    .nullable()
    .describe('The import to undo to remove the sample university; null: none here'),
  empty: z.boolean(),
  understanding: z.object({
    done: z.number(),
    total: z.number(),
    per_second: z.number().nullable(),
    seconds_left: z.number().nullable(),
  }),
  network_measured: z.boolean(),
  running_imports: z.array(z.object({ id: z.number(), file_name: z.string(), progress: z.number() })),
})
export type Status = z.infer<typeof status>
