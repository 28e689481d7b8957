export type Line = { what: string; value: string; beside: string; aim: string }

const columns = ['what', 'value', 'beside', 'aim'] as const

export const printTable = (title: string, lines: readonly Line[]): void => {
  const rows = [{ what: 'measured', value: 'here', beside: 'beside it, same run', aim: 'aim' }, ...lines]
  const widths = columns.map((name) => Math.max(...rows.map((row) => row[name].length)))
  console.log(`\n${title}`)
  for (const row of rows)
    console.log(
      `  ${columns
        .map((name, at) => row[name].padEnd(widths[at]!))
        .join('  ')
        .trimEnd()}`,
    )
}

/** @param sorted ascending; @param part 0 to 1 */
const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN

export const spread = (times: readonly number[]): { p50: number; p95: number; text: string } => {
  const sorted = [...times].sort((a, b) => a - b)
  const [p50, p95] = [quantile(sorted, 0.5), quantile(sorted, 0.95)]
  return { p50, p95, text: `p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)} ms` }
}

/** Runs something and says how long it took, ms. */
export const timed = async <T>(run: () => Promise<T>): Promise<{ ms: number; value: T }> => {
  const start = performance.now()
  const value = await run()
  return { ms: performance.now() - start, value }
}
