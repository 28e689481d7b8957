import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { pagedReading } from '../../api/queries.ts'
import { counted } from '../../ui/format.ts'
import { Page } from '../../ui/Page.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { Empty, Loaded, Skeleton } from '../../ui/states.tsx'
import { useUpdate } from '../../ui/use-update.ts'
import { Facets } from './Facets.tsx'
import { Hit } from './Hit.tsx'

const route = getRouteApi('/search')

export default function SearchPage() {
  const search = route.useSearch()
  const update = useUpdate<typeof search>()
  const query = useQuery(pagedReading('search', { query: search }))
  const title = search.q ? `“${search.q}”` : 'Search'
  return (
    <Page title={title}>
      <Loaded query={query} skeleton={<Skeleton lines={14} />}>
        {(data) => (
          <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[1fr_15rem]">
            <div className="min-w-0 max-lg:order-2">
              {data.corrected !== null && (
                <p className="mb-4 text-lg">
                  Showing results for <strong>{data.corrected}</strong>.{' '}
                  <Link to="/search" search={{ ...search, exact: 'true', page: undefined }} className="link">
                    Search instead for {data.query}
                  </Link>
                </p>
              )}
              <p role="status" id="list-top" className="mb-4 text-sm text-soft">
                {counted(data.count, 'result')}
                {data.understanding.pending > 0 &&
                  ` · ${counted(data.understanding.pending, 'record is', 'records are')} not understood yet and found by words only`}
                {!data.understanding.available &&
                  search.q &&
                  ' · by words only: search by meaning is not available now'}
              </p>
              {data.count === 0 ? (
                <NoResults search={search} />
              ) : (
                <ol
                  className={`divide-y divide-line ${query.isPlaceholderData ? 'opacity-60' : ''}`}
                  aria-busy={query.isPlaceholderData}
                >
                  {data.results.map((hit) => (
                    <Hit key={`${hit.type} ${hit.id}`} hit={hit} />
                  ))}
                </ol>
              )}
              <Pager total={data.count} page={search.page ?? 1} onPage={(page) => update({ page })} of="results" />
            </div>
            <Facets facets={data.facets} search={search} update={update} />
          </div>
        )}
      </Loaded>
    </Page>
  )
}

function NoResults({ search }: { search: ReturnType<typeof route.useSearch> }) {
  const narrowed = search.type || search.department || search.year_from || search.year_to || search.sdg
  return (
    <Empty title="Nothing was found">
      <ul className="space-y-1">
        {narrowed && (
          <li>
            <Link to="/search" search={{ q: search.q }} className="link">
              Search without the filters
            </Link>
          </li>
        )}
        <li>Describe the topic in a sentence: search goes by meaning too, not only by words.</li>
        <li>For a person, the family name alone is enough.</li>
      </ul>
    </Empty>
  )
}
