/** The state of a page lives in its address. These readers take what an address holds and keep only what makes sense. */
type Reader<T> = (raw: string) => T | undefined

export const text: Reader<string> = (raw) => raw.slice(0, 400) || undefined
export const whole: Reader<number> = (raw) => (/^[1-9]\d{0,14}$/.test(raw) ? Number(raw) : undefined)
export const year: Reader<number> = (raw) => (/^[12]\d{3}$/.test(raw) ? Number(raw) : undefined)
export const oneOf =
  <const T extends string>(...allowed: T[]): Reader<T> =>
  (raw) =>
    allowed.find((value) => value === raw)
/** One of the names, also with a leading `-` for downwards. */
export const order = <const T extends string>(...names: T[]): Reader<T | `-${T}`> =>
  oneOf(...names.flatMap((name): (T | `-${T}`)[] => [name, `-${name}`]))

type Read<F> = { [K in keyof F]?: F[K] extends Reader<infer T> ? T : never }

/** Builds a route's `validateSearch` from a reader for each name; unknown names and unusable values are dropped. */
export const searchParams =
  <F extends Record<string, Reader<unknown>>>(readers: F) =>
  (raw: Record<string, unknown>): Read<F> => {
    const read: Record<string, unknown> = {}
    for (const [key, reader] of Object.entries(readers)) {
      const value = raw[key] === undefined ? undefined : reader(String(raw[key]))
      if (value !== undefined) read[key] = value
    }
    return read as Read<F>
  }

/** Addresses as people write them: `?q=soil&page=2`, without the quotes and braces of JSON. */
export const parseSearch = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search))

export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(search)) {
    if (value !== undefined && value !== null && value !== '') params.set(key, String(value))
  }
  return params.size === 0 ? '' : `?${params}`
}

const filters = { search: text, department: whole, year_from: year, year_to: year, page: whole }
const researcher = { researcher: whole }

export const researcherSearch = searchParams({
  ...filters,
  ordering: order('name', 'publication_count', 'collaborator_count', 'last_year'),
})
export const publicationSearch = searchParams({
  ...filters,
  ...researcher,
  type: text,
  ordering: order('title', 'year'),
})
export const departmentSearch = searchParams({
  search: text,
  page: whole,
  ordering: order('name', 'researcher_count', 'publication_count'),
})
export const projectSearch = searchParams({
  ...filters,
  ...researcher,
  status: oneOf('planned', 'active', 'paused', 'completed'),
  ordering: order('title', 'start_date', 'end_date'),
})
export const thesisSearch = searchParams({
  ...filters,
  ...researcher,
  degree: oneOf('bachelor', 'masters', 'phd'),
  ordering: order('title', 'year'),
})
export const callSearch = searchParams({
  search: text,
  page: whole,
  open: oneOf('true', 'false'),
  ordering: order('title', 'deadline', 'amount'),
})
export const collaborationSearch = searchParams({
  ...filters,
  ...researcher,
  min_strength: whole,
  ordering: order('strength', 'weight', 'first_year', 'last_year'),
})
export const fullSearch = searchParams({
  q: text,
  type: oneOf('researcher', 'publication', 'project', 'thesis', 'call'),
  department: whole,
  year_from: year,
  year_to: year,
  sdg: whole,
  exact: oneOf('true', 'false'),
  page: whole,
})
export const pageOnly = searchParams({ page: whole })
export const dashboardSearch = searchParams({ department: whole, year_from: year, year_to: year })
/** The map reads its own address (features/graph); here only what links from other pages may say. */
export const graphSearch = (raw: Record<string, unknown>): { focus?: string; from?: string; to?: string } => raw
