import type { ReactNode } from 'react'

/** Labelled facts of a record; those without a value are left out. */
export function Facts({ rows }: { rows: [label: string, value: ReactNode][] }) {
  const known = rows.filter(([, value]) => value !== null && value !== undefined && value !== '')
  if (known.length === 0) return null
  return (
    <dl className="mb-12 grid gap-x-8 gap-y-3 sm:grid-cols-[max-content_1fr]">
      {known.map(([label, value]) => (
        <div key={label} className="sm:contents">
          <dt className="text-soft">{label}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Running text from the data: its line breaks stay, its measure is comfortable. */
export const Prose = ({ children }: { children: string }) => (
  <p className="mb-10 max-w-[44rem] whitespace-pre-line leading-relaxed last:mb-0">{children}</p>
)
