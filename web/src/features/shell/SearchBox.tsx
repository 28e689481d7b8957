import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { SuggestionAnswer } from '../../../../contract/index.ts'
import { reading } from '../../api/queries.ts'
import { pageOf } from '../../ui/links.tsx'
import { useSettled } from '../../ui/use-settled.ts'

type Suggestion = SuggestionAnswer['results'][number]

/** The one search box: suggestions while typing (a combobox as ARIA describes it), Enter searches everything. */
export function SearchBox() {
  const navigate = useNavigate()
  const asked = useRouterState({
    select: ({ location }) =>
      location.pathname === '/search' ? (new URLSearchParams(location.searchStr).get('q') ?? '') : '',
  })
  const [typed, setTyped] = useState(asked)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const [told, setTold] = useState(asked)
  const input = useRef<HTMLInputElement>(null)
  const list = useId()
  if (asked !== told) {
    setTold(asked)
    setTyped(asked)
  }

  const settled = useSettled(typed.trim())
  const wanted = open && settled.length > 1
  const { data } = useQuery({
    ...reading('suggestions', { query: { q: settled.slice(0, 200), limit: 8 } }),
    enabled: wanted,
    placeholderData: keepPreviousData,
  })
  const suggestions = wanted ? (data?.results ?? []) : []
  const shown = suggestions.length > 0

  useEffect(() => {
    const slash = (event: globalThis.KeyboardEvent) => {
      const field =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]')
      if (event.key !== '/' || field || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', slash)
    return () => document.removeEventListener('keydown', slash)
  }, [])

  useEffect(() => {
    if (active >= 0) document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [active, list])

  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const searchFor = (q: string) => {
    close()
    navigate({ to: '/search', search: { q: q.trim() || undefined } })
  }
  const take = (suggestion: Suggestion) => {
    if (suggestion.type === 'word' || suggestion.id === null) return searchFor(suggestion.text)
    close()
    setTyped('')
    input.current?.blur()
    navigate({ to: pageOf(suggestion.type), params: { id: String(suggestion.id) } })
  }
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && shown) {
      event.preventDefault()
      // One place more than there are suggestions: -1 is the typed text itself.
      setActive(((active + 1 + step + suggestions.length + 1) % (suggestions.length + 1)) - 1)
    } else if (event.key === 'Escape') {
      if (shown) event.preventDefault()
      close()
    }
  }

  return (
    <search className="min-w-0 flex-1">
      <form
        className="relative"
        onSubmit={(event) => {
          event.preventDefault()
          const chosen = suggestions[active]
          if (chosen) take(chosen)
          else searchFor(typed)
        }}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) close()
        }}
      >
        <Search
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-3.5 size-[1.1rem] -translate-y-1/2 text-faint"
        />
        <input
          ref={input}
          type="search"
          role="combobox"
          aria-label="Search everything"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={list}
          aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
          autoComplete="off"
          maxLength={400}
          placeholder="Search people, topics, works …"
          className="field w-full rounded-full pr-4 pl-10"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setOpen(true)
            setActive(-1)
          }}
          onFocus={() => setOpen(true)}
          onKeyDown={onKey}
        />
        <div
          id={list}
          role="listbox"
          aria-label="Suggestions"
          hidden={!shown}
          className="absolute inset-x-0 top-full z-50 mt-2 max-h-[70dvh] overflow-y-auto rounded-xl border border-line bg-surface py-2 shadow-xl"
        >
          {suggestions.map((suggestion, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, which keeps the focus
            <div
              key={`${suggestion.type} ${suggestion.id ?? suggestion.text}`}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(suggestion)}
              className="flex cursor-pointer items-baseline gap-3 px-4 py-2 hover:bg-sunken aria-selected:bg-tint"
            >
              <span className="min-w-0 flex-1">
                {suggestion.text}
                {suggestion.detail && <span className="block text-sm text-soft">{suggestion.detail}</span>}
              </span>
              <span className="shrink-0 text-sm text-faint">
                {suggestion.type === 'word' ? 'search' : suggestion.type}
              </span>
            </div>
          ))}
        </div>
        <p role="status" className="sr-only">
          {wanted && data ? `${suggestions.length} suggestions` : ''}
        </p>
      </form>
    </search>
  )
}
