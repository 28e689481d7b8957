import type { ResearcherDetail } from '../../../../contract/index.ts'
import { Figures } from '../../ui/Figure.tsx'
import { count, counted, decimal, ordinal, percent } from '../../ui/format.ts'
import { Section } from '../../ui/Page.tsx'

/** Where a researcher stands in the collaboration network; every figure says what it means. */
export function NetworkPlace({ place }: { place: ResearcherDetail['network'] }) {
  return (
    <Section title="Place in the network">
      {place === null ? (
        <p className="text-soft">
          The network has not been measured yet. This fills by itself shortly after an import.
        </p>
      ) : (
        <Figures
          rows={[
            {
              label: 'Collaborators',
              value: count(place.degree),
              note: `${ordinal(place.degree_rank)} of ${count(place.of)}`,
              meaning: 'With how many different people they have worked.',
            },
            {
              label: 'Betweenness',
              value: percent(place.betweenness),
              note: `${ordinal(place.betweenness_rank)} of ${count(place.of)}`,
              meaning:
                'Of the shortest chains between two others, the share that pass through this person: who connects groups.',
            },
            {
              label: 'Clustering',
              value: decimal(place.clustering),
              meaning: 'How many of their collaborators work with each other as well: 0 none, 1 all.',
            },
            {
              label: 'Community',
              value: place.community_label,
              note: counted(place.community_size, 'researcher'),
              meaning:
                'The group they work with most, found in the collaborations alone; named by what it has in common.',
            },
          ]}
        />
      )}
    </Section>
  )
}
