import { z } from 'zod'
import { filters, yearCount } from './common.ts'
import { collaborationRow } from './entities.ts'

export const analyticsQuery = z.object({
  department: filters.shape.department,
  year_from: filters.shape.year_from,
  year_to: filters.shape.year_to,
})
export const analyticsAnswer = z.object({
  totals: z
    .object({
      researchers: z.number(),
      publications: z.number(),
      authorships: z.number(),
      departments: z.number(),
      collaborations: z.number(),
      projects: z.number(),
      theses: z.number(),
      calls: z.number(),
      open_calls: z.number(),
    })
    .describe('Each is the count of its list under the same filters; calls have neither department nor years here'),
  publications_by_year: z.array(yearCount),
  publication_types: z.array(z.object({ type: z.string(), count: z.number() })),
  departments: z
    .array(z.object({ id: z.number(), name: z.string(), researchers: z.number(), publications: z.number() }))
    .describe('The 20 largest'),
  strongest_collaborations: z.array(collaborationRow).describe('10'),
  most_connected: z
    .array(
      z.object({
        id: z.number(),
        display_name: z.string(),
        department: z.string().nullable(),
        degree: z.number(),
        strength: z.number(),
      }),
    )
    .describe('10'),
})
export const sdgDistribution = z.object({
  goals: z.array(
    z.object({
      goal: z.number(),
      title: z.string(),
      publications: z.number(),
      accepted: z.number(),
      suggested: z.number(),
    }),
  ),
  classified: z.number().describe('Publications with at least one goal'),
  unclassified: z.number(),
})
export const departmentPerformance = z.object({
  departments: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      parent: z.string().nullable(),
      researchers: z.number(),
      publications: z.number(),
      publications_per_researcher: z.number(),
      publications_by_year: z.array(yearCount),
      projects: z.number(),
      theses: z.number(),
      internal_collaborations: z.number(),
      external_collaborations: z.number().describe('Pairs with someone of another department or of none'),
    }),
  ),
})
export const collaborationMetrics = z
  .object({
    researchers: z.number(),
    collaborations: z.number(),
    isolated: z.number().describe('Researchers without any collaboration'),
    average_degree: z.number(),
    density: z.number().describe('Collaborations that exist of those possible, 0 to 1'),
    average_strength: z.number(),
    total_strength: z.number(),
    max_strength: z.number(),
    components: z.number().nullable(),
    largest_component: z.number().nullable(),
    clustering: z.number().nullable().describe('Mean local clustering coefficient (Watts and Strogatz 1998), 0 to 1'),
    communities: z.number().nullable(),
    modularity: z.number().nullable().describe('Newman 2006; above 0.3 speaks of clear communities'),
    cross_department: z
      .number()
      .describe(
        'Share of collaborations between two departments, of those where both are known; with a department, of those of its people',
      ),
    strength_distribution: z.array(z.object({ strength: z.number(), count: z.number() })),
    degree_distribution: z.array(z.object({ degree: z.number(), count: z.number() })),
    by_year: z.array(z.object({ year: z.number(), new_collaborations: z.number() })),
    measured: z
      .boolean()
      .describe('false: values that need the whole network are from before the last change, or null'),
  })
  .describe(
    'With a department: the network among its own people. With years: that of the pairs active in them. Then components, ' +
      'largest_component, clustering, communities and modularity, which are of the whole network, are null.',
  )
export type AnalyticsAnswer = z.infer<typeof analyticsAnswer>
export type SdgDistribution = z.infer<typeof sdgDistribution>
export type DepartmentPerformance = z.infer<typeof departmentPerformance>
export type CollaborationMetrics = z.infer<typeof collaborationMetrics>
