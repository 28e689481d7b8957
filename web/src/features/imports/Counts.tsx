import type { ImportDetail } from '../../../../contract/index.ts'
import { count } from '../../ui/format.ts'

type Outcome = keyof ImportDetail['rows']
type Tense = 'will' | 'did'

const words: Record<Outcome, Record<Tense, string> & { meaning: string; colour: string }> = {
  created: { will: 'to create', did: 'created', meaning: 'new records', colour: 'text-good' },
  changed: { will: 'to complete', did: 'completed', meaning: 'here already; gaps are filled', colour: 'text-accent' },
  matched: { will: 'already here', did: 'already here', meaning: 'nothing to add', colour: 'text-soft' },
  skipped: { will: 'to skip', did: 'skipped', meaning: 'empty rows', colour: 'text-soft' },
  refused: { will: 'refused', did: 'refused', meaning: 'something is wrong, see below', colour: 'text-bad' },
}
const order: Outcome[] = ['created', 'changed', 'matched', 'skipped', 'refused']

/** What becomes, or became, of the rows. */
export function Counts({ rows, tense }: { rows: ImportDetail['rows']; tense: Tense }) {
  return (
    <ul className="mb-8 grid grid-cols-2 gap-px overflow-hidden rounded-2xl border border-line bg-line sm:grid-cols-5">
      {order.map((outcome) => (
        <li key={outcome} className="bg-surface px-5 py-4 max-sm:last:col-span-2">
          <span
            className={`block text-2xl font-semibold tracking-tight tabular-nums ${rows[outcome] > 0 ? words[outcome].colour : 'text-faint'}`}
          >
            {count(rows[outcome])}
          </span>
          <span className="block">{words[outcome][tense]}</span>
          <span className="block text-sm text-soft">{words[outcome].meaning}</span>
        </li>
      ))}
    </ul>
  )
}
