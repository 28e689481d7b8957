import { useQuery } from '@tanstack/react-query'
import { reading } from '../../api/queries.ts'
import { Chip } from '../../ui/Chip.tsx'
import { counted, score } from '../../ui/format.ts'
import { RecordLink } from '../../ui/links.tsx'
import { Section } from '../../ui/Page.tsx'
import { Closeness, ClosenessLegend } from '../../ui/Related.tsx'
import { Loaded } from '../../ui/states.tsx'

/** Whose work is near in meaning, with the pairs of publications that show why. */
export function Similar({ id, name }: { id: number; name: string }) {
  const query = useQuery({
    ...reading('similarResearchers', { params: { id }, query: { limit: 8 } }),
    refetchInterval: (current) => (current.state.data?.pending ? 5_000 : false),
  })
  return (
    <Section title="Similar researchers" aside={query.data && <ClosenessLegend>{query.data.meaning}</ClosenessLegend>}>
      <Loaded query={query}>
        {(data) =>
          data.results.length === 0 ? (
            <p className="text-soft">
              {data.pending
                ? `What ${name} works on is still being understood; this fills by itself.`
                : 'Nobody near was found: there are no texts to compare.'}
            </p>
          ) : (
            <ol className="grid gap-x-12 lg:grid-cols-2">
              {data.results.map((person) => (
                <li key={person.id} className="border-b border-line py-3">
                  <div className="flex items-baseline justify-between gap-4">
                    <span className="min-w-0">
                      <RecordLink type="researcher" id={person.id}>
                        {person.display_name}
                      </RecordLink>{' '}
                      {person.collaborates && <Chip tone="good">work together already</Chip>}
                      <span className="block text-sm text-soft">
                        {[person.department, counted(person.publication_count, 'publication')]
                          .filter((fact) => fact !== null)
                          .join(' · ')}
                      </span>
                    </span>
                    <Closeness value={person.score} />
                  </div>
                  {person.because.length > 0 && (
                    <details className="mt-1 text-sm">
                      <summary className="text-accent">Why?</summary>
                      <ul className="mt-2 space-y-3">
                        {person.because.map((pair) => (
                          <li key={`${pair.mine.id} ${pair.theirs.id}`} className="border-l-2 border-line pl-3">
                            <RecordLink type="publication" id={pair.mine.id}>
                              {pair.mine.name}
                            </RecordLink>
                            <span className="block text-soft">is near ({score(pair.score)}) to their</span>
                            <RecordLink type="publication" id={pair.theirs.id}>
                              {pair.theirs.name}
                            </RecordLink>
                          </li>
                        ))}
                      </ul>
                    </details>
                  )}
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </Section>
  )
}
