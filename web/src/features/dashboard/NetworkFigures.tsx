import { useQuery } from '@tanstack/react-query'
import type { Query } from '../../api/client.ts'
import { pagedReading } from '../../api/queries.ts'
import { Figures } from '../../ui/Figure.tsx'
import { count, counted, decimal, percent } from '../../ui/format.ts'
import { Section } from '../../ui/Page.tsx'
import { Loaded } from '../../ui/states.tsx'

/** The collaboration network as a whole, in figures with their meaning. */
export function NetworkFigures({ search }: { search: Query<'collaborationMetrics'> }) {
  const query = useQuery(pagedReading('collaborationMetrics', { query: search }))
  return (
    <Section title="The network as a whole">
      <Loaded query={query}>
        {(data) => (
          <>
            <Figures
              rows={[
                {
                  label: 'Collaborators a researcher',
                  value: decimal(data.average_degree),
                  note: `${counted(data.isolated, 'researcher')} without any`,
                  meaning: 'With how many others somebody has worked, on average.',
                },
                {
                  label: 'Across departments',
                  value: percent(data.cross_department),
                  meaning: 'Share of collaborations between two departments, of those where both are known.',
                },
                ...(data.clustering === null
                  ? []
                  : [
                      {
                        label: 'Clustering',
                        value: decimal(data.clustering),
                        meaning:
                          'How often two collaborators of one person work with each other as well: 0 never, 1 always.',
                      },
                    ]),
                ...(data.communities === null
                  ? []
                  : [
                      {
                        label: 'Communities',
                        value: count(data.communities),
                        note: data.modularity === null ? undefined : `modularity ${decimal(data.modularity)}`,
                        meaning:
                          'Groups that work more with each other than with the rest. A modularity above 0.3 speaks of clear groups.',
                      },
                    ]),
                ...(data.components === null || data.largest_component === null
                  ? []
                  : [
                      {
                        label: 'Separate parts',
                        value: count(data.components),
                        note: `the largest has ${counted(data.largest_component, 'researcher')}`,
                        meaning: 'Between two parts there is no chain of collaborations at all.',
                      },
                    ]),
                {
                  label: 'Density',
                  value: percent(data.density),
                  meaning: 'Collaborations there are, of all that were possible. Large networks are always thin.',
                },
              ]}
            />
            {!data.measured && (
              <p className="mt-4 text-sm text-soft">
                The whole network is being measured again; figures about groups and parts follow the latest change
                shortly.
              </p>
            )}
          </>
        )}
      </Loaded>
    </Section>
  )
}
