export type Ordering<O extends string> = O | `-${O}`

/** The same column again turns the direction round; another one begins where its reader looks first. */
export function nextOrdering<O extends string>(
  sort: O,
  present: Ordering<O> | undefined,
  numeric: boolean,
): Ordering<O> {
  if (present === sort) return `-${sort}`
  if (present === `-${sort}`) return sort
  return numeric ? `-${sort}` : sort
}
