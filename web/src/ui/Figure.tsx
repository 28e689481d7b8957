import type { ReactNode } from 'react'

/** Figures of which each says beside itself what it means; nobody should have to know the word for it. */
export function Figures({
  rows,
}: {
  rows: { label: string; value: ReactNode; note?: ReactNode; meaning: ReactNode }[]
}) {
  return (
    <dl className="grid gap-x-12 gap-y-6 sm:grid-cols-2">
      {rows.map((row) => (
        <div key={row.label} className="min-w-0">
          <dt className="text-sm text-soft">{row.label}</dt>
          <dd>
            <span className="text-2xl font-semibold tracking-tight tabular-nums">{row.value}</span>
            {row.note && <span className="ml-2 text-soft">{row.note}</span>}
            <p className="mt-1 text-sm text-soft">{row.meaning}</p>
          </dd>
        </div>
      ))}
    </dl>
  )
}
