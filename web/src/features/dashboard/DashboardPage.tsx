import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { AnalyticsAnswer } from '../../../../contract/index.ts'
import { pagedReading, reading } from '../../api/queries.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { DepartmentSelect, YearRange } from '../../ui/filters.tsx'
import { counted, years } from '../../ui/format.ts'
import { RecordLink } from '../../ui/links.tsx'
import { Page, Section } from '../../ui/Page.tsx'
import { RankedList } from '../../ui/RankedList.tsx'
import { Empty, Loaded, Skeleton } from '../../ui/states.tsx'
import { useUpdate } from '../../ui/use-update.ts'
import { YearChart } from '../../ui/YearChart.tsx'
import { NetworkFigures } from './NetworkFigures.tsx'
import { OpenCalls } from './OpenCalls.tsx'
import { Totals } from './Totals.tsx'

const route = getRouteApi('/')

export default function DashboardPage() {
  const search = route.useSearch()
  const update = useUpdate<typeof search & { page?: number }>()
  const query = useQuery(pagedReading('analytics', { query: search }))
  const { data: status } = useQuery(reading('status', {}))
  if (status?.empty) return <Welcome />
  return (
    <Page
      title="Who works on what, with whom"
      actions={
        <div className="flex flex-wrap items-end gap-4 lg:flex-nowrap">
          <DepartmentSelect value={search.department} onChange={(department) => update({ department })} />
          <YearRange from={search.year_from} to={search.year_to} onChange={update} />
        </div>
      }
    >
      <Loaded query={query} skeleton={<Skeleton lines={12} />}>
        {(data) => <Overview data={data} search={search} />}
      </Loaded>
    </Page>
  )
}

function Overview({ data, search }: { data: AnalyticsAnswer; search: { department?: number } }) {
  return (
    <>
      <Totals totals={data.totals} department={search.department} />
      <div className="grid gap-x-12 lg:grid-cols-[1.6fr_1fr]">
        <Section title="Publications by year">
          <YearChart rows={data.publications_by_year} what="Publications by year" scope={search} />
        </Section>
        <OpenCalls />
        <Section title="Departments" aside={<MoreLink to="/departments">All departments</MoreLink>}>
          <RankedList
            rows={data.departments.slice(0, 10).map((department) => ({
              key: department.id,
              label: (
                <RecordLink type="department" id={department.id}>
                  {department.name}
                </RecordLink>
              ),
              note: counted(department.researchers, 'researcher'),
              value: department.publications,
              unit: department.publications === 1 ? 'publication' : 'publications',
            }))}
          />
        </Section>
        <Section title="Most connected" aside={<MoreLink to="/graph">See the map</MoreLink>}>
          <RankedList
            rows={data.most_connected.map((person) => ({
              key: person.id,
              label: (
                <RecordLink type="researcher" id={person.id}>
                  {person.display_name}
                </RecordLink>
              ),
              note: person.department,
              value: person.degree,
              unit: person.degree === 1 ? 'collaborator' : 'collaborators',
            }))}
          />
        </Section>
      </div>
      <Section title="Strongest collaborations" aside={<MoreLink to="/collaborations">All collaborations</MoreLink>}>
        <ol className="grid gap-x-12 md:grid-cols-2">
          {data.strongest_collaborations.map((pair) => (
            <li
              key={`${pair.researcher_a.id} ${pair.researcher_b.id}`}
              className="flex items-baseline justify-between gap-4 border-b border-line py-2.5"
            >
              <span className="min-w-0">
                <RecordLink type="researcher" id={pair.researcher_a.id}>
                  {pair.researcher_a.name}
                </RecordLink>
                {' and '}
                <RecordLink type="researcher" id={pair.researcher_b.id}>
                  {pair.researcher_b.name}
                </RecordLink>
              </span>
              <span className="shrink-0 text-right text-sm text-soft">
                {counted(pair.strength, 'joint work')}
                <span className="block">{years(pair.first_year, pair.last_year)}</span>
              </span>
            </li>
          ))}
        </ol>
      </Section>
      <NetworkFigures search={search} />
    </>
  )
}

function MoreLink({ to, children }: { to: '/departments' | '/graph' | '/collaborations'; children: string }) {
  return (
    <Link to={to} className="link">
      {children}
    </Link>
  )
}

function Welcome() {
  return (
    <Page
      title="Daystar"
      lead="The university's research records as one map: who works on what, with whom, and who should meet."
    >
      <Empty title="Nothing is here yet">
        <p>
          Bring an export of your repository, library system or spreadsheet. You see what it would do before it is
          written.
        </p>
        <Link to="/import" className={`${buttonClass('primary')} mt-5`}>
          Import a file
        </Link>
      </Empty>
    </Page>
  )
}
