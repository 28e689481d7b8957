import type { ReactNode } from 'react'

const tones = {
  plain: 'bg-sunken text-soft',
  tint: 'bg-tint text-ink',
  good: 'bg-good-tint text-good',
  warn: 'bg-warn-tint text-warn',
  bad: 'bg-bad-tint text-bad',
}
export type Tone = keyof typeof tones

export const chipClass = (tone: Tone) => `inline-block rounded-xl px-2.5 py-0.5 text-sm ${tones[tone]}`

export function Chip({ tone = 'plain', title, children }: { tone?: Tone; title?: string; children: ReactNode }) {
  return (
    <span title={title} className={chipClass(tone)}>
      {children}
    </span>
  )
}

/** Marks records of the sample university, so that nobody takes invented people for real ones; small, for it is said often. */
export const SampleChip = () => (
  <span
    title="Invented: part of the sample university"
    className="inline-block rounded border border-current px-1 align-[0.1em] text-xs leading-tight font-normal text-warn"
  >
    sample
  </span>
)
