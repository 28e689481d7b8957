import type { AuthorRecord, ImportProblem, PublicationRecord } from '../../../../contract/index.ts'
import { parseName } from '../../identity/rules/names.ts'
import { normaliseDoi } from '../../publications/rules.ts'
import { splitAffiliations, splitAuthors } from './authors.ts'
import type { Field, Mapping } from './columns.ts'

export type Problem = Omit<ImportProblem, 'row'>
export type ReadRow = { record: PublicationRecord | null; problems: Problem[]; empty: boolean }

/** A title longer than this is an abstract in the wrong column. */
const longestTitle = 2_000
const longestName = 300
const earliestYear = 1450

/**
 * A row of cells becomes a publication, or a reason why not.
 * @param thisYear for what counts as a year to come
 */
export const readRow = (cells: readonly string[], mapping: Mapping, thisYear: number): ReadRow => {
  const problems: Problem[] = []
  const value = (field: Field): string => {
    const index = mapping.findIndex((one) => one.field === field)
    return index < 0 ? '' : clean(cells[index] ?? '')
  }
  const nameOf = (field: Field) => mapping.find((one) => one.field === field)?.column ?? null
  const warn = (field: Field, code: string, reason: string, remedy: string) =>
    problems.push({ column: nameOf(field), severity: 'warning', code, reason, remedy })
  const refuse = (field: Field, code: string, reason: string, remedy: string): ReadRow => {
    problems.push({ column: nameOf(field), severity: 'refused', code, reason, remedy })
    return { record: null, problems, empty: false }
  }

  if (cells.every((cell) => clean(cell) === '')) return { record: null, problems, empty: true }
  if (cells.length > mapping.length && cells.slice(mapping.length).some((cell) => clean(cell) !== '')) {
    return refuse(
      'title',
      'too_many_cells',
      `The row has ${cells.length} cells, the header ${mapping.length}.`,
      'Put the cell that holds the delimiter in double quotes.',
    )
  }
  const title = value('title').replace(/\s+/g, ' ')
  if (!title)
    return refuse('title', 'title_missing', 'The title is empty.', 'Write the title into this row, or delete the row.')
  if (!/[\p{L}\p{N}]/u.test(title))
    return refuse('title', 'title_unreadable', 'The title holds no letter or digit.', 'Write the title into this row.')
  if (title.length > longestTitle) {
    return refuse(
      'title',
      'title_too_long',
      `The title has ${title.length} characters; ${longestTitle} are the most.`,
      'Check that the columns are not shifted and that quotes are closed.',
    )
  }

  const names = splitAuthors(value('authors'))
  const affiliations = splitAffiliations(value('affiliations'), names.length)
  const authors: AuthorRecord[] = []
  names.forEach((name, index) => {
    if (name.length > longestName || !parseName(name)) {
      warn(
        'authors',
        'author_unreadable',
        `Author ${index + 1} is not a name: "${name.slice(0, 60)}".`,
        'Separate authors with semicolons.',
      )
    } else {
      const affiliation = affiliations[index]
      authors.push(affiliation ? { name, affiliation } : { name })
    }
  })
  const record: PublicationRecord = { kind: 'publication', title, authors }

  const yearText = value('year')
  const year = readYear(yearText)
  if (year !== null && year >= earliestYear && year <= thisYear + 5) record.year = year
  else if (yearText) {
    warn(
      'year',
      'year_unreadable',
      `"${yearText.slice(0, 40)}" is not a year between ${earliestYear} and ${thisYear + 5}.`,
      'Write the year with four digits.',
    )
  }
  const date = readDate(value('date'))
  if (date && Number(date.slice(0, 4)) <= thisYear + 5) {
    record.year ??= Number(date.slice(0, 4))
    if (date.startsWith(String(record.year))) record.date = date
  }
  const doiText = value('doi')
  const doi = doiText ? normaliseDoi(doiText) : null
  if (doi) record.doi = doi
  else if (doiText)
    warn(
      'doi',
      'doi_invalid',
      `"${doiText.slice(0, 60)}" is not a DOI.`,
      'A DOI looks like 10.1234/abcd; leave the cell empty when there is none.',
    )

  const link = value('link')
  if (/^https?:\/\/\S+$/i.test(link) && link.length < 2_000) record.link = link
  const keywords = [
    ...new Set(
      value('keywords')
        .split(/[;|\n]+/)
        .map((word) => word.trim())
        .filter((word) => word && word.length <= 200),
    ),
  ]
  if (keywords.length === 1 && keywords[0]!.includes(','))
    keywords.splice(
      0,
      1,
      ...keywords[0]!
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean),
    )
  if (keywords.length > 0) record.keywords = keywords.slice(0, 100)
  const text = {
    abstract: value('abstract'),
    venue: value('venue').slice(0, 1_000),
    type: value('type').slice(0, 100),
    language: value('language').slice(0, 100),
    department: value('department').slice(0, 300),
  }
  for (const [field, content] of Object.entries(text)) if (content) Object.assign(record, { [field]: content })
  return { record, problems, empty: false }
}

/** Without control characters (a NUL cannot be stored), halves of characters and outer space. */
const clean = (cell: string): string =>
  cell
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .toWellFormed()
    .trim()

const readYear = (text: string): number | null => {
  const found = /(?:^|\D)(\d{4})(?:\.0+)?(?:\D|$)/.exec(text)
  return found ? Number(found[1]) : null
}

const readDate = (text: string): string | null => {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?$/.exec(text)
  if (!found) return null
  const [, year, month, day] = found
  if (month && (Number(month) < 1 || Number(month) > 12)) return null
  if (day && (Number(day) < 1 || Number(day) > 31)) return null
  return [year, month, day].filter(Boolean).join('-')
}
