/** Where somebody's co-authors stand around them. */
export type EgoPlace = { id: number; x: number; y: number; side: 'left' | 'right' }

/**
 * An order in which those who also work with each other stand side by side: from the strongest on, always the one most
 * tied to the last, or else the strongest left.
 * @param ids the strongest first
 * @param ties pairs of ids with their strength
 */
export function inCompany(
  ids: readonly number[],
  ties: readonly { a: number; b: number; strength: number }[],
): number[] {
  const strength = new Map<string, number>()
  for (const tie of ties) {
    strength.set(`${tie.a} ${tie.b}`, tie.strength)
    strength.set(`${tie.b} ${tie.a}`, tie.strength)
  }
  const left = [...ids]
  const ordered: number[] = []
  while (left.length > 0) {
    const last = ordered.at(-1)
    const tied = (id: number) => strength.get(`${last} ${id}`) ?? 0
    const next = left.reduce((best, id) => (tied(id) > tied(best) ? id : best))
    ordered.push(next)
    left.splice(left.indexOf(next), 1)
  }
  return ordered
}

/** Two arcs, so that every name has a line of its own: down the right side, then up the left. */
export function egoPlaces(ids: readonly number[], width: number, height: number, radius: number): EgoPlace[] {
  const right = Math.ceil(ids.length / 2)
  const arc = (count: number, i: number) => (count === 1 ? 0 : ((i / (count - 1)) * 2 - 1) * 1.2)
  return ids.map((id, i) => {
    const onRight = i < right
    const angle = onRight ? arc(right, i) : -arc(ids.length - right, i - right)
    // Sines spread evenly over the height, so names keep their distance at the ends of the arcs, too.
    const y = height / 2 + (angle / 1.2) * (height / 2 - 24)
    const x = width / 2 + (onRight ? 1 : -1) * radius * Math.cos(angle)
    return { id, x, y, side: onRight ? 'right' : 'left' }
  })
}
