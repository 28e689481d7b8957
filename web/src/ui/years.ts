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
