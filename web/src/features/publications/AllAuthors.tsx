import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PublicationDetail } from '../../../../contract/index.ts'
import { call } from '../../api/client.ts'
import { count } from '../../ui/format.ts'
import { Authors } from '../../ui/PublicationItem.tsx'

const first = 20
const size = 100

/**
 * The authors in order, with their names as printed. A collaboration paper can have thousands: the record brings the
 * first 300, the others come a hundred at a time, only when asked for.
 */
export function AllAuthors({ publication }: { publication: PublicationDetail }) {
  const { id, authors, author_count: total } = publication
  const [opened, setOpened] = useState(false)
  const brought = Math.floor(authors.length / size)
  const further = useInfiniteQuery({
    queryKey: ['authorships', 'of', id],
    enabled: false,
    initialPageParam: brought + 1,
    queryFn: ({ pageParam, signal }) =>
      call(
        'authorships',
        { query: { publication: id, page: pageParam, page_size: size, ordering: 'position' } },
        signal,
      ),
    getNextPageParam: (last, _, page) => (last.next === null ? undefined : page + 1),
  })
  const known = new Set(authors.map((author) => author.position))
  const more = (further.data?.pages ?? []).flatMap((page) => page.results).filter((row) => !known.has(row.position))
  const shown = opened ? [...authors, ...more] : authors.slice(0, first)
  const rest = total - shown.length
  const showMore = () => {
    if (opened || authors.length <= first) further.fetchNextPage()
    setOpened(true)
  }
  return (
    <>
      <Authors authors={shown} total={shown.length} />
      {rest > 0 && (
        <>
          {' '}
          <button type="button" className="link" disabled={further.isFetching} onClick={showMore}>
            {further.isFetching ? 'loading …' : `and ${count(rest)} more`}
          </button>
        </>
      )}
      {further.error && (
        <span role="alert" className="ml-2 text-bad">
          {further.error.message}
        </span>
      )}
    </>
  )
}
