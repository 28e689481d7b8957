/** The star of the morning: four rays, the long ones upright. */
export function Mark({ className = '' }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <path
        d="M16 1c1.2 9.4 4 12.800 14 15-10 2.200-12.800 5.600-14 15-1.2-9.4-4-12.800-14-15 10-2.200 12.800-5.600 14-15Z"
        fill="var(--gold)"
      />
    </svg>
  )
}
