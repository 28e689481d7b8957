import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { pagedReading } from '../../api/queries.ts'
import { SampleChip } from '../../ui/Chip.tsx'
import { SearchField } from '../../ui/filters.tsx'
import { count } from '../../ui/format.ts'
import { ListPage } from '../../ui/ListPage.tsx'
import { RecordLink } from '../../ui/links.tsx'
import { useUpdate } from '../../ui/use-update.ts'

const route = getRouteApi('/departments')

export default function DepartmentsPage() {
  const search = route.useSearch()
  const update = useUpdate<typeof search>()
  const ordering = search.ordering ?? 'name'
  const query = useQuery(pagedReading('departments', { query: { ...search, ordering } }))
  return (
    <ListPage
      title="Departments"
      lead="Faculties, schools, departments and centres."
      noun={['department', 'departments']}
      query={query}
      page={search.page}
      update={update}
      rowKey={(row) => row.id}
      ordering={ordering}
      empty="Departments come from the department column of imported files."
      filters={<SearchField label="Name" value={search.search} onSearch={(value) => update({ search: value })} />}
      columns={[
        {
          label: 'Name',
          sort: 'name',
          cell: (row) => (
            <>
              <RecordLink type="department" id={row.id} className="link font-medium">
                {row.name}
              </RecordLink>{' '}
              {row.sample && <SampleChip />}
            </>
          ),
        },
        {
          label: 'Part of',
          cell: (row) => (
            <RecordLink type="department" id={row.parent_id} className="hover:text-accent hover:underline">
              {row.parent}
            </RecordLink>
          ),
        },
        { label: 'Researchers', sort: 'researcher_count', numeric: true, cell: (row) => count(row.researcher_count) },
        {
          label: 'Publications',
          sort: 'publication_count',
          numeric: true,
          cell: (row) => count(row.publication_count),
        },
        { label: 'Projects', numeric: true, cell: (row) => count(row.project_count) },
        { label: 'Theses', numeric: true, cell: (row) => count(row.thesis_count) },
      ]}
    />
  )
}
