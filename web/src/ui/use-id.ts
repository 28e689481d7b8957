import { useParams } from '@tanstack/react-router'

/** The id in the address; one that is no number asks for record 0, which the server answers with "not found". */
export function useId(): number {
  const { id } = useParams({ strict: false })
  return id !== undefined && /^\d{1,15}$/.test(id) ? Number(id) : 0
}
