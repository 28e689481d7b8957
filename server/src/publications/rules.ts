import { createHash } from 'node:crypto'
import { fold } from '../identity/rules/text.ts'

/** A title folded and hashed: an index entry holds 2,704 bytes, a title may be longer. 128 bits, hexadecimal. */
export const titleHash = (title: string): string => createHash('sha256').update(fold(title)).digest('hex').slice(0, 32)

/**
 * A DOI as it is compared: lower case, without resolver or prefix.
 * @returns null for what is not a DOI (ISO 26324: 10.prefix/suffix)
 */
export const normaliseDoi = (text: string): string | null => {
  const bare = text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:dx\.)?doi\.org\//i, '')
    .replace(/^doi:\s*/i, '')
  return /^10\.\d{4,9}\/\S{1,500}$/.test(bare) ? bare.toLowerCase() : null
}

/** A publication as far as recognising it needs. families: folded last words of the authors' names. */
export type Candidate = { doi: string | null; year: number | null; venue: string | null; families: ReadonlySet<string> }

/** Titles of which a journal prints one in every number: the title alone, even with the year, says nothing. */
const genericTitle =
  /^(?:editorial|introduction|preface|foreword|contents|index|erratum|corrigendum|correction|book reviews?|reviews?|letters?|news|abstracts?|conclusions?|acknowledge?ments?)\b.{0,12}$/

/**
 * Whether two records of one folded title are one publication. The same DOI is; two DOIs are not. Else the years must
 * not be more than one apart (online first, then in print) and the authors must overlap by half of the shorter list;
 * where a list is missing the years must agree. Of a title that every number of a journal prints, year, venue (or that
 * there is none) and authors must all be the same: nothing else tells a record's second import from another editorial.
 */
export const samePublication = (title: string, a: Candidate, b: Candidate): boolean => {
  if (a.doi && b.doi) return a.doi === b.doi
  const apart = a.year === null || b.year === null ? 0 : Math.abs(a.year - b.year)
  if (apart > 1) return false
  let shared = 0
  for (const family of a.families) if (b.families.has(family)) shared++
  if (genericTitle.test(fold(title))) {
    const sameAuthors = shared === a.families.size && shared === b.families.size
    return apart === 0 && sameAuthors && fold(a.venue ?? '') === fold(b.venue ?? '')
  }
  const fewer = Math.min(a.families.size, b.families.size)
  return fewer === 0 ? apart === 0 : shared * 2 >= fewer
}
