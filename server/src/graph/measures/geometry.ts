/** Points as two parallel columns, in units of the map. */
export type Positions = { x: Float64Array; y: Float64Array }

/** Mean distance between two neighbouring people on the map. */
export const SPACING = 10
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

export const polar = (radius: number, angle: number) => ({ x: radius * Math.cos(angle), y: radius * Math.sin(angle) })

/** Points that fill a disc evenly (Vogel's sunflower), the first in the middle. */
export const sunflower = (count: number): Positions => {
  const at = Array.from({ length: count }, (_, i) => polar(SPACING * Math.sqrt(i), i * GOLDEN_ANGLE))
  return { x: Float64Array.from(at, (p) => p.x), y: Float64Array.from(at, (p) => p.y) }
}

export const discRadius = (count: number): number => SPACING * Math.sqrt(count)

/**
 * Centres the points and fits them into the disc that so many deserve. Each radius goes half way to where an even
 * filling would have it: a force layout alone leaves a clot in the middle and a few strays far out.
 */
export const fillDisc = ({ x, y }: Positions): void => {
  const n = x.length
  const cx = x.reduce((sum, value) => sum + value, 0) / n
  const cy = y.reduce((sum, value) => sum + value, 0) / n
  let square = 0
  for (let i = 0; i < n; i++) square += (x[i]! - cx) ** 2 + (y[i]! - cy) ** 2
  const full = discRadius(n)
  const scale = full / Math.SQRT2 / Math.max(1e-9, Math.sqrt(square / n))
  const radii = x.map((value, i) => Math.hypot(value - cx, y[i]! - cy) * scale)
  const inward = Uint32Array.from(x.keys()).sort((i, j) => radii[i]! - radii[j]! || i - j)
  inward.forEach((i, rank) => {
    const angle = Math.atan2(y[i]! - cy, x[i]! - cx)
    const at = polar((Math.min(radii[i]!, full) + full * Math.sqrt((rank + 0.5) / n)) / 2, angle)
    x[i] = at.x
    y[i] = at.y
  })
}

/**
 * Moves discs apart until none overlaps or the rounds are used up; the heavier disc gives way less. `draw` below 1
 * draws them to the middle meanwhile, for a compact whole, except in the last quarter of the rounds.
 */
export const separate = (centres: Positions, radii: Float64Array, options: { rounds: number; draw: number }): void => {
  const { x, y } = centres
  for (let round = 0; round < options.rounds; round++) {
    let overlap = 0
    for (let i = 0; i < x.length; i++) {
      for (let j = 0; j < i; j++) {
        const reach = radii[i]! + radii[j]!
        const dx = x[i]! - x[j]!
        const dy = y[i]! - y[j]!
        if (dx > reach || dx < -reach || dy > reach || dy < -reach) continue
        const distance = Math.sqrt(dx * dx + dy * dy)
        const missing = reach - distance
        if (missing <= 0) continue
        overlap = Math.max(overlap, missing / reach)
        // Two at the very same place part along an angle of their own.
        const way = distance > 1e-6 ? { x: dx / distance, y: dy / distance } : polar(1, i * GOLDEN_ANGLE)
        const share = radii[j]! ** 2 / (radii[i]! ** 2 + radii[j]! ** 2)
        x[i]! += way.x * missing * share
        y[i]! += way.y * missing * share
        x[j]! -= way.x * missing * (1 - share)
        y[j]! -= way.y * missing * (1 - share)
      }
    }
    if (overlap < 0.01) return
    const draw = round < options.rounds * 0.75 ? options.draw : 1
    for (let i = 0; i < x.length; i++) {
      x[i]! *= draw
      y[i]! *= draw
    }
  }
}

/** Hands out places for discs that come in falling size: the first in the middle, the next ones on rings around it. */
export const rings = (): ((radius: number) => { x: number; y: number }) => {
  let outer = 0
  let middle = 0
  let angle = Number.POSITIVE_INFINITY
  return (radius) => {
    const size = radius + SPACING / 2
    if (outer === 0) {
      outer = size + SPACING * 2
      return { x: 0, y: 0 }
    }
    if (angle + Math.asin(Math.min(1, size / middle)) * 2 > 2 * Math.PI) {
      middle = outer + size
      outer = middle + size
      angle = 0
    }
    const half = Math.asin(Math.min(1, size / middle))
    const place = polar(middle, angle + half)
    angle += 2 * half
    return place
  }
}
