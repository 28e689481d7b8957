import { useNavigate } from '@tanstack/react-router'
import type { ImportDetail } from '../../../../contract/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { count, counted } from '../../ui/format.ts'
import { Section } from '../../ui/Page.tsx'
import { ErrorNotice } from '../../ui/states.tsx'
import { Counts } from './Counts.tsx'
import { outcomes } from './outcomes.ts'
import { useChange } from './use-change.ts'

/** What the file would do, before it does it. */
export function Preview({ detail }: { detail: ImportDetail }) {
  const navigate = useNavigate()
  const start = useChange(detail.id, 'startImport')
  const cancel = useChange(detail.id, 'undoImport')
  const rows = detail.preview?.rows ?? detail.rows
  const writes = rows.created + rows.changed
  const error = start.error ?? cancel.error
  return (
    <>
      <p className="mb-6 text-lg">
        Nothing is written yet. This is what the import would do with the rows of the file:
      </p>
      <Counts rows={rows} tense="will" />
      {detail.preview && <People preview={detail.preview} />}
      <div className="mb-12 flex flex-wrap items-center gap-3">
        <Button look="primary" disabled={writes === 0 || start.isPending} onClick={() => start.mutate()}>
          {writes === 0 ? 'Nothing new to import' : `Import ${counted(writes, 'record')}`}
        </Button>
        <Button
          disabled={cancel.isPending}
          onClick={() => cancel.mutate(undefined, { onSuccess: () => navigate({ to: '/import' }) })}
        >
          Cancel
        </Button>
        {rows.refused > 0 && (
          <span className="text-soft">Refused rows can be mended in the file and imported again later.</span>
        )}
      </div>
      {error && (
        <div className="mb-8">
          <ErrorNotice error={error} />
        </div>
      )}
    </>
  )
}

function People({ preview }: { preview: NonNullable<ImportDetail['preview']> }) {
  const departments = preview.departments_new
  return (
    <p className="mb-8 max-w-prose">
      {counted(preview.researchers_new, 'new researcher')}, {count(preview.researchers_found)} already known.{' '}
      {departments.length > 0 &&
        `${counted(departments.length, 'new department')}: ${departments.slice(0, 12).join(', ')}${departments.length > 12 ? ' and others' : ''}.`}
    </p>
  )
}

/** The first rows with what was made of them: the quickest way to see a column that was taken for the wrong thing. */
export function Understood({ preview }: { preview: ImportDetail['preview'] }) {
  const rows = preview?.sample_rows ?? []
  if (rows.length === 0) return null
  return (
    <Section title="The first rows, as they were understood">
      <DataTable
        caption="The first rows, as they were understood"
        rows={rows}
        rowKey={(row) => row.row}
        columns={[
          {
            label: 'Title',
            cell: (row) => (
              <>
                {row.title}
                {row.authors.length > 0 && (
                  <span className="block text-sm font-normal text-soft">
                    {row.authors.slice(0, 6).join('; ')}
                    {row.authors.length > 6 && ` and ${row.authors.length - 6} more`}
                  </span>
                )}
              </>
            ),
          },
          { label: 'Department', cell: (row) => row.department },
          { label: 'Year', numeric: true, cell: (row) => row.year },
          { label: 'Row', numeric: true, cell: (row) => row.row },
          {
            label: 'Outcome',
            cell: (row) => <Chip tone={outcomes[row.outcome].tone}>{outcomes[row.outcome].label}</Chip>,
          },
        ]}
      />
    </Section>
  )
}
