import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { pagedReading } from '../../api/queries.ts'
import { SampleChip } from '../../ui/Chip.tsx'
import { Choice, DepartmentSelect, SearchField, YearRange } from '../../ui/filters.tsx'
import { date } from '../../ui/format.ts'
import { ListPage } from '../../ui/ListPage.tsx'
import { RecordLink } from '../../ui/links.tsx'
import { OfResearcher } from '../../ui/OfResearcher.tsx'
import { People } from '../../ui/Person.tsx'
import { ProjectStatus, projectStatuses } from '../../ui/status.tsx'
import { useUpdate } from '../../ui/use-update.ts'

const route = getRouteApi('/projects')

export default function ProjectsPage() {
  const search = route.useSearch()
  const update = useUpdate<typeof search>()
  const ordering = search.ordering ?? '-start_date'
  const query = useQuery(pagedReading('projects', { query: { ...search, ordering } }))
  return (
    <ListPage
      title="Projects"
      lead="Funded and planned research, with its members."
      noun={['project', 'projects']}
      query={query}
      page={search.page}
      update={update}
      rowKey={(row) => row.id}
      ordering={ordering}
      empty="Widen the filters, or import a list of projects."
      filters={
        <>
          <SearchField label="Words" value={search.search} onSearch={(value) => update({ search: value })} />
          <DepartmentSelect value={search.department} onChange={(department) => update({ department })} />
          <Choice
            label="Status"
            any="Any status"
            value={search.status}
            choices={projectStatuses}
            onChange={(status) => update({ status })}
          />
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
              <RecordLink type="project" id={row.id} className="link font-medium">
                {row.title}
              </RecordLink>{' '}
              {row.sample && <SampleChip />}
              {row.members.length > 0 && (
                <span className="mt-1 block text-sm font-normal text-soft">
                  <People people={row.members.slice(0, 5)} />
                  {row.members.length > 5 && ` and ${row.members.length - 5} more`}
                </span>
              )}
            </>
          ),
        },
        { label: 'Funder', cell: (row) => row.funder },
        { label: 'Status', cell: (row) => row.status && <ProjectStatus status={row.status} /> },
        { label: 'Begins', sort: 'start_date', numeric: true, cell: (row) => row.start_date && date(row.start_date) },
        { label: 'Ends', sort: 'end_date', numeric: true, cell: (row) => row.end_date && date(row.end_date) },
      ]}
    />
  )
}
