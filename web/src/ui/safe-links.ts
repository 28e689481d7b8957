/** An address from the data as a link may be followed: absolute and http(s), else null (javascript:, data:, file: ...). */
export function safeHref(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null
  const url = new URL(address)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
}

/** A DOI in any of its spellings ("10.1/x", "doi:10.1/x", "https://doi.org/10.1/x") as its https address, else null. */
export function doiHref(doi: string | null): string | null {
  const bare = doi?.trim().replace(/^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)/i, '')
  if (!bare || !/^10\.\d{4,9}\/\S+$/.test(bare)) return null
  return `https://doi.org/${bare.split('/').map(encodeURIComponent).join('/')}`
}

const homes: Record<string, (value: string) => string> = {
  orcid: (value) => `https://orcid.org/${value}`,
  openalex: (value) => `https://openalex.org/${value}`,
  scopus: (value) => `https://www.scopus.com/authid/detail.uri?authorId=${encodeURIComponent(value)}`,
  google_scholar: (value) => `https://scholar.google.com/citations?user=${encodeURIComponent(value)}`,
}
const shapes: Record<string, RegExp> = {
  orcid: /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/,
  openalex: /^A\d+$/,
  scopus: /^\d+$/,
  google_scholar: /^[\w-]+$/,
}

/** Where an identifier leads; null for kinds without a page and for values that do not have the kind's shape. */
export function identifierHref(kind: string, value: string): string | null {
  const home = homes[kind]
  return home && shapes[kind]?.test(value) ? home(value) : null
}
