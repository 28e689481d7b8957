import { type ReactNode, useEffect, useRef } from 'react'

let arrived = false

/**
 * The frame of every page: document title, the one h1, and the focus that moves to it when the page appears (not on the
 * first one, and not away from a field in which somebody is typing).
 */
export function Page(props: {
  title: string
  eyebrow?: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  children?: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const typing = document.activeElement instanceof HTMLInputElement
    if (arrived && !typing) heading.current?.focus({ preventScroll: true })
    arrived = true
  }, [])
  return (
    <>
      <title>{props.title === 'Daystar' ? 'Daystar' : `${props.title} · Daystar`}</title>
      <header className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 max-w-4xl">
          {props.eyebrow && <div className="mb-2 text-sm text-soft">{props.eyebrow}</div>}
          <h1 ref={heading} tabIndex={-1} className="text-3xl font-semibold tracking-tight sm:text-4xl">
            {props.title}
          </h1>
          {props.lead && <div className="mt-3 text-lg text-soft">{props.lead}</div>}
        </div>
        {props.actions && <div className="flex flex-wrap gap-2">{props.actions}</div>}
      </header>
      {props.children}
    </>
  )
}

/** A part of a page under its own heading; `aside` stands at the heading's far end. */
export function Section(props: { title: string; aside?: ReactNode; note?: ReactNode; children: ReactNode }) {
  return (
    <section className="mb-12 min-w-0">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line pb-2">
        <h2 className="text-xl font-semibold tracking-tight">{props.title}</h2>
        {props.aside && <div className="text-sm text-soft">{props.aside}</div>}
      </div>
      {props.note && <p className="mb-4 max-w-prose text-sm text-soft">{props.note}</p>}
      {props.children}
    </section>
  )
}
