import type { UseQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { ApiError } from '../api/client.ts'
import { Button } from './Button.tsx'
import { Page } from './Page.tsx'

/** Grey lines in the place of what is still loading; said once to screen readers. */
export function Skeleton({ lines = 6 }: { lines?: number }) {
  return (
    <div role="status" aria-label="Loading" className="animate-pulse space-y-4">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <div key={line} className="h-5 rounded bg-sunken" style={{ width: `${92 - ((line * 17) % 40)}%` }} />
      ))}
    </div>
  )
}

export function ErrorNotice({ error, retry }: { error: Error; retry?: () => void }) {
  return (
    <div role="alert" className="rounded-xl bg-bad-tint p-5">
      <p className="flex items-start gap-2 font-medium text-bad">
        <CircleAlert aria-hidden className="mt-1 size-4 shrink-0" />
        {error.message}
      </p>
      {retry && (
        <Button className="mt-4" onClick={retry}>
          Try again
        </Button>
      )}
    </div>
  )
}

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="rounded-xl border border-dashed border-edge px-6 py-10 text-center">
      <p className="text-lg font-medium">{title}</p>
      {children && <div className="mx-auto mt-2 max-w-prose text-soft">{children}</div>}
    </div>
  )
}

export function NotFoundPage({ what = 'page' }: { what?: string }) {
  return (
    <Page
      title={`This ${what} is not here`}
      lead="It may have been removed together with its import, or the address is mistyped."
    >
      <Link to="/search" className="link">
        Search for it
      </Link>
    </Page>
  )
}

/** What a query brought, or the state it is in. A record that does not exist becomes a page that says so. */
export function Loaded<T>(props: {
  query: UseQueryResult<T, Error>
  children: (data: T) => ReactNode
  skeleton?: ReactNode
  missing?: string
}) {
  const { data, error, refetch } = props.query
  if (data !== undefined) return props.children(data)
  if (error === null) return props.skeleton ?? <Skeleton />
  if (props.missing && error instanceof ApiError && error.status === 404) return <NotFoundPage what={props.missing} />
  return <ErrorNotice error={error} retry={() => refetch()} />
}
