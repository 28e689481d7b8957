import type { ReactNode } from 'react'

const tones = {
  plain: 'bg-sunken text-soft',
  tint: 'bg-tint text-ink',
  good: 'bg-good-tint text-good',
  warn: 'bg-warn-tint text-warn',
  bad: 'bg-bad-tint text-bad',
}
export type Tone = keyof typeof tones

export function Chip({ tone = 'plain', title, children }: { tone?: Tone; title?: string; children: ReactNode }) {
  return (
    <span title={title} className={`inline-block rounded-full px-2.5 py-0.5 text-sm ${tones[tone]}`}>
      {children}
    </span>
  )
}

/** Marks records of the sample university, so that nobody takes invented people for real ones. */
export const SampleChip = () => (
  <Chip tone="warn" title="Invented: part of the sample university">
    Sample
  </Chip>
)
