/**
 * B-cubed precision, recall and F1 of a clustering against the truth (Bagga and Baldwin 1998): for every item, how much of its
 * cluster is of its kind, and how much of its kind is in its cluster; then the mean over items.
 */
export const bcubed = (
  items: readonly { cluster: string; truth: string }[],
): { precision: number; recall: number; f1: number } => {
  const count = (key: (item: { cluster: string; truth: string }) => string) => {
    const counts = new Map<string, number>()
    for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
    return counts
  }
  const both = (item: { cluster: string; truth: string }) => `${item.cluster}\n${item.truth}`
  const [clusters, truths, pairs] = [count((item) => item.cluster), count((item) => item.truth), count(both)]
  let precision = 0
  let recall = 0
  for (const item of items) {
    precision += pairs.get(both(item))! / clusters.get(item.cluster)!
    recall += pairs.get(both(item))! / truths.get(item.truth)!
  }
  precision /= items.length
  recall /= items.length
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}
