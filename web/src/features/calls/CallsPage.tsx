import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { pagedReading } from '../../api/queries.ts'
import { SampleChip } from '../../ui/Chip.tsx'
import { Choice, SearchField } from '../../ui/filters.tsx'
import { money } from '../../ui/format.ts'
import { ListPage } from '../../ui/ListPage.tsx'
import { RecordLink } from '../../ui/links.tsx'
import { useUpdate } from '../../ui/use-update.ts'
import { Deadline } from './Deadline.tsx'

const route = getRouteApi('/calls')
const openness = [['false', 'All, also closed']] as const

export default function CallsPage() {
  const search = route.useSearch()
  const update = useUpdate<typeof search>()
  const ordering = search.ordering ?? 'deadline'
  // A list of calls is read for those one can still answer; the closed ones are asked for.
  const open = search.open ?? 'true'
  const asked = { ...search, ordering, open: open === 'true' ? open : undefined }
  const query = useQuery(pagedReading('calls', { query: asked }))
  return (
    <ListPage
      title="Calls"
      lead="Funding opportunities, and who at the university they suit."
      noun={['call', 'calls']}
      query={query}
      page={search.page}
      update={update}
      rowKey={(row) => row.id}
      ordering={ordering}
      empty={
        open === 'true'
          ? 'No call is open now. Choose “All” to see those whose deadline has passed.'
          : 'Import a list of calls.'
      }
      filters={
        <>
          <SearchField label="Words" value={search.search} onSearch={(value) => update({ search: value })} />
          <Choice
            label="Deadline"
            any="Still open"
            value={open === 'false' ? open : undefined}
            choices={openness}
            onChange={(value) => update({ open: value })}
          />
        </>
      }
      columns={[
        {
          label: 'Title',
          sort: 'title',
          cell: (row) => (
            <>
              <RecordLink type="call" id={row.id} className="link font-medium">
                {row.title}
              </RecordLink>{' '}
              {row.sample && <SampleChip />}
            </>
          ),
        },
        { label: 'Funder', cell: (row) => row.funder },
        { label: 'Deadline', sort: 'deadline', cell: (row) => <Deadline iso={row.deadline} /> },
        {
          label: 'Amount',
          sort: 'amount',
          numeric: true,
          cell: (row) => (row.amount === null ? null : money(row.amount, row.currency)),
        },
      ]}
    />
  )
}
