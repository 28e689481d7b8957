import type { z } from 'zod'
import * as analytics from './analytics.ts'
import { idParams, page } from './common.ts'
import * as entities from './entities.ts'
import * as graph from './graph.ts'
import * as imports from './imports.ts'
import * as search from './search.ts'
import * as system from './system.ts'

/**
 * Every JSON route of the API: the server registers from this table, the web client calls by its names, OpenAPI is
 * derived from it. The upload (`POST /api/imports`) and the event stream are described here too; their bodies are a
 * multipart form and text/event-stream.
 */
export type Route = {
  method: 'GET' | 'POST' | 'DELETE'
  path: string
  summary: string
  tag: string
  params?: z.ZodType
  query?: z.ZodType
  response: z.ZodType
}

/** Method and path stay literal types, so that a client's own table of addresses is checked by the compiler. */
type Exact<M, Path, P, Q, R> = { method: M; path: Path; params: P; query: Q; response: R }

const get = <
  const Path extends string,
  P extends z.ZodType | undefined,
  Q extends z.ZodType | undefined,
  R extends z.ZodType,
>(
  path: Path,
  tag: string,
  summary: string,
  shapes: { params?: P; query?: Q; response: R },
) => ({ method: 'GET' as const, path, tag, summary, ...shapes }) as Route & Exact<'GET', Path, P, Q, R>

const change = <
  const M extends 'POST' | 'DELETE',
  const Path extends string,
  P extends z.ZodType | undefined,
  Q extends z.ZodType | undefined,
  R extends z.ZodType,
>(
  method: M,
  path: Path,
  tag: string,
  summary: string,
  shapes: { params?: P; query?: Q; response: R },
) => ({ method, path, tag, summary, ...shapes }) as Route & Exact<M, Path, P, Q, R>

export const routes = {
  departments: get('/api/departments', 'Departments', 'List departments', {
    query: entities.departmentQuery,
    response: page(entities.departmentRow),
  }),
  department: get('/api/departments/:id', 'Departments', 'One department', {
    params: idParams,
    response: entities.departmentDetail,
  }),
  researchers: get('/api/researchers', 'Researchers', 'List researchers', {
    query: entities.researcherQuery,
    response: page(entities.researcherRow),
  }),
  researcher: get('/api/researchers/:id', 'Researchers', 'One researcher', {
    params: idParams,
    response: entities.researcherDetail,
  }),
  similarResearchers: get(
    '/api/researchers/:id/similar',
    'Researchers',
    'Researchers whose work is near in meaning, and why',
    { params: idParams, query: entities.similarQuery, response: entities.similarResearchers },
  ),
  publications: get('/api/publications', 'Publications', 'List publications', {
    query: entities.publicationQuery,
    response: page(entities.publicationRow),
  }),
  publication: get('/api/publications/:id', 'Publications', 'One publication', {
    params: idParams,
    response: entities.publicationDetail,
  }),
  similarPublications: get('/api/publications/:id/similar', 'Publications', 'Publications near in meaning', {
    params: idParams,
    query: entities.similarQuery,
    response: entities.similarPublications,
  }),
  authorships: get('/api/authorships', 'Publications', 'List authorships', {
    query: entities.authorshipQuery,
    response: page(entities.authorshipRow),
  }),
  collaborations: get('/api/collaborations', 'Network', 'List collaborations', {
    query: entities.collaborationQuery,
    response: page(entities.collaborationRow),
  }),
  projects: get('/api/projects', 'Projects', 'List projects', {
    query: entities.projectQuery,
    response: page(entities.projectRow),
  }),
  project: get('/api/projects/:id', 'Projects', 'One project', { params: idParams, response: entities.projectDetail }),
  theses: get('/api/theses', 'Theses', 'List theses', {
    query: entities.thesisQuery,
    response: page(entities.thesisRow),
  }),
  thesis: get('/api/theses/:id', 'Theses', 'One thesis', { params: idParams, response: entities.thesisDetail }),
  calls: get('/api/calls', 'Calls', 'List funding calls', {
    query: entities.callQuery,
    response: page(entities.callRow),
  }),
  call: get('/api/calls/:id', 'Calls', 'One funding call', { params: idParams, response: entities.callDetail }),
  search: get('/api/search', 'Search', 'Search everything by words, by name and by meaning', {
    query: search.searchQuery,
    response: search.searchAnswer,
  }),
  suggestions: get('/api/search/suggestions', 'Search', 'Suggestions while typing', {
    query: search.suggestionQuery,
    response: search.suggestionAnswer,
  }),
  graph: get('/api/graph', 'Network', 'The map: people, works, projects, departments and their links', {
    query: graph.mapQuery,
    response: graph.graphAnswer,
  }),
  researcherGraph: get('/api/graph/researchers', 'Network', 'The collaboration graph', {
    query: graph.graphQuery,
    response: graph.graphAnswer,
  }),
  publicationGraph: get('/api/graph/publications', 'Network', 'Publications linked by shared authors and by meaning', {
    query: graph.graphQuery,
    response: graph.graphAnswer,
  }),
  path: get('/api/graph/path', 'Network', 'A shortest path between two researchers', {
    query: graph.pathQuery,
    response: graph.pathAnswer,
  }),
  analytics: get('/api/analytics', 'Analytics', 'Totals and rankings of the dashboard', {
    query: analytics.analyticsQuery,
    response: analytics.analyticsAnswer,
  }),
  sdgDistribution: get('/api/analytics/sdg-distribution', 'Analytics', 'Publications by Sustainable Development Goal', {
    query: analytics.analyticsQuery,
    response: analytics.sdgDistribution,
  }),
  departmentPerformance: get('/api/analytics/department-performance', 'Analytics', 'Departments side by side', {
    query: analytics.analyticsQuery,
    response: analytics.departmentPerformance,
  }),
  collaborationMetrics: get(
    '/api/analytics/collaboration-metrics',
    'Analytics',
    'The collaboration network in figures',
    { query: analytics.analyticsQuery, response: analytics.collaborationMetrics },
  ),
  imports: get('/api/imports', 'Imports', 'List imports', {
    query: imports.importQuery,
    response: page(imports.importSummary),
  }),
  createImport: change(
    'POST',
    '/api/imports',
    'Imports',
    'Upload a file (multipart, field "file") and import it, or only look at what it would do',
    { query: imports.createImportQuery, response: imports.importDetail },
  ),
  import: get('/api/imports/:id', 'Imports', 'One import, its progress and problems', {
    params: idParams,
    response: imports.importDetail,
  }),
  importRows: get('/api/imports/:id/rows', 'Imports', 'The outcome of every row', {
    params: idParams,
    query: imports.importRowsQuery,
    response: page(imports.importRow),
  }),
  startImport: change(
    'POST',
    '/api/imports/:id/start',
    'Imports',
    'Start a previewed import, or resume a stopped one',
    { params: idParams, response: imports.importDetail },
  ),
  stopImport: change('POST', '/api/imports/:id/stop', 'Imports', 'Stop a running import after its current batch', {
    params: idParams,
    response: imports.importDetail,
  }),
  undoImport: change('DELETE', '/api/imports/:id', 'Imports', 'Undo an import whole', {
    params: idParams,
    response: imports.importDetail,
  }),
  live: get('/api/health/live', 'Health', 'The process answers', { response: system.live }),
  ready: get('/api/health/ready', 'Health', 'Database reachable and migrated; 503 until then', {
    response: system.ready,
  }),
  status: get('/api/status', 'Health', 'What the server is working on', { response: system.status }),
} satisfies Record<string, Route>

export type Routes = typeof routes
