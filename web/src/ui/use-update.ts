import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'

/**
 * Changes some of the address's state; every change but of the page itself goes back to the first page. What is typed
 * replaces the entry in the history, so that "back" does not spell the words backwards.
 */
export function useUpdate<S extends { page?: number }>(): (patch: Partial<S>) => void {
  const navigate = useNavigate()
  return useCallback(
    (patch) => {
      navigate({
        to: '.',
        search: (old: Record<string, unknown>) => ({ ...old, page: undefined, ...patch }),
        replace: 'search' in patch || 'year_from' in patch,
        resetScroll: false,
      })
    },
    [navigate],
  )
}
