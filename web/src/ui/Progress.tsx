/** How far something is, 0 to 1; null: running, nobody knows how far. */
export function Progress({ value, label }: { value: number | null; label: string }) {
  const hundredths = value === null ? undefined : Math.round(Math.min(1, Math.max(0, value)) * 100)
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={hundredths}
      className="h-2 overflow-hidden rounded-full bg-sunken"
    >
      <div
        className={`h-full rounded-full bg-bar transition-[width] duration-300 ${hundredths === undefined ? 'w-1/3 animate-pulse' : ''}`}
        style={hundredths === undefined ? undefined : { width: `${hundredths}%` }}
      />
    </div>
  )
}
