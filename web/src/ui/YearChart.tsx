import { Link } from '@tanstack/react-router'
import { count, counted } from './format.ts'

/** Every year from the first to the last, the silent ones with 0. */
export function filled(rows: { year: number; count: number }[]): { year: number; count: number }[] {
  const known = new Map(rows.map((row) => [row.year, row.count]))
  const first = Math.min(...known.keys())
  const last = Math.max(...known.keys())
  // One mistyped year (1021 for 2021) must not draw a thousand empty bars.
  if (known.size === 0 || last - first > 150) return rows.toSorted((a, b) => a.year - b.year)
  return Array.from({ length: last - first + 1 }, (_, step) => ({
    year: first + step,
    count: known.get(first + step) ?? 0,
  }))
}

/** Which years are written under the axis: about `most` of them, on round steps. */
export function labelStep(length: number, most: number): number {
  return [1, 2, 5, 10, 20, 25, 50].find((step) => length / step <= most) ?? 100
}

type Scope = { department?: number; researcher?: number }

/** Publications a year as bars, each a link to that year's publications, and the same figures as a table. */
export function YearChart({ rows, what, scope }: { rows: { year: number; count: number }[]; what: string; scope?: Scope }) {
  if (rows.length === 0) return <p className="text-soft">No dated publications.</p>
  const bars = filled(rows)
  const most = Math.max(...bars.map((bar) => bar.count), 1)
  const step = labelStep(bars.length, 8)
  const peak = bars.find((bar) => bar.count === most)
  const last = bars.at(-1)
  return (
    <figure>
      <div
        role="img"
        aria-label={`${what}, ${bars[0]?.year} to ${last?.year}: most in ${peak?.year} with ${count(most)}. The table below has every year.`}
        className="flex h-44 items-end gap-[max(1px,min(0.35rem,0.4%))] border-b border-edge"
      >
        {bars.map((bar) => (
          <Link
            key={bar.year}
            to="/publications"
            search={{ ...scope, year_from: bar.year, year_to: bar.year }}
            tabIndex={-1}
            title={`${bar.year}: ${counted(bar.count, 'publication')}`}
            className="group relative flex h-full min-w-0 flex-1 items-end"
          >
            <span
              className="w-full rounded-t-[3px] bg-bar group-hover:bg-gold"
              style={{ height: `${(bar.count / most) * 88}%` }}
            />
            {bars.length <= 16 && bar.count > 0 && (
              <span
                className="absolute inset-x-0 text-center text-xs text-soft"
                style={{ bottom: `calc(${(bar.count / most) * 88}% + 0.15rem)` }}
              >
                {count(bar.count)}
              </span>
            )}
          </Link>
        ))}
      </div>
      <div aria-hidden className="flex gap-[max(1px,min(0.35rem,0.4%))] text-xs text-faint">
        {bars.map((bar) => (
          <span key={bar.year} className="flex h-5 min-w-0 flex-1 justify-center overflow-visible pt-1 whitespace-nowrap">
            {bar.year % step === 0 ? bar.year : ''}
          </span>
        ))}
      </div>
      <details className="mt-3 text-sm">
        <summary className="text-accent">Show as a table</summary>
        <table className="mt-2 w-full max-w-xs">
          <caption className="sr-only">{what}</caption>
          <thead>
            <tr className="border-b border-line text-left text-soft">
              <th scope="col" className="py-1 font-medium">
                Year
              </th>
              <th scope="col" className="py-1 text-right font-medium">
                Publications
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.toReversed().map((bar) => (
              <tr key={bar.year} className="border-b border-line">
                <th scope="row" className="py-1 text-left font-normal">
                  <Link to="/publications" search={{ ...scope, year_from: bar.year, year_to: bar.year }} className="link">
                    {bar.year}
                  </Link>
                </th>
                <td className="py-1 text-right tabular-nums">{count(bar.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
