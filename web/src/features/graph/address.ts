import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { oneOf, searchParams, whole } from '../../app/search-params.ts'

const person = (raw: string) => whole(raw.replace(/^researcher_/, ''))
const read = searchParams({
  focus: person,
  from: person,
  to: person,
  department: whole,
  min_strength: whole,
  colour: oneOf('community', 'department'),
  view: oneOf('map', 'table'),
})
export type MapAddress = ReturnType<typeof read>

/** What the address of the map says, and how to change a part of it. Every state worth sending to a colleague is in it. */
export function useMapAddress(): [MapAddress, (change: Partial<MapAddress>) => void] {
  const raw = useSearch({ strict: false }) as Record<string, unknown>
  const navigate = useNavigate()
  const address = useMemo(() => read(raw), [raw])
  const change = useCallback(
    (part: Partial<MapAddress>) =>
      void navigate({
        to: '/graph',
        search: ((old: Record<string, unknown>) => ({ ...old, ...part })) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  return [address, change]
}
