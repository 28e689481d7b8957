import { CircleHelp } from 'lucide-react'
import { Popover } from 'radix-ui'
import type { ReactNode } from 'react'

/**
 * What a figure or a label means, opened by click, tap or key, not by hovering alone. Its trigger is a question mark, or
 * the label itself where that is given.
 */
export function Meaning(props: { of: string; label?: ReactNode; className?: string; children: ReactNode }) {
  return (
    <Popover.Root>
      <Popover.Trigger
        className={
          props.className ??
          'inline-flex size-6 items-center justify-center rounded-full align-text-bottom text-faint hover:text-accent'
        }
        aria-label={`${props.of}: what does it mean?`}
      >
        {props.label ?? <CircleHelp aria-hidden className="size-4" />}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          collisionPadding={12}
          sideOffset={4}
          className="z-50 max-w-xs rounded-lg border border-line bg-surface p-4 text-sm leading-relaxed shadow-lg"
        >
          {props.children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
