import { Fragment, type ReactNode } from 'react'
import type { PublicationRow } from '../../../contract/index.ts'
import { count, sentenceCase } from './format.ts'
import { RecordLink } from './links.tsx'

/** The authors in their order, each leading to their page where the name is resolved. */
export function Authors({ authors, total }: { authors: PublicationRow['authors']; total: number }) {
  const rest = total - authors.length
  return (
    <>
      {authors.map((author, index) => (
        <Fragment key={author.position}>
          {index > 0 && ', '}
          <RecordLink
            type="researcher"
            id={author.researcher_id}
            className="underline decoration-line hover:text-accent"
          >
            {author.name}
          </RecordLink>
        </Fragment>
      ))}
      {rest > 0 && `${authors.length > 0 ? ' ' : ''}and ${count(rest)} more`}
    </>
  )
}

/** A publication in a list: title, authors, where and when it appeared. `aside` is what the list has to say about it. */
export function PublicationItem({ publication, aside }: { publication: PublicationRow; aside?: ReactNode }) {
  const { id, title, authors, author_count, venue, year, type } = publication
  const appeared = [venue, year, type === null ? null : sentenceCase(type)].filter((part) => part !== null)
  return (
    <li className="py-4 first:pt-0">
      <div className="flex items-baseline justify-between gap-6">
        <RecordLink type="publication" id={id} className="font-medium hover:text-accent hover:underline">
          {title}
        </RecordLink>
        {aside && <span className="shrink-0 text-sm text-soft">{aside}</span>}
      </div>
      <p className="mt-1 text-sm text-soft">
        <Authors authors={authors.slice(0, 6)} total={author_count} />
      </p>
      {appeared.length > 0 && <p className="text-sm text-faint">{appeared.join(' · ')}</p>}
    </li>
  )
}
