/**
 * An author cell taken apart. Semicolons, bars and line breaks part authors everywhere; commas only in the form
 * `Yagai T., Kimura Y.`, where a comma cannot be inside a name; ` and ` only where nothing else parts them.
 */
export const splitAuthors = (cell: string): string[] => {
  const parts = /[;|\n]/.test(cell)
    ? cell.split(/[;|\n]+/)
    : surnamesWithInitials.test(cell.trim())
      ? cell.split(',')
      : / and /i.test(cell)
        ? cell.split(/,?\s+and\s+/i)
        : [cell]
  return parts
    .map((part) => part.replace(/\s+/g, ' ').replace(/^[\s,]+|[\s,]+$/g, ''))
    .filter((part) => /\p{L}/u.test(part) && !/^et\.? al\.?$/i.test(part))
}

/** `Yagai T., Kimura Y.-H., de la Cruz M.A.`: at least two, each a surname and then initials. Linear: no nested repetition over one class. */
const surnamesWithInitials = /^[\p{L}'’ -]{2,80} (?:\p{Lu}\.-?){1,4}(?:, ?[\p{L}'’ -]{2,80} (?:\p{Lu}\.-?){1,4})+,?$/u

/** Affiliations are given one an author where the counts agree; otherwise nobody can say whose is whose. */
export const splitAffiliations = (cell: string, authors: number): (string | undefined)[] => {
  const parts = cell.split(/[;|\n]+/).map((part) => part.trim())
  if (parts.at(-1) === '') parts.pop()
  if (authors === 1) return [cell.trim() || undefined]
  return parts.length === authors ? parts.map((part) => part || undefined) : []
}
