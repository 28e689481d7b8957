/** Indexes of texts that go through the model together, and the length all of them are padded to. */
export type Slice = { indexes: number[]; tokens: number }

/**
 * Groups texts of like length, longest first, so that a slice holds at most `budget` tokens, padding included.
 * A text over the budget makes a slice of its own.
 */
export function planSlices(lengths: number[], budget: number): Slice[] {
  const byLength = lengths.map((_, index) => index).sort((a, b) => lengths[b]! - lengths[a]!)
  const slices: Slice[] = []
  let current: Slice | undefined
  for (const index of byLength) {
    if (!current || (current.indexes.length + 1) * current.tokens > budget) {
      current = { indexes: [], tokens: lengths[index]! }
      slices.push(current)
    }
    current.indexes.push(index)
  }
  return slices
}
