import { z } from 'zod'
import { filters, id } from './common.ts'

export const graphNodeTypes = ['researcher', 'publication', 'department', 'project', 'thesis'] as const
export const graphNode = z.object({
  id: z.string().describe('researcher_1, publication_7, department_3, ...'),
  label: z.string(),
  type: z.enum(graphNodeTypes),
  cluster_id: z.number().nullable().describe('Community found in the collaborations; null: not measured yet or alone'),
  data: z
    .record(z.string(), z.unknown())
    .describe('researcher: department_id, publications, degree, x, y; publication: year, department_id; ...'),
})
export const graphLink = z.object({
  source: z.string(),
  target: z.string(),
  type: z.enum([
    'collaboration',
    'authorship',
    'membership',
    'supervision',
    'affiliation',
    'shared_authors',
    'similar',
  ]),
  value: z.number().describe('collaboration: strength; similar: closeness 0 to 1; shared_authors: how many; else 1'),
})
export const graphAnswer = z.object({
  nodes: z.array(graphNode),
  links: z.array(graphLink),
  summary: z.object({
    nodes: z.number(),
    links: z.number(),
    total_nodes: z.number().describe('Before the limit was applied'),
    total_links: z.number(),
    communities: z.array(z.object({ id: z.number(), label: z.string(), size: z.number() })),
    departments: z.array(z.object({ id: z.number(), name: z.string(), count: z.number() })),
    measured: z.boolean().describe('Communities and positions are those of the present data'),
  }),
})
export const graphQuery = z.object({
  ...filters.shape,
  min_strength: z.coerce.number().int().min(1).default(1),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(100_000)
    .optional()
    .describe('Only the best connected so many; without it, all'),
})
export const mapQuery = graphQuery.extend({
  types: z
    .string()
    .regex(
      /^(researcher|publication|department|project|thesis)(,(researcher|publication|department|project|thesis))*$/,
      {
        message: 'a comma-separated list of researcher, publication, department, project, thesis',
      },
    )
    .default('researcher,department,project,thesis'),
  focus: z
    .string()
    .regex(/^(researcher|publication|department|project|thesis)_\d{1,15}$/, { message: 'such as researcher_12' })
    .optional()
    .describe('Only what is around this node'),
})
export const pathQuery = z.object({ from: id, to: id })
export const pathAnswer = graphAnswer.extend({
  path: z
    .object({
      found: z.boolean(),
      length: z.number().nullable().describe('Steps from one to the other; null when there is none'),
      steps: z.array(
        z.object({
          from: z.number(),
          to: z.number(),
          strength: z.number(),
          through: z.array(
            z.object({ type: z.enum(['publication', 'project', 'thesis']), id: z.number(), title: z.string() }),
          ),
        }),
      ),
    })
    .describe('A shortest path; among equals the one of the strongest collaborations'),
})
export type GraphNode = z.infer<typeof graphNode>
export type GraphLink = z.infer<typeof graphLink>
export type GraphAnswer = z.infer<typeof graphAnswer>
export type GraphQuery = z.infer<typeof graphQuery>
export type PathAnswer = z.infer<typeof pathAnswer>
