import type { ReactNode } from 'react'
import { count } from './format.ts'

/** A ranking as a list whose lines carry a bar as long as their value: the figures stand beside, so it needs no table. */
export function RankedList(props: {
  rows: { key: number | string; label: ReactNode; note?: ReactNode; value: number; unit?: string }[]
}) {
  const most = Math.max(...props.rows.map((row) => row.value), 1)
  return (
    <ol className="space-y-3">
      {props.rows.map((row) => (
        <li key={row.key}>
          <div className="flex items-baseline justify-between gap-4">
            <span className="min-w-0">
              {row.label}
              {row.note && <span className="block text-sm text-soft">{row.note}</span>}
            </span>
            <span className="shrink-0 tabular-nums">
              {count(row.value)}
              {row.unit && <span className="text-sm text-soft"> {row.unit}</span>}
            </span>
          </div>
          <div aria-hidden className="mt-1 h-1 rounded-full bg-sunken">
            <div className="h-full rounded-full bg-bar" style={{ width: `${(row.value / most) * 100}%` }} />
          </div>
        </li>
      ))}
    </ol>
  )
}
