import { useQuery } from '@tanstack/react-query'
import { reading } from '../../api/queries.ts'
import { Section } from '../../ui/Page.tsx'
import { PublicationItem } from '../../ui/PublicationItem.tsx'
import { Closeness, ClosenessLegend } from '../../ui/Related.tsx'
import { Loaded } from '../../ui/states.tsx'

/** What is near to this publication in meaning. */
export function SimilarPublications({ id }: { id: number }) {
  const query = useQuery({
    ...reading('similarPublications', { params: { id }, query: { limit: 8 } }),
    refetchInterval: (current) => (current.state.data?.pending ? 5_000 : false),
  })
  return (
    <Section title="Similar publications" aside={query.data && <ClosenessLegend>{query.data.meaning}</ClosenessLegend>}>
      <Loaded query={query}>
        {(data) =>
          data.results.length === 0 ? (
            <p className="text-soft">
              {data.pending
                ? 'This publication is still being understood; this fills by itself.'
                : 'Nothing near was found.'}
            </p>
          ) : (
            <ol className="divide-y divide-line">
              {data.results.map((publication) => (
                <PublicationItem
                  key={publication.id}
                  publication={publication}
                  aside={<Closeness value={publication.score} />}
                />
              ))}
            </ol>
          )
        }
      </Loaded>
    </Section>
  )
}
