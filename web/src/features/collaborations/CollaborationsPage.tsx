import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { pagedReading } from '../../api/queries.ts'
import { Choice, DepartmentSelect, SearchField, YearRange } from '../../ui/filters.tsx'
import { count, decimal, years } from '../../ui/format.ts'
import { ListPage } from '../../ui/ListPage.tsx'
import { RecordLink } from '../../ui/links.tsx'
import { Meaning } from '../../ui/Meaning.tsx'
import { OfResearcher } from '../../ui/OfResearcher.tsx'
import { useUpdate } from '../../ui/use-update.ts'

const route = getRouteApi('/collaborations')
const strengths = [
  ['2', '2 or more'],
  ['3', '3 or more'],
  ['5', '5 or more'],
  ['10', '10 or more'],
] as const

export default function CollaborationsPage() {
  const search = route.useSearch()
  const update = useUpdate<typeof search>()
  const ordering = search.ordering ?? '-strength'
  const query = useQuery(pagedReading('collaborations', { query: { ...search, ordering } }))
  const least = strengths.find(([value]) => Number(value) === search.min_strength)?.[0]
  return (
    <ListPage
      title="Collaborations"
      lead={
        <>
          Pairs of researchers who have published, run projects or supervised theses together.{' '}
          <Meaning of="The strength of a collaboration">
            Strength counts joint publications, projects and theses. Weight counts joint publications by how few people
            wrote them: two authors alone give 1, a hundred authors give 0.01 each pair.
          </Meaning>
        </>
      }
      noun={['collaboration', 'collaborations']}
      query={query}
      page={search.page}
      update={update}
      rowKey={(row) => `${row.researcher_a.id} ${row.researcher_b.id}`}
      ordering={ordering}
      empty="Widen the filters. A collaboration appears as soon as two researchers stand on one record."
      filters={
        <>
          <SearchField label="Name" value={search.search} onSearch={(value) => update({ search: value })} />
          <DepartmentSelect value={search.department} onChange={(department) => update({ department })} />
          <Choice
            label="Strength"
            any="Any strength"
            value={least}
            choices={strengths}
            onChange={(value) => update({ min_strength: value === undefined ? undefined : Number(value) })}
          />
          <YearRange from={search.year_from} to={search.year_to} onChange={update} />
          <OfResearcher id={search.researcher} onClear={() => update({ researcher: undefined })} />
        </>
      }
      columns={[
        {
          label: 'Researchers',
          cell: ({ researcher_a: a, researcher_b: b }) => (
            <>
              <RecordLink type="researcher" id={a.id}>
                {a.name}
              </RecordLink>
              {' and '}
              <RecordLink type="researcher" id={b.id}>
                {b.name}
              </RecordLink>
            </>
          ),
        },
        { label: 'Strength', sort: 'strength', numeric: true, cell: (row) => count(row.strength) },
        { label: 'Publications', numeric: true, cell: (row) => count(row.publications) },
        { label: 'Projects', numeric: true, cell: (row) => count(row.projects) },
        { label: 'Theses', numeric: true, cell: (row) => count(row.theses) },
        { label: 'Weight', sort: 'weight', numeric: true, cell: (row) => decimal(row.weight) },
        { label: 'Years', sort: 'last_year', numeric: true, cell: (row) => years(row.first_year, row.last_year) },
        {
          label: 'Map',
          cell: ({ researcher_a: a, researcher_b: b }) => (
            <Link to="/graph" search={{ from: String(a.id), to: String(b.id) }} className="link">
              on the map
            </Link>
          ),
        },
      ]}
    />
  )
}
