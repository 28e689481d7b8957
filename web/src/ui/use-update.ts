import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'

/** Changes some of the address's state; every change but of the page itself goes back to the first page. */
export function useUpdate<S extends { page?: number }>(): (patch: Partial<S>) => void {
  const navigate = useNavigate()
  return useCallback(
    (patch) => {
      navigate({
        to: '.',
        search: (old: Record<string, unknown>) => ({ ...old, page: undefined, ...patch }),
        replace: !('page' in patch),
        resetScroll: false,
      })
    },
    [navigate],
  )
}
