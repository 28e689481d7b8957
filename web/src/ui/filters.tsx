import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { departmentChoices } from '../api/queries.ts'
import { useSettled } from './use-settled.ts'

/** A field that narrows a list while typing; it follows the address when that changes from elsewhere (back, a link). */
export function SearchField(props: {
  label: string
  value: string | undefined
  onSearch: (value: string | undefined) => void
}) {
  const [typed, setTyped] = useState(props.value ?? '')
  const settled = useSettled(typed, 250)
  const told = useRef(props.value ?? '')
  const { onSearch } = props
  useEffect(() => {
    if (settled.trim() === told.current) return
    told.current = settled.trim()
    onSearch(settled.trim() || undefined)
  }, [settled, onSearch])
  useEffect(() => {
    if ((props.value ?? '') === told.current) return
    told.current = props.value ?? ''
    setTyped(props.value ?? '')
  }, [props.value])
  return (
    <label className="min-w-0 flex-1 basis-60 max-sm:basis-full">
      <span className="mb-1 block text-sm text-soft">{props.label}</span>
      <input type="search" className="field w-full" value={typed} onChange={(event) => setTyped(event.target.value)} />
    </label>
  )
}

export function DepartmentSelect(props: { value: number | undefined; onChange: (id: number | undefined) => void }) {
  const { data = [] } = useQuery(departmentChoices)
  return (
    <label className="min-w-0 basis-56 max-sm:flex-1 max-sm:basis-36">
      <span className="mb-1 block text-sm text-soft">Department</span>
      <select
        className="field w-full"
        value={props.value ?? ''}
        onChange={(event) => props.onChange(event.target.value ? Number(event.target.value) : undefined)}
      >
        <option value="">All departments</option>
        {data.map((department) => (
          <option key={department.id} value={department.id}>
            {department.name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** First and last year; a year counts once it has four digits, so "20" on the way to "2021" filters nothing. */
export function YearRange(props: {
  from: number | undefined
  to: number | undefined
  onChange: (years: { year_from: number | undefined; year_to: number | undefined }) => void
}) {
  return (
    <fieldset className="flex items-end gap-2">
      <legend className="sr-only">Years</legend>
      <YearField
        label="From year"
        value={props.from}
        onYear={(year) => props.onChange({ year_from: year, year_to: props.to })}
      />
      <YearField
        label="To year"
        value={props.to}
        onYear={(year) => props.onChange({ year_from: props.from, year_to: year })}
      />
    </fieldset>
  )
}

function YearField(props: { label: string; value: number | undefined; onYear: (year: number | undefined) => void }) {
  const id = useId()
  const shown = props.value === undefined ? '' : String(props.value)
  const [typed, setTyped] = useState(shown)
  const [told, setTold] = useState(shown)
  if (shown !== told) {
    setTold(shown)
    setTyped(shown)
  }
  const type = (next: string) => {
    const digits = next.replace(/\D/g, '').slice(0, 4)
    setTyped(digits)
    if (digits === '' || /^[12]\d{3}$/.test(digits)) props.onYear(digits === '' ? undefined : Number(digits))
  }
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm text-soft">
        {props.label}
      </label>
      <input
        id={id}
        inputMode="numeric"
        className="field w-24 tabular-nums"
        placeholder="any"
        value={typed}
        onChange={(event) => type(event.target.value)}
      />
    </div>
  )
}

export function Choice<T extends string>(props: {
  label: string
  value: T | undefined
  choices: readonly (readonly [T, string])[]
  any: string
  onChange: (value: T | undefined) => void
}) {
  return (
    <label className="min-w-0 max-sm:flex-1 max-sm:basis-36">
      <span className="mb-1 block text-sm text-soft">{props.label}</span>
      <select
        className="field w-full"
        value={props.value ?? ''}
        onChange={(event) => props.onChange(props.choices.find(([value]) => value === event.target.value)?.[0])}
      >
        <option value="">{props.any}</option>
        {props.choices.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

/** A filter that came from a link and has no field of its own, with a button that takes it away. */
export function ActiveFilter({
  children,
  onClear,
  label,
}: {
  children: React.ReactNode
  onClear: () => void
  label: string
}) {
  return (
    <span className="inline-flex items-center gap-1 rounded-full bg-tint py-1 pr-1 pl-3 text-sm">
      {children}
      <button type="button" onClick={onClear} aria-label={label} className="rounded-full p-1 hover:bg-surface">
        <X aria-hidden className="size-3.5" />
      </button>
    </span>
  )
}
