import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { pagedReading } from '../../api/queries.ts'
import { counted } from '../../ui/format.ts'
import { Section } from '../../ui/Page.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { PublicationItem } from '../../ui/PublicationItem.tsx'
import { Loaded } from '../../ui/states.tsx'
import { useUpdate } from '../../ui/use-update.ts'

const route = getRouteApi('/researchers/$id')
const size = 10

/** One researcher's publications, newest first, ten at a time; the page stands in the address. */
export function PublicationsOf({ id }: { id: number }) {
  const { page = 1 } = route.useSearch()
  const update = useUpdate<{ page?: number }>()
  const query = useQuery(
    pagedReading('publications', { query: { researcher: id, page, page_size: size, ordering: '-year' } }),
  )
  return (
    <Section
      title="Publications"
      aside={
        query.data && (
          <Link to="/publications" search={{ researcher: id }} className="link">
            {counted(query.data.count, 'publication')}
          </Link>
        )
      }
    >
      <div id="list-top" />
      <Loaded query={query}>
        {(data) =>
          data.count === 0 ? (
            <p className="text-soft">No publications are recorded.</p>
          ) : (
            <>
              <ul className="divide-y divide-line">
                {data.results.map((publication) => (
                  <PublicationItem key={publication.id} publication={publication} />
                ))}
              </ul>
              <Pager
                total={data.count}
                page={page}
                size={size}
                onPage={(to) => update({ page: to })}
                of="publications"
              />
            </>
          )
        }
      </Loaded>
    </Section>
  )
}
