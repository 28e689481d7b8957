import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { Shell } from '../features/shell/Shell.tsx'
import { ErrorNotice, NotFoundPage, Skeleton } from '../ui/states.tsx'
import * as params from './search-params.ts'

const root = createRootRoute({ component: Shell })
const getParentRoute = () => root

/** Every screen is its own chunk; its address, and what its address may carry, stand here. */
const routeTree = root.addChildren([
  createRoute({
    getParentRoute,
    path: '/',
    validateSearch: params.dashboardSearch,
    component: lazyRouteComponent(() => import('../features/dashboard/DashboardPage.tsx')),
  }),
  createRoute({
    getParentRoute,
    path: '/search',
    validateSearch: params.fullSearch,
    component: lazyRouteComponent(() => import('../features/search/SearchPage.tsx')),
  }),
  createRoute({
    getParentRoute,
    path: '/graph',
    validateSearch: params.graphSearch,
    component: lazyRouteComponent(() => import('../features/graph/GraphPage.tsx')),
  }),
  createRoute({
    getParentRoute,
    path: '/researchers',
    validateSearch: params.researcherSearch,
    component: lazyRouteComponent(() => import('../features/researchers/ResearchersPage.tsx')),
  }),
  createRoute({
    getParentRoute,
    path: '/researchers/$id',
    validateSearch: params.pageOnly,
    component: lazyRouteComponent(() => import('../features/researchers/ResearcherPage.tsx')),
  }),
  createRoute({
    getParentRoute,
    path: '/publications',
    validateSearch: params.publicationSearch,
    component: lazyRouteComponent(() => import('../features/publications/PublicationsPage.tsx')),
  }),
  createRoute({
    getParentRoute,
    path: '/publications/$id',
    component: lazyRouteComponent(() => import('../features/publications/PublicationPage.tsx')),
  }),
  createRoute({
    getParentRoute,
    path: '/departments',
    validateSearch: params.departmentSearch,
    component: lazyRouteComponent(() => import('../features/departments/DepartmentsPage.tsx')),
  }),
  createRoute({
    getParentRoute,
    path: '/departments/$id',
    component: lazyRouteComponent(() => import('../features/departments/DepartmentPage.tsx')),
  }),
  createRoute({
    getParentRoute,
    path: '/collaborations',
    validateSearch: params.collaborationSearch,
    component: lazyRouteComponent(() => import('../features/collaborations/CollaborationsPage.tsx')),
  }),
  createRoute({
    getParentRoute,
    path: '/projects',
    validateSearch: params.projectSearch,
    component: lazyRouteComponent(() => import('../features/projects/ProjectsPage.tsx')),
  }),
  createRoute({
    getParentRoute,
    path: '/projects/$id',
    component: lazyRouteComponent(() => import('../features/projects/ProjectPage.tsx')),
  }),
  createRoute({
    getParentRoute,
    path: '/theses',
    validateSearch: params.thesisSearch,
    component: lazyRouteComponent(() => import('../features/theses/ThesesPage.tsx')),
  }),
  createRoute({
    getParentRoute,
    path: '/theses/$id',
    component: lazyRouteComponent(() => import('../features/theses/ThesisPage.tsx')),
  }),
  createRoute({
    getParentRoute,
    path: '/calls',
    validateSearch: params.callSearch,
    component: lazyRouteComponent(() => import('../features/calls/CallsPage.tsx')),
  }),
  createRoute({
    getParentRoute,
    path: '/calls/$id',
    component: lazyRouteComponent(() => import('../features/calls/CallPage.tsx')),
  }),
  createRoute({
    getParentRoute,
    path: '/import',
    validateSearch: params.pageOnly,
    component: lazyRouteComponent(() => import('../features/imports/ImportsPage.tsx')),
  }),
  createRoute({
    getParentRoute,
    path: '/import/$id',
    component: lazyRouteComponent(() => import('../features/imports/ImportPage.tsx')),
  }),
])

export const router = createRouter({
  routeTree,
  parseSearch: params.parseSearch,
  stringifySearch: params.stringifySearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultPendingComponent: Skeleton,
  defaultNotFoundComponent: () => <NotFoundPage />,
  defaultErrorComponent: ({ error, reset }) => (
    <ErrorNotice error={error instanceof Error ? error : new Error(String(error))} retry={reset} />
  ),
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
