import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RowOutcome } from '../../../../contract/index.ts'
import { pagedReading } from '../../api/queries.ts'
import { Chip } from '../../ui/Chip.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { Choice } from '../../ui/filters.tsx'
import { count } from '../../ui/format.ts'
import { type LinkedType, RecordLink } from '../../ui/links.tsx'
import { Section } from '../../ui/Page.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { Loaded } from '../../ui/states.tsx'
import { outcomes } from './outcomes.ts'

const linked: readonly LinkedType[] = ['researcher', 'publication', 'department', 'project', 'thesis', 'call']
const choices = Object.entries(outcomes).map(([outcome, { label }]) => [outcome as RowOutcome, label] as const)

/** The outcome of every row, for whoever wants to check one. */
export function Rows({ id }: { id: number }) {
  const [outcome, setOutcome] = useState<RowOutcome>()
  const [page, setPage] = useState(1)
  const query = useQuery(pagedReading('importRows', { params: { id }, query: { outcome, page } }))
  return (
    <Section title="Row by row">
      <div id="list-top" className="mb-4 flex">
        <Choice
          label="Outcome"
          any="All rows"
          value={outcome}
          choices={choices}
          onChange={(value) => {
            setOutcome(value)
            setPage(1)
          }}
        />
      </div>
      <Loaded query={query}>
        {(data) =>
          data.count === 0 ? (
            <p className="text-soft">No row has this outcome.</p>
          ) : (
            <>
              <DataTable
                caption="Row by row"
                rows={data.results}
                rowKey={(row) => row.row}
                columns={[
                  {
                    label: 'Record',
                    cell: (row) => {
                      const type = linked.find((known) => known === row.subject_type)
                      return type ? (
                        <RecordLink type={type} id={row.subject_id}>
                          {row.title}
                        </RecordLink>
                      ) : (
                        row.title
                      )
                    },
                  },
                  { label: 'Row', numeric: true, cell: (row) => count(row.row) },
                  {
                    label: 'Outcome',
                    cell: (row) => <Chip tone={outcomes[row.outcome].tone}>{outcomes[row.outcome].label}</Chip>,
                  },
                ]}
              />
              <Pager total={data.count} page={page} onPage={setPage} of="rows" />
            </>
          )
        }
      </Loaded>
    </Section>
  )
}
