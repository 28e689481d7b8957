import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type Column, DataTable } from './DataTable.tsx'
import { counted } from './format.ts'
import { Page } from './Page.tsx'
import { Pager } from './Pager.tsx'
import { Empty, Loaded, Skeleton } from './states.tsx'

/** A list of records: filters over a sortable table, page by page. Its whole state stands in the address. */
export function ListPage<Row, O extends string>(props: {
  title: string
  lead: ReactNode
  noun: [one: string, many: string]
  filters: ReactNode
  query: UseQueryResult<{ count: number; results: Row[] }, Error>
  columns: Column<Row, O>[]
  rowKey: (row: Row) => string | number
  ordering: O | `-${O}`
  page: number | undefined
  update: (patch: { ordering?: O | `-${O}`; page?: number }) => void
  empty: ReactNode
}) {
  const page = props.page ?? 1
  return (
    <Page title={props.title} lead={props.lead}>
      <div className="mb-6 flex flex-wrap items-end gap-x-4 gap-y-3">{props.filters}</div>
      <div id="list-top" />
      <Loaded query={props.query} skeleton={<Skeleton lines={10} />}>
        {(data) => (
          <>
            <p role="status" className="mb-3 text-sm text-soft">
              {counted(data.count, ...props.noun)}
            </p>
            {data.count === 0 ? (
              <Empty title={`No ${props.noun[1]} here`}>{props.empty}</Empty>
            ) : (
              <div
                className={props.query.isPlaceholderData ? 'opacity-60' : ''}
                aria-busy={props.query.isPlaceholderData}
              >
                <DataTable
                  caption={props.title}
                  rows={data.results}
                  columns={props.columns}
                  rowKey={props.rowKey}
                  ordering={props.ordering}
                  onOrder={(ordering) => props.update({ ordering })}
                />
              </div>
            )}
            <Pager total={data.count} page={page} onPage={(to) => props.update({ page: to })} of={props.noun[1]} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
