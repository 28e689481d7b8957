import type { RowOutcome } from '../../../../contract/index.ts'
import type { Tone } from '../../ui/Chip.tsx'

/** How the outcome of a row is named and coloured. */
export const outcomes: Record<RowOutcome, { label: string; tone: Tone }> = {
  created: { label: 'New', tone: 'good' },
  changed: { label: 'Completed', tone: 'tint' },
  matched: { label: 'Already here', tone: 'plain' },
  skipped: { label: 'Skipped', tone: 'plain' },
  refused: { label: 'Refused', tone: 'bad' },
}
