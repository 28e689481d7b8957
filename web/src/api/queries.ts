import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query'
import { type Answer, ApiError, call, type Input, type RouteName } from './client.ts'

/** The cached reading of a route. Its key starts with the route's name, so a whole kind can be refreshed at once. */
export const reading = <N extends RouteName>(name: N, input: Input<N>) =>
  queryOptions<Answer<N>>({
    queryKey: [name, input.params ?? null, input.query ?? null],
    queryFn: ({ signal }) => call(name, input, signal),
  })

/** As `reading`, but the page before stays on screen while the next one loads. */
export const pagedReading = <N extends RouteName>(name: N, input: Input<N>) => ({
  ...reading(name, input),
  placeholderData: keepPreviousData<Answer<N>>,
})

/** Every department, page by page, as the choices of a filter: 2,000 are far above the largest university. */
export const departmentChoices = queryOptions({
  queryKey: ['departments', 'choices'],
  staleTime: 300_000,
  queryFn: async ({ signal }) => {
    const all: { id: number; name: string }[] = []
    for (let page = 1; page <= 20; page++) {
      const answer = await call('departments', { query: { page, page_size: 100, ordering: 'name' } }, signal)
      all.push(...answer.results)
      if (answer.next === null) break
    }
    return all
  },
})

const worthRepeating = (error: unknown) => !(error instanceof ApiError) || error.status === 0 || error.status >= 500

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: (failures, error) => failures < 2 && worthRepeating(error) },
  },
})

/** After a change of the data (an import, an undo): everything is read anew, what is on screen at once. */
export const refreshAll = () => queryClient.invalidateQueries()
