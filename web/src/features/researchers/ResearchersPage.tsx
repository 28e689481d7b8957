import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { pagedReading } from '../../api/queries.ts'
import { SampleChip } from '../../ui/Chip.tsx'
import { DepartmentSelect, SearchField, YearRange } from '../../ui/filters.tsx'
import { count, years } from '../../ui/format.ts'
import { ListPage } from '../../ui/ListPage.tsx'
import { RecordLink } from '../../ui/links.tsx'
import { useUpdate } from '../../ui/use-update.ts'

const route = getRouteApi('/researchers')

export default function ResearchersPage() {
  const search = route.useSearch()
  const update = useUpdate<typeof search>()
  const ordering = search.ordering ?? '-publication_count'
  const query = useQuery(pagedReading('researchers', { query: { ...search, ordering } }))
  return (
    <ListPage
      title="Researchers"
      lead="Everyone who appears in the university's records."
      noun={['researcher', 'researchers']}
      query={query}
      page={search.page}
      update={update}
      rowKey={(row) => row.id}
      ordering={ordering}
      empty="Widen the filters, or import a file in which they appear."
      filters={
        <>
          <SearchField label="Name or interest" value={search.search} onSearch={(value) => update({ search: value })} />
          <DepartmentSelect value={search.department} onChange={(department) => update({ department })} />
          <YearRange from={search.year_from} to={search.year_to} onChange={update} />
        </>
      }
      columns={[
        {
          label: 'Name',
          sort: 'name',
          cell: (row) => (
            <>
              <RecordLink type="researcher" id={row.id} className="link font-medium">
                {row.display_name}
              </RecordLink>{' '}
              {row.sample && <SampleChip />}
              {row.position && <span className="block text-sm text-soft">{row.position}</span>}
            </>
          ),
        },
        {
          label: 'Department',
          cell: (row) => (
            <RecordLink type="department" id={row.department_id} className="hover:text-accent hover:underline">
              {row.department}
            </RecordLink>
          ),
        },
        {
          label: 'Publications',
          sort: 'publication_count',
          numeric: true,
          cell: (row) => count(row.publication_count),
        },
        {
          label: 'Collaborators',
          sort: 'collaborator_count',
          numeric: true,
          cell: (row) => count(row.collaborator_count),
        },
        { label: 'Years', sort: 'last_year', numeric: true, cell: (row) => years(row.first_year, row.last_year) },
      ]}
    />
  )
}
