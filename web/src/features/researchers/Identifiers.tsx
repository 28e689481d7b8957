import type { ResearcherDetail } from '../../../../contract/index.ts'
import { OuterLink } from '../../ui/links.tsx'
import { identifierHref } from '../../ui/safe-links.ts'

type Identifier = ResearcherDetail['identifiers'][number]

const labels: Record<Identifier['kind'], string> = {
  orcid: 'ORCID',
  openalex: 'OpenAlex',
  scopus: 'Scopus',
  google_scholar: 'Google Scholar',
  email: 'E-mail',
}

/** Identifiers with their homes; one kind may appear more than once. */
export function Identifiers({ identifiers }: { identifiers: Identifier[] }) {
  return (
    <ul className="space-y-1">
      {identifiers.map(({ kind, value }) => (
        <li key={`${kind} ${value}`}>
          {labels[kind]} <OuterLink href={identifierHref(kind, value)}>{value}</OuterLink>
        </li>
      ))}
    </ul>
  )
}
