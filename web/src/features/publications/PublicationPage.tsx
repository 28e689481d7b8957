import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { PublicationDetail } from '../../../../contract/index.ts'
import { reading } from '../../api/queries.ts'
import { SampleChip } from '../../ui/Chip.tsx'
import { Facts, Prose } from '../../ui/Facts.tsx'
import { date, sentenceCase } from '../../ui/format.ts'
import { OuterLink, RecordLink } from '../../ui/links.tsx'
import { Page, Section } from '../../ui/Page.tsx'
import { doiHref } from '../../ui/safe-links.ts'
import { Loaded } from '../../ui/states.tsx'
import { useId } from '../../ui/use-id.ts'
import { AllAuthors } from './AllAuthors.tsx'
import { SimilarPublications } from './SimilarPublications.tsx'

export default function PublicationPage() {
  const id = useId()
  const query = useQuery(reading('publication', { params: { id } }))
  return (
    <Loaded query={query} missing="publication">
      {(publication) => <Details key={publication.id} publication={publication} />}
    </Loaded>
  )
}

function Details({ publication }: { publication: PublicationDetail }) {
  const { doi, link, source } = publication
  const appeared = publication.date ?? (publication.year === null ? null : String(publication.year))
  return (
    <Page
      title={publication.title}
      eyebrow={
        <span className="flex flex-wrap items-center gap-2">
          {publication.type === null ? 'Publication' : sentenceCase(publication.type)}
          {publication.sample && <SampleChip />}
        </span>
      }
      lead={<AllAuthors publication={publication} />}
    >
      {publication.abstract && (
        <Section title="Abstract">
          <Prose>{publication.abstract}</Prose>
        </Section>
      )}
      <Facts
        rows={[
          ['Venue', publication.venue],
          ['Date', appeared && date(appeared)],
          ['DOI', doi && <OuterLink href={doiHref(doi)}>{doi}</OuterLink>],
          ['Link', link && <OuterLink href={link}>{link}</OuterLink>],
          [
            'Department',
            publication.department && (
              <RecordLink type="department" id={publication.department_id}>
                {publication.department}
              </RecordLink>
            ),
          ],
          ['Keywords', publication.keywords.length > 0 && <Keywords words={publication.keywords} />],
          ['Language', publication.language],
          [
            'Source',
            source && (
              <>
                <Link to="/import/$id" params={{ id: String(source.import_id) }} className="link">
                  {source.file_name}
                </Link>
                {source.row !== null && `, row ${source.row}`}
              </>
            ),
          ],
        ]}
      />
      <SimilarPublications id={publication.id} />
    </Page>
  )
}

function Keywords({ words }: { words: string[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {words.map((word) => (
        <li key={word}>
          <Link to="/search" search={{ q: word }} className="link">
            {word}
          </Link>
        </li>
      ))}
    </ul>
  )
}
