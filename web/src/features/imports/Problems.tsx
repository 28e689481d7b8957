import type { ImportDetail } from '../../../../contract/index.ts'
import { Chip } from '../../ui/Chip.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { count } from '../../ui/format.ts'
import { Section } from '../../ui/Page.tsx'

/** Every problem with its place in the file and its remedy. */
export function Problems({ detail }: { detail: ImportDetail }) {
  const { problems, problem_count: all } = detail
  if (problems.length === 0) return null
  return (
    <Section
      title="Problems"
      aside={all > problems.length ? `the first ${count(problems.length)} of ${count(all)}` : count(all)}
      note="A refused row is not imported; a warning leaves out one value and imports the rest. Rows are counted as in a spreadsheet: the header is row 1."
    >
      <DataTable
        caption="Problems"
        rows={problems.map((problem, index) => ({ ...problem, index }))}
        rowKey={(problem) => problem.index}
        columns={[
          { label: 'What is wrong', cell: (problem) => problem.reason },
          { label: 'Remedy', cell: (problem) => problem.remedy },
          { label: 'Row', numeric: true, cell: (problem) => count(problem.row) },
          { label: 'Column', cell: (problem) => problem.column },
          {
            label: 'Severity',
            cell: (problem) =>
              problem.severity === 'refused' ? <Chip tone="bad">Refused</Chip> : <Chip tone="warn">Warning</Chip>,
          },
        ]}
      />
    </Section>
  )
}
