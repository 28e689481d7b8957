import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { Mark } from './Mark.tsx'
import { BottomNavigation, SideNavigation } from './Navigation.tsx'
import { SearchBox } from './SearchBox.tsx'
import { StatusStrip } from './StatusStrip.tsx'

/** What stands around every page. The map gets the whole room, the others a readable column. */
export function Shell() {
  const onMap = useLocation({ select: ({ pathname }) => pathname === '/graph' })
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only z-50 rounded-lg bg-surface px-4 py-2 text-accent focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
      >
        Skip to the content
      </a>
      <header className="sticky top-0 z-30 border-b border-line bg-surface">
        <div className="mx-auto flex h-16 max-w-[108rem] items-center gap-4 px-4 lg:gap-8 lg:px-6">
          <Link to="/" className="flex shrink-0 items-center gap-2 text-xl font-semibold tracking-tight lg:w-44">
            <Mark className="size-6" />
            <span className="max-sm:sr-only">Daystar</span>
          </Link>
          <div className="flex max-w-3xl flex-1">
            <SearchBox />
          </div>
        </div>
      </header>
      <StatusStrip />
      <div className={`mx-auto flex w-full flex-1 ${onMap ? '' : 'max-w-[108rem]'}`}>
        <SideNavigation />
        <main
          id="main"
          tabIndex={-1}
          className={`min-w-0 flex-1 outline-none max-lg:pb-[calc(3.75rem+env(safe-area-inset-bottom))] ${onMap ? 'flex flex-col' : ''}`}
        >
          {onMap ? (
            <Outlet />
          ) : (
            <div className="mx-auto max-w-7xl px-4 pt-8 pb-16 sm:px-8 lg:pt-10">
              <Outlet />
            </div>
          )}
        </main>
      </div>
      <BottomNavigation />
    </div>
  )
}
