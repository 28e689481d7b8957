import type { ImportStatus } from '../../../../contract/index.ts'
import { Chip, type Tone } from '../../ui/Chip.tsx'

const faces: Record<ImportStatus, [Tone, string]> = {
  previewing: ['tint', 'Being read'],
  previewed: ['warn', 'Waits for you'],
  queued: ['tint', 'Queued'],
  running: ['tint', 'Running'],
  stopped: ['warn', 'Stopped'],
  completed: ['good', 'Imported'],
  failed: ['bad', 'Failed'],
  undoing: ['tint', 'Being undone'],
  undone: ['plain', 'Undone'],
}

export function StatusChip({ status }: { status: ImportStatus }) {
  const [tone, label] = faces[status]
  return <Chip tone={tone}>{label}</Chip>
}
