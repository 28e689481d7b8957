import { Link } from '@tanstack/react-router'
import type { AnalyticsAnswer } from '../../../../contract/index.ts'
import { count } from '../../ui/format.ts'

const kinds = [
  ['researchers', 'Researchers', '/researchers'],
  ['publications', 'Publications', '/publications'],
  ['collaborations', 'Collaborations', '/collaborations'],
  ['departments', 'Departments', '/departments'],
  ['projects', 'Projects', '/projects'],
  ['theses', 'Theses', '/theses'],
] as const

/** How much there is of everything; each figure leads to its list, narrowed as the dashboard is. */
export function Totals({ totals, department }: { totals: AnalyticsAnswer['totals']; department?: number }) {
  return (
    <ul className="mb-12 grid grid-cols-2 gap-px overflow-hidden rounded-2xl border border-line bg-line sm:grid-cols-3 xl:grid-cols-6">
      {kinds.map(([key, label, to]) => (
        <li key={key} className="bg-surface">
          <Link
            to={to}
            search={to === '/departments' ? {} : { department }}
            className="block px-5 py-4 hover:bg-tint focus-visible:-outline-offset-2"
          >
            <span className="block text-3xl font-semibold tracking-tight tabular-nums">{count(totals[key])}</span>
            <span className="text-sm text-soft">{label}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
