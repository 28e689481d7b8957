import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ImportDetail, ImportStatus } from '../../../../contract/index.ts'
import { reading, refreshAll } from '../../api/queries.ts'

const moving: ReadonlySet<ImportStatus> = new Set<ImportStatus>(['previewing', 'queued', 'running', 'undoing'])
export const isMoving = (status: ImportStatus | undefined) => status !== undefined && moving.has(status)

/**
 * One import, live: its event stream while something happens, asking every second where a proxy cuts streams off. When
 * it comes to rest, everything else on screen is read anew.
 */
export function useImport(id: number) {
  const client = useQueryClient()
  const [streaming, setStreaming] = useState(false)
  const query = useQuery({
    ...reading('import', { params: { id } }),
    refetchInterval: ({ state: { data } }) => {
      if (isMoving(data?.status)) return streaming ? false : 1_000
      return data?.status === 'completed' && data.understood.done < data.understood.total ? 4_000 : false
    },
  })
  const moves = isMoving(query.data?.status)
  useEffect(() => {
    if (!moves) return
    const { queryKey } = reading('import', { params: { id } })
    const source = new EventSource(`/api/imports/${id}/events`)
    source.addEventListener('open', () => setStreaming(true))
    source.addEventListener('progress', (event: MessageEvent<string>) => {
      client.setQueryData<ImportDetail>(queryKey, JSON.parse(event.data))
    })
    source.addEventListener('error', () => {
      source.close()
      setStreaming(false)
    })
    return () => {
      source.close()
      setStreaming(false)
    }
  }, [id, moves, client])
  const moved = useRef(false)
  useEffect(() => {
    if (moved.current && !moves) refreshAll()
    moved.current = moves
  }, [moves])
  return query
}
