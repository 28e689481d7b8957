import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../api/client.ts'
import { reading } from '../../api/queries.ts'

/** Starts, stops or undoes an import; the answer is shown at once, its stream brings the rest. */
export function useChange(id: number, what: 'startImport' | 'stopImport' | 'undoImport') {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call(what, { params: { id } }),
    onSuccess: (detail) => {
      client.setQueryData(reading('import', { params: { id } }).queryKey, detail)
      client.invalidateQueries({ queryKey: ['status'] })
      client.invalidateQueries({ queryKey: ['imports'] })
    },
  })
}
