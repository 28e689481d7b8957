/** Text formats that people have in the same folder as their tables: told apart so that the remedy is the right one. */
const formats: [RegExp, string][] = [
  [/^TY {2}- /m, 'a RIS file'],
  [/^PMID- /m, 'a PubMed file'],
  [/^FN .*\r?\nVR /, 'a Web of Science file'],
  [/^(?:%.*\n|\s)*@\w+\s*[{(]/, 'a BibTeX file'],
  [/^\s*<(?:!doctype html|html)/i, 'a web page'],
  [/^\s*<[?\w]/, 'an XML file'],
  [/^\s*(?:\{\s*"|\[\s*\{)/, 'a JSON file'],
]

/** @returns what this text is, when it is something else than a table */
export const otherFormat = (beginning: string): string | undefined =>
  formats.find(([pattern]) => pattern.test(beginning.replace(/^\ufeff/, '').slice(0, 4_000)))?.[1]
