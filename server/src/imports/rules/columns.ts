/**
 * Which column of a file is which field of a publication. Header names are compared folded, so case, order, accents and
 * punctuation do not matter; of several columns for one field the first listed here wins.
 */
export const fields = [
  'title',
  'authors',
  'abstract',
  'year',
  'date',
  'department',
  'doi',
  'venue',
  'keywords',
  'type',
  'affiliations',
  'language',
  'link',
] as const
export type Field = (typeof fields)[number]

const names: Record<Field, string[]> = {
  title: [
    'title',
    'document title',
    'article title',
    'publication title',
    'paper title',
    'work title',
    'display name',
    'titre',
    'titel',
    'titulo',
  ],
  authors: [
    'authors',
    'author',
    'author s',
    'author names',
    'author full names',
    'authors full names',
    'creators',
    'creator',
    'authorships author display name',
    'researchers',
    'contributors',
    'auteurs',
    'autores',
  ],
  abstract: ['abstract', 'abstract note', 'summary', 'description', 'resume', 'resumen'],
  year: ['year', 'publication year', 'pub year', 'year published', 'published year', 'py', 'annee', 'jahr', 'ano'],
  date: ['date', 'publication date', 'date published', 'published', 'issued'],
  department: ['department', 'dept', 'department name', 'unit', 'school', 'faculty', 'departement'],
  doi: ['doi', 'digital object identifier', 'doi url'],
  venue: [
    'venue',
    'journal',
    'source title',
    'publication',
    'journal title',
    'container title',
    'booktitle',
    'book title',
    'conference name',
    'primary location source display name',
    'conference',
    'periodical',
    'source',
  ],
  keywords: ['keywords', 'author keywords', 'keyword', 'manual tags', 'tags', 'subjects', 'index keywords'],
  type: ['type', 'document type', 'item type', 'publication type', 'resource type', 'genre'],
  affiliations: [
    'affiliations',
    'affiliation',
    'author affiliations',
    'institutions',
    'authorships institutions display name',
  ],
  language: ['language', 'language of original document', 'lang'],
  link: ['link', 'url', 'uri', 'web address'],
}

const foldHeader = (header: string): string =>
  header
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export type Mapping = { column: string; field: Field | null }[]

/** @param header the file's column names, in order */
export const mapColumns = (header: readonly string[]): Mapping => {
  const folded = header.map(foldHeader)
  const chosen = new Map<number, Field>()
  for (const field of fields) {
    // `Publication Title` is the journal where there is a `Title` as well, as in a reference manager's export.
    const wanted = field === 'venue' && folded.includes('title') ? ['publication title', ...names.venue] : names[field]
    const index = wanted
      .map((name) => folded.findIndex((column, at) => column === name && !chosen.has(at)))
      .find((at) => at >= 0)
    if (index !== undefined) chosen.set(index, field)
  }
  return header.map((column, index) => ({ column, field: chosen.get(index) ?? null }))
}

/** How many columns a header names that mean something here: the measure by which a delimiter is chosen. */
export const knownColumns = (header: readonly string[]): number =>
  mapColumns(header).filter(({ field }) => field).length
