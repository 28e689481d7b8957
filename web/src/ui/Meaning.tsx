import { CircleHelp } from 'lucide-react'
import { Popover } from 'radix-ui'
import type { ReactNode } from 'react'

/** A question mark beside a figure that opens what the figure means: by click, tap or key, not by hovering alone. */
export function Meaning({ of, children }: { of: string; children: ReactNode }) {
  return (
    <Popover.Root>
      <Popover.Trigger
        className="inline-flex size-6 items-center justify-center rounded-full align-text-bottom text-faint hover:text-accent"
        aria-label={`What does ${of} mean?`}
      >
        <CircleHelp aria-hidden className="size-4" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          collisionPadding={12}
          sideOffset={4}
          className="z-50 max-w-xs rounded-lg border border-line bg-surface p-4 text-sm leading-relaxed shadow-lg"
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
