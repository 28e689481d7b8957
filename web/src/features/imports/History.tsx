import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { pagedReading } from '../../api/queries.ts'
import { SampleChip } from '../../ui/Chip.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { bytes, count, moment } from '../../ui/format.ts'
import { Section } from '../../ui/Page.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { Loaded } from '../../ui/states.tsx'
import { useUpdate } from '../../ui/use-update.ts'
import { StatusChip } from './StatusChip.tsx'
import { isMoving } from './use-import.ts'

const route = getRouteApi('/import')

/** Every import so far, the newest first. */
export function History() {
  const { page = 1 } = route.useSearch()
  const update = useUpdate<{ page?: number }>()
  const query = useQuery({
    ...pagedReading('imports', { query: { page, ordering: '-created_at' } }),
    refetchInterval: ({ state: { data } }) => (data?.results.some((row) => isMoving(row.status)) ? 2_000 : false),
  })
  return (
    <Section title="Imports so far">
      <div id="list-top" />
      <Loaded query={query}>
        {(data) =>
          data.count === 0 ? (
            <p className="text-soft">None yet.</p>
          ) : (
            <>
              <DataTable
                caption="Imports"
                rows={data.results}
                rowKey={(row) => row.id}
                columns={[
                  {
                    label: 'File',
                    cell: (row) => (
                      <>
                        <Link to="/import/$id" params={{ id: String(row.id) }} className="link font-medium">
                          {row.file_name}
                        </Link>{' '}
                        {row.sample && <SampleChip />}
                        {!row.sample && (
                          <span className="block text-sm font-normal text-soft">
                            {row.format.toUpperCase()}, {bytes(row.size)}
                          </span>
                        )}
                      </>
                    ),
                  },
                  { label: 'Status', cell: (row) => <StatusChip status={row.status} /> },
                  { label: 'When', cell: (row) => moment(row.created_at) },
                  { label: 'Created', numeric: true, cell: (row) => count(row.rows.created) },
                  { label: 'Changed', numeric: true, cell: (row) => count(row.rows.changed) },
                  { label: 'Already here', numeric: true, cell: (row) => count(row.rows.matched) },
                  { label: 'Refused', numeric: true, cell: (row) => count(row.rows.refused) },
                ]}
              />
              <Pager total={data.count} page={page} onPage={(to) => update({ page: to })} of="imports" />
            </>
          )
        }
      </Loaded>
    </Section>
  )
}
