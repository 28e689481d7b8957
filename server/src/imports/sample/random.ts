/** A number that was counted, with its total and its rounded percentage, so that a text can never contradict itself. */
export type Share = { count: number; total: number; percent: string }

/** A source of reproducible choices. Its methods are closures: they can be destructured freely. */
export type Draw = {
  /** A whole number in [low, high], a multiple of `step` above `low`. */
  int: (low: number, high: number, step?: number) => number
  /** A number in [low, high] printed with exactly `digits` decimals. */
  real: (low: number, high: number, digits?: number) => string
  /** A part of `total` between the two proportions, as a count and a percentage with one decimal. */
  share: (total: number, low: number, high: number) => Share
  pick: <T>(list: readonly T[]) => T
  chance: (probability: number) => boolean
  shuffle: <T>(list: readonly T[]) => T[]
}

/**
 * Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are ample for a few thousand draws,
 * and the sequence is the same on every machine.
 */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A stable 32-bit number for a text (FNV-1a): gives every record its own seed, so that adding one leaves the others alone. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The percentage with one decimal that belongs to `count` of `total`. */
export function percentOf(count: number, total: number): string {
  return ((100 * count) / total).toFixed(1)
}

/** A source of choices for a seed; two of the same seed give the same choices in the same order. */
export function createDraw(seed: number): Draw {
  const next = mulberry32(seed)
  const int = (low: number, high: number, step = 1) =>
    low + step * Math.floor(next() * (Math.floor((high - low) / step) + 1))
  return {
    int,
    real: (low, high, digits = 1) => (low + next() * (high - low)).toFixed(digits),
    share: (total, low, high) => {
      const count = Math.round(total * (low + next() * (high - low)))
      return { count, total, percent: percentOf(count, total) }
    },
    pick: (list) => list[int(0, list.length - 1)]!,
    chance: (probability) => next() < probability,
    shuffle: (list) => {
      const out = [...list]
      for (let i = out.length - 1; i > 0; i--) {
        const j = int(0, i)
        ;[out[i], out[j]] = [out[j]!, out[i]!]
      }
      return out
    },
  }
}
