import { Link } from '@tanstack/react-router'
import { ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import { safeHref } from './safe-links.ts'

const pages = {
  researcher: '/researchers/$id',
  publication: '/publications/$id',
  department: '/departments/$id',
  project: '/projects/$id',
  thesis: '/theses/$id',
  call: '/calls/$id',
} as const
export type LinkedType = keyof typeof pages
export const pageOf = (type: LinkedType) => pages[type]

/** A link to the page of a record; plain text where there is no record behind the name. */
export function RecordLink(props: { type: LinkedType; id: number | null; children: ReactNode; className?: string }) {
  if (props.id === null) return props.children
  return (
    <Link to={pages[props.type]} params={{ id: String(props.id) }} className={props.className ?? 'link'}>
      {props.children}
    </Link>
  )
}

/** A link that leaves Daystar; an address that is not http(s) stays text. */
export function OuterLink({ href, children }: { href: string | null; children: ReactNode }) {
  const safe = safeHref(href)
  if (safe === null) return children
  return (
    <a href={safe} className="link" target="_blank" rel="noopener noreferrer">
      {children}
      <ExternalLink role="img" aria-label="(opens in a new tab)" className="ml-1 inline size-3.5 align-baseline" />
    </a>
  )
}
