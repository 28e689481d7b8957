import { Link } from '@tanstack/react-router'
import { Menu, X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { useState } from 'react'
import { navigation, pocket } from './navigation.ts'
import { ThemeChoice } from './ThemeChoice.tsx'

function Links({ onGo }: { onGo?: () => void }) {
  return navigation.map((group) => (
    <ul key={group[0].to} className="mb-5 space-y-0.5">
      {group.map(({ to, label, icon: Icon }) => (
        <li key={to}>
          <Link
            to={to}
            onClick={onGo}
            activeOptions={{ exact: to === '/', includeSearch: false }}
            className="flex min-h-10 items-center gap-3 rounded-lg px-3 text-soft hover:bg-sunken hover:text-ink aria-[current=page]:bg-tint aria-[current=page]:font-medium aria-[current=page]:text-ink"
          >
            <Icon aria-hidden className="size-[1.15rem] shrink-0" />
            {label}
          </Link>
        </li>
      ))}
    </ul>
  ))
}

/** The column at the left of wide screens. */
export function SideNavigation() {
  return (
    <nav
      aria-label="Main"
      className="sticky top-16 hidden max-h-[calc(100dvh-4rem)] w-52 shrink-0 overflow-y-auto py-6 pr-2 pl-4 lg:block"
    >
      <Links />
      <ThemeChoice />
    </nav>
  )
}

/** The bar at the foot of a phone: the ways used most, and a menu with all of them. */
export function BottomNavigation() {
  const [open, setOpen] = useState(false)
  const item =
    'flex h-full min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-xs text-soft aria-[current=page]:font-medium aria-[current=page]:text-accent'
  return (
    <nav
      aria-label="Quick"
      className="fixed inset-x-0 bottom-0 z-30 flex h-[calc(3.75rem+env(safe-area-inset-bottom))] border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      {pocket.map(({ to, label, icon: Icon }) => (
        <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }} className={item}>
          <Icon aria-hidden className="size-5" />
          {label}
        </Link>
      ))}
      <Dialog.Root open={open} onOpenChange={setOpen}>
        <Dialog.Trigger className={item}>
          <Menu aria-hidden className="size-5" />
          Menu
        </Dialog.Trigger>
        <Dialog.Portal>
          <Dialog.Overlay className="fixed inset-0 z-40 bg-black/45" />
          <Dialog.Content
            aria-describedby={undefined}
            className="fixed inset-x-0 bottom-0 z-50 max-h-[85dvh] overflow-y-auto rounded-t-2xl border-t border-line bg-surface p-4 pb-[calc(1rem+env(safe-area-inset-bottom))]"
          >
            <div className="mb-2 flex items-center justify-between pl-3">
              <Dialog.Title className="font-semibold">Menu</Dialog.Title>
              <Dialog.Close aria-label="Close the menu" className="rounded-lg p-2.5 hover:bg-sunken">
                <X aria-hidden className="size-5" />
              </Dialog.Close>
            </div>
            <Links onGo={() => setOpen(false)} />
            <ThemeChoice />
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
    </nav>
  )
}
