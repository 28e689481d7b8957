import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Button } from './Button.tsx'
import { count } from './format.ts'

/** Which records of how many are shown, and the way to the others. */
export function Pager(props: {
  total: number
  page: number
  size?: number
  onPage: (page: number) => void
  of: string
}) {
  const size = props.size ?? 20
  const pages = Math.max(1, Math.ceil(props.total / size))
  if (pages === 1) return null
  const first = (props.page - 1) * size + 1
  const go = (page: number) => {
    props.onPage(page)
    document.getElementById('list-top')?.scrollIntoView({ block: 'start' })
  }
  return (
    <nav aria-label={`Pages of ${props.of}`} className="mt-6 flex flex-wrap items-center justify-between gap-3">
      <p className="text-sm text-soft tabular-nums">
        {count(first)}–{count(Math.min(props.total, first + size - 1))} of {count(props.total)}
      </p>
      <div className="flex gap-2">
        <Button disabled={props.page <= 1} onClick={() => go(props.page - 1)}>
          <ChevronLeft aria-hidden className="size-4" />
          Previous
        </Button>
        <Button disabled={props.page >= pages} onClick={() => go(props.page + 1)}>
          Next
          <ChevronRight aria-hidden className="size-4" />
        </Button>
      </div>
    </nav>
  )
}
