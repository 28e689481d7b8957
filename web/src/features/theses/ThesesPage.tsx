import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { pagedReading } from '../../api/queries.ts'
import { SampleChip } from '../../ui/Chip.tsx'
import { Choice, DepartmentSelect, SearchField, YearRange } from '../../ui/filters.tsx'
import { ListPage } from '../../ui/ListPage.tsx'
import { RecordLink } from '../../ui/links.tsx'
import { OfResearcher } from '../../ui/OfResearcher.tsx'
import { People } from '../../ui/Person.tsx'
import { degreeLabel, thesisDegrees } from '../../ui/status.tsx'
import { useUpdate } from '../../ui/use-update.ts'

const route = getRouteApi('/theses')

export default function ThesesPage() {
  const search = route.useSearch()
  const update = useUpdate<typeof search>()
  const ordering = search.ordering ?? '-year'
  const query = useQuery(pagedReading('theses', { query: { ...search, ordering } }))
  return (
    <ListPage
      title="Theses"
      lead="Bachelor, master and doctoral theses, with who supervised them."
      noun={['thesis', 'theses']}
      query={query}
      page={search.page}
      update={update}
      rowKey={(row) => row.id}
      ordering={ordering}
      empty="Widen the filters, or import a list of theses."
      filters={
        <>
          <SearchField label="Words" value={search.search} onSearch={(value) => update({ search: value })} />
          <DepartmentSelect value={search.department} onChange={(department) => update({ department })} />
          <Choice
            label="Degree"
            any="Any degree"
            value={search.degree}
            choices={thesisDegrees}
            onChange={(degree) => update({ degree })}
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
              <RecordLink type="thesis" id={row.id} className="link font-medium">
                {row.title}
              </RecordLink>{' '}
              {row.sample && <SampleChip />}
            </>
          ),
        },
        { label: 'Student', cell: (row) => <People people={[row.student]} /> },
        {
          label: 'Supervisors',
          cell: (row) => (row.supervisors.length > 0 ? <People people={row.supervisors} /> : null),
        },
        { label: 'Degree', cell: (row) => degreeLabel(row.degree) },
        { label: 'Year', sort: 'year', numeric: true, cell: (row) => row.year },
      ]}
    />
  )
}
