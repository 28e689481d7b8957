import { Link } from '@tanstack/react-router'
import { count, counted } from './format.ts'
import { filled, labelStep } from './years.ts'

type Scope = { department?: number; researcher?: number }

/** Publications a year as bars, each a link to that year's publications, and the same figures as a table. */
export function YearChart({
  rows,
  what,
  scope,
}: {
  rows: { year: number; count: number }[]
  what: string
  scope?: Scope
}) {
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
        className="flex h-52 items-end gap-[max(1px,min(0.35rem,0.4%))] border-b border-edge"
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
          <span
            key={bar.year}
            className="flex h-5 min-w-0 flex-1 justify-center overflow-visible pt-1 whitespace-nowrap"
          >
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
                  <Link
                    to="/publications"
                    search={{ ...scope, year_from: bar.year, year_to: bar.year }}
                    className="link"
                  >
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
