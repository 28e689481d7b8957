/** A reproducible stream of numbers in [0, 1): mulberry32 (Tommy Ettinger). The same seed gives the same measures. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The first `count` of a Fisher-Yates shuffle of `items`, which is left as it was. */
export const sample = (items: Uint32Array, count: number, random: () => number): Uint32Array => {
  const pool = items.slice()
  const taken = Math.min(count, pool.length)
  for (let i = 0; i < taken; i++) {
    const j = i + Math.floor(random() * (pool.length - i))
    const item = pool[j]!
    pool[j] = pool[i]!
    pool[i] = item
  }
  return pool.subarray(0, taken)
}
