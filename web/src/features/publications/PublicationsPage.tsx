import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { pagedReading, reading } from '../../api/queries.ts'
import { SampleChip } from '../../ui/Chip.tsx'
import { Choice, DepartmentSelect, SearchField, YearRange } from '../../ui/filters.tsx'
import { sentenceCase } from '../../ui/format.ts'
import { ListPage } from '../../ui/ListPage.tsx'
import { RecordLink } from '../../ui/links.tsx'
import { OfResearcher } from '../../ui/OfResearcher.tsx'
import { Authors } from '../../ui/PublicationItem.tsx'
import { useUpdate } from '../../ui/use-update.ts'

const route = getRouteApi('/publications')

export default function PublicationsPage() {
  const search = route.useSearch()
  const update = useUpdate<typeof search>()
  const ordering = search.ordering ?? '-year'
  const query = useQuery(pagedReading('publications', { query: { ...search, ordering } }))
  const { data: overview } = useQuery(reading('analytics', { query: {} }))
  const types = (overview?.publication_types ?? []).map(({ type }) => [type, sentenceCase(type)] as const)
  return (
    <ListPage
      title="Publications"
      lead="Articles, chapters, proceedings and everything else that was published."
      noun={['publication', 'publications']}
      query={query}
      page={search.page}
      update={update}
      rowKey={(row) => row.id}
      ordering={ordering}
      empty="Widen the filters, or import the export of a repository, a library or a spreadsheet."
      filters={
        <>
          <SearchField label="Words" value={search.search} onSearch={(value) => update({ search: value })} />
          <DepartmentSelect value={search.department} onChange={(department) => update({ department })} />
          {types.length > 1 && (
            <Choice
              label="Type"
              any="All types"
              value={search.type}
              choices={types}
              onChange={(type) => update({ type })}
            />
          )}
          <YearRange from={search.year_from} to={search.year_to} onChange={update} />
          <OfResearcher id={search.researcher} onClear={() => update({ researcher: undefined })} />
        </>
      }
      columns={[
        {
          label: 'Title',
          sort: 'title',
          cell: (row) => (
            <>
              <RecordLink type="publication" id={row.id} className="link font-medium">
                {row.title}
              </RecordLink>{' '}
              {row.sample && <SampleChip />}
              <span className="mt-1 block text-sm font-normal text-soft">
                <Authors authors={row.authors.slice(0, 5)} total={row.author_count} />
              </span>
            </>
          ),
        },
        { label: 'Venue', cell: (row) => row.venue },
        { label: 'Type', cell: (row) => row.type && sentenceCase(row.type) },
        { label: 'Year', sort: 'year', numeric: true, cell: (row) => row.year },
      ]}
    />
  )
}
