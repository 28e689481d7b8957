import type { z } from 'zod'
import type { ErrorAnswer, ErrorCode, Routes } from '../../../contract/index.ts'

export type RouteName = keyof Routes

/**
 * Where every route lives. The compiler holds each entry against the contract, so nothing of the contract itself (and of
 * its validation library) has to travel to the browser.
 */
const addresses: { [N in RouteName]: `${Routes[N]['method']} ${Routes[N]['path']}` } = {
  departments: 'GET /api/departments',
  department: 'GET /api/departments/:id',
  researchers: 'GET /api/researchers',
  researcher: 'GET /api/researchers/:id',
  similarResearchers: 'GET /api/researchers/:id/similar',
  publications: 'GET /api/publications',
  publication: 'GET /api/publications/:id',
  similarPublications: 'GET /api/publications/:id/similar',
  authorships: 'GET /api/authorships',
  collaborations: 'GET /api/collaborations',
  projects: 'GET /api/projects',
  project: 'GET /api/projects/:id',
  theses: 'GET /api/theses',
  thesis: 'GET /api/theses/:id',
  calls: 'GET /api/calls',
  call: 'GET /api/calls/:id',
  search: 'GET /api/search',
  suggestions: 'GET /api/search/suggestions',
  graph: 'GET /api/graph',
  researcherGraph: 'GET /api/graph/researchers',
  publicationGraph: 'GET /api/graph/publications',
  path: 'GET /api/graph/path',
  analytics: 'GET /api/analytics',
  sdgDistribution: 'GET /api/analytics/sdg-distribution',
  departmentPerformance: 'GET /api/analytics/department-performance',
  collaborationMetrics: 'GET /api/analytics/collaboration-metrics',
  imports: 'GET /api/imports',
  createImport: 'POST /api/imports',
  import: 'GET /api/imports/:id',
  importRows: 'GET /api/imports/:id/rows',
  startImport: 'POST /api/imports/:id/start',
  stopImport: 'POST /api/imports/:id/stop',
  undoImport: 'DELETE /api/imports/:id',
  live: 'GET /api/health/live',
  ready: 'GET /api/health/ready',
  status: 'GET /api/status',
}

type Shape<S> = S extends z.ZodType ? z.output<S> : undefined
export type Answer<N extends RouteName> = z.output<Routes[N]['response']>
export type Query<N extends RouteName> = Partial<Shape<Routes[N]['query']>>
export type Input<N extends RouteName> = (Routes[N]['params'] extends z.ZodType
  ? { params: z.output<Routes[N]['params']> }
  : { params?: undefined }) & { query?: Query<N> }

/** What the server refused, in its own words; `code` is null when it never answered. */
export class ApiError extends Error {
  readonly code: ErrorCode | null
  readonly status: number
  constructor(message: string, code: ErrorCode | null, status: number) {
    super(message)
    this.name = 'ApiError'
    this.code = code
    this.status = status
  }
}

/** The address of a route with its parameters filled in; empty and absent query values are left out. */
export function addressOf<N extends RouteName>(name: N, input: Input<N>): { method: string; url: string } {
  const [method = 'GET', path = ''] = addresses[name].split(' ')
  const params: Record<string, unknown> = input.params ?? {}
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(input.query ?? {})) {
    if (value !== undefined && value !== null && value !== '') query.set(key, String(value))
  }
  const filled = path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(String(params[key])))
  return { method, url: query.size === 0 ? filled : `${filled}?${query}` }
}

/** Calls a route. Throws an ApiError for every refusal, also when the server cannot be reached. */
export async function call<N extends RouteName>(name: N, input: Input<N>, signal?: AbortSignal): Promise<Answer<N>> {
  const { method, url } = addressOf(name, input)
  let response: Response
  try {
    response = await fetch(url, { method, signal, headers: { accept: 'application/json' } })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ApiError('The server cannot be reached. Check the connection and try again.', null, 0)
  }
  return readAnswer<Answer<N>>(response.status, await response.text())
}

/** Reads an answer's text, for the callers that cannot use `call` (the upload). Throws an ApiError as it does. */
export function readAnswer<T>(status: number, text: string): T {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new ApiError(`The server gave an answer that is not readable (HTTP ${status}).`, null, status)
  }
  if (status >= 200 && status < 300) return body as T
  const refused = (body as Partial<ErrorAnswer>).error
  const details = refused?.details?.map((detail) => `${detail.path}: ${detail.message}`).join('; ')
  const message = refused?.message ?? `The server refused this (HTTP ${status}).`
  throw new ApiError(details ? `${message} (${details})` : message, refused?.code ?? null, status)
}
