import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { nextOrdering, type Ordering } from './ordering.ts'
import { useMedia } from './use-media.ts'

export type Column<Row, O extends string = never> = {
  label: string
  cell: (row: Row) => ReactNode
  /** The ordering this column asks for. */
  sort?: O
  /** Figures: set at the right, and sorted downwards first. */
  numeric?: boolean
}
type Props<Row, O extends string> = {
  caption: string
  rows: Row[]
  columns: Column<Row, O>[]
  rowKey: (row: Row) => string | number
  ordering?: Ordering<O>
  onOrder?: (ordering: Ordering<O>) => void
}

/** Rows as a table; on a narrow screen as cards, whose heading is the first column. */
export function DataTable<Row, O extends string = never>(props: Props<Row, O>) {
  const wide = useMedia('(min-width: 48rem)')
  return wide ? <Table {...props} /> : <Cards {...props} />
}

function Table<Row, O extends string>({ caption, rows, columns, rowKey, ordering, onOrder }: Props<Row, O>) {
  return (
    <table className="w-full border-collapse wrap-break-word">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-edge text-left text-sm text-soft">
          {columns.map((column) => {
            const { sort } = column
            const down = sort !== undefined && ordering === `-${sort}`
            const active = sort !== undefined && (down || ordering === sort)
            const next = sort === undefined ? undefined : nextOrdering(sort, ordering, column.numeric === true)
            return (
              <th
                key={column.label}
                scope="col"
                aria-sort={active ? (down ? 'descending' : 'ascending') : undefined}
                className={`py-2 pr-4 align-bottom font-medium whitespace-nowrap last:pr-0 ${column.numeric ? 'text-right' : ''}`}
              >
                {next !== undefined && onOrder ? (
                  <button
                    type="button"
                    onClick={() => onOrder(next)}
                    className={`inline-flex items-center gap-1 hover:text-accent ${active ? 'text-ink' : ''}`}
                  >
                    {column.label}
                    {active &&
                      (down ? (
                        <ArrowDown aria-hidden className="size-3.5" />
                      ) : (
                        <ArrowUp aria-hidden className="size-3.5" />
                      ))}
                  </button>
                ) : (
                  column.label
                )}
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} className="border-b border-line align-top">
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.label} scope="row" className="py-3 pr-4 text-left font-normal wrap-anywhere">
                  {column.cell(row)}
                </th>
              ) : (
                <td
                  key={column.label}
                  className={`py-3 pr-4 last:pr-0 ${column.numeric ? 'text-right tabular-nums' : ''}`}
                >
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cards<Row, O extends string>({ caption, rows, columns, rowKey, ordering, onOrder }: Props<Row, O>) {
  const [head, ...rest] = columns
  const sortable = columns.flatMap(({ label, sort }) => (sort === undefined ? [] : [{ label, sort }]))
  return (
    <>
      {onOrder && sortable.length > 0 && (
        <label className="mb-3 flex items-center gap-2 text-sm text-soft">
          Sort by
          <select
            className="field text-ink"
            value={ordering ?? ''}
            onChange={(event) => onOrder(event.target.value as Ordering<O>)}
          >
            {sortable.flatMap(({ label, sort }) => [
              <option key={sort} value={sort}>
                {label}, ascending
              </option>,
              <option key={`-${sort}`} value={`-${sort}`}>
                {label}, descending
              </option>,
            ])}
          </select>
        </label>
      )}
      <ul aria-label={caption} className="space-y-3">
        {rows.map((row) => (
          <li key={rowKey(row)} className="rounded-xl border border-line bg-surface p-4">
            <div className="font-medium">{head?.cell(row)}</div>
            <dl className="mt-2 grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1 text-sm">
              {rest.map((column) => {
                const value = column.cell(row)
                return value === null || value === '' ? null : (
                  <div key={column.label} className="contents">
                    <dt className="text-soft">{column.label}</dt>
                    <dd className="min-w-0 tabular-nums">{value}</dd>
                  </div>
                )
              })}
            </dl>
          </li>
        ))}
      </ul>
    </>
  )
}
