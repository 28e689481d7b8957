import { useQuery } from '@tanstack/react-query'
import { reading } from '../api/queries.ts'
import { ActiveFilter } from './filters.tsx'

/** The list narrowed to one researcher, as links from their page do; nothing where it is not. */
export function OfResearcher({ id, onClear }: { id: number | undefined; onClear: () => void }) {
  const { data } = useQuery({ ...reading('researcher', { params: { id: id ?? 0 } }), enabled: id !== undefined })
  if (id === undefined) return null
  return (
    <ActiveFilter onClear={onClear} label="Show those of everyone">
      of {data?.display_name ?? 'one researcher'}
    </ActiveFilter>
  )
}
