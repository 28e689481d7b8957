import { useDeferredValue, useMemo, useState } from 'react'
import { nameFinder } from '../../graph/find.ts'
import type { GraphModel } from '../../graph/model.ts'
import type { Visible } from '../../graph/visible.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { count } from '../../ui/format.ts'
import { RecordLink } from '../../ui/links.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { Empty } from '../../ui/states.tsx'

const PAGE = 50
type PeopleOrder = 'name' | 'department' | 'community' | 'publications' | 'collaborators'
type LinkOrder = 'a' | 'b' | 'strength'
type Ordering<O extends string> = O | `-${O}`

/** What the map shows, in rows: the people, or the collaborations between them. */
export function MapTable({ model, visible }: { model: GraphModel; visible: Visible }) {
  const [list, setList] = useState<'people' | 'links'>('people')
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed.trim())
  const find = useMemo(() => nameFinder(model), [model])
  const named = useMemo(() => (search === '' ? null : new Set(find(search, model.people))), [find, search, model])
  return (
    <div className="px-4 py-5 sm:px-6" id="list-top">
      <div className="mb-5 flex flex-wrap items-end gap-4">
        <fieldset className="flex rounded-lg border border-edge p-0.5">
          <legend className="sr-only">What to list</legend>
          {(
            [
              ['people', `People, ${count(visible.peopleCount)}`],
              ['links', `Collaborations, ${count(visible.linkCount)}`],
            ] as const
          ).map(([value, label]) => (
            <label
              key={value}
              className="cursor-pointer rounded-md px-3 py-1.5 has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-2"
            >
              <input
                type="radio"
                name="list"
                className="sr-only"
                checked={list === value}
                onChange={() => setList(value)}
              />
              {label}
            </label>
          ))}
        </fieldset>
        <label className="min-w-0 flex-1 basis-56">
          <span className="mb-1 block text-sm text-soft">Only with this name</span>
          <input
            type="search"
            className="field w-full max-w-sm"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
      </div>
      {list === 'people' ? (
        <People key={search} model={model} visible={visible} named={named} />
      ) : (
        <Links key={search} model={model} visible={visible} named={named} />
      )}
    </div>
  )
}

type Props = { model: GraphModel; visible: Visible; named: Set<number> | null }

/** Compares by an ordering such as `-strength`; equals keep the order they came in. */
const sorted = <O extends string>(
  rows: number[],
  ordering: Ordering<O>,
  value: (row: number, by: O) => string | number,
) => {
  const down = ordering.startsWith('-')
  const by = (down ? ordering.slice(1) : ordering) as O
  const values = new Map(rows.map((row) => [row, value(row, by)]))
  return [...rows].sort((r, s) => {
    const [a, b] = [values.get(r)!, values.get(s)!]
    const order = typeof a === 'string' ? a.localeCompare(String(b)) : a - Number(b)
    return down ? -order : order
  })
}

function People({ model, visible, named }: Props) {
  const [ordering, setOrdering] = useState<Ordering<PeopleOrder>>('-collaborators')
  const [page, setPage] = useState(1)
  const rows = useMemo(() => {
    const degree = new Uint32Array(model.people)
    for (let e = 0; e < model.links; e++) {
      if (visible.links[e] === 0) continue
      degree[model.linkA[e]!]!++
      degree[model.linkB[e]!]!++
    }
    return {
      degree,
      people: model.ids.map((_, v) => v).filter((v) => visible.people[v] && (named === null || named.has(v))),
    }
  }, [model, visible, named])
  const people = useMemo(
    () =>
      sorted<PeopleOrder>(rows.people, ordering, (v, by) => {
        if (by === 'name') return model.names[v]!
        if (by === 'department') return model.departments.get(model.department[v]!)?.label ?? '\uffff'
        if (by === 'community') return model.communities.get(model.community[v]!)?.label ?? '\uffff'
        return by === 'publications' ? model.publications[v]! : rows.degree[v]!
      }),
    [rows, ordering, model],
  )
  const columns: Column<number, PeopleOrder>[] = [
    {
      label: 'Name',
      sort: 'name',
      cell: (v) => (
        <RecordLink type="researcher" id={model.ids[v]!}>
          {model.names[v]}
        </RecordLink>
      ),
    },
    { label: 'Department', sort: 'department', cell: (v) => model.departments.get(model.department[v]!)?.label ?? '' },
    { label: 'Community', sort: 'community', cell: (v) => model.communities.get(model.community[v]!)?.label ?? '' },
    { label: 'Publications', sort: 'publications', numeric: true, cell: (v) => count(model.publications[v]!) },
    { label: 'Collaborators', sort: 'collaborators', numeric: true, cell: (v) => count(rows.degree[v]!) },
  ]
  return (
    <Listed rows={people} page={page} onPage={setPage} of="people">
      {(shown) => (
        <DataTable
          caption="People on the map"
          rows={shown}
          columns={columns}
          rowKey={(v) => model.ids[v]!}
          ordering={ordering}
          onOrder={(next) => {
            setOrdering(next)
            setPage(1)
          }}
        />
      )}
    </Listed>
  )
}

function Links({ model, visible, named }: Props) {
  const [ordering, setOrdering] = useState<Ordering<LinkOrder>>('-strength')
  const [page, setPage] = useState(1)
  const links = useMemo(() => {
    const shown = [...model.strength.keys()].filter(
      (e) => visible.links[e] && (named === null || named.has(model.linkA[e]!) || named.has(model.linkB[e]!)),
    )
    return sorted<LinkOrder>(shown, ordering, (e, by) =>
      by === 'strength' ? model.strength[e]! : model.names[by === 'a' ? model.linkA[e]! : model.linkB[e]!]!,
    )
  }, [model, visible, named, ordering])
  const person = (v: number) => (
    <RecordLink type="researcher" id={model.ids[v]!}>
      {model.names[v]}
    </RecordLink>
  )
  const columns: Column<number, LinkOrder>[] = [
    { label: 'Person', sort: 'a', cell: (e) => person(model.linkA[e]!) },
    { label: 'Works with', sort: 'b', cell: (e) => person(model.linkB[e]!) },
    { label: 'Joint works', sort: 'strength', numeric: true, cell: (e) => count(model.strength[e]!) },
  ]
  return (
    <Listed rows={links} page={page} onPage={setPage} of="collaborations">
      {(shown) => (
        <DataTable
          caption="Collaborations on the map"
          rows={shown}
          columns={columns}
          rowKey={(e) => e}
          ordering={ordering}
          onOrder={(next) => {
            setOrdering(next)
            setPage(1)
          }}
        />
      )}
    </Listed>
  )
}

function Listed(props: {
  rows: number[]
  page: number
  onPage: (page: number) => void
  of: string
  children: (shown: number[]) => React.ReactNode
}) {
  if (props.rows.length === 0)
    return <Empty title="Nothing fits">Lower the least strength, or take a filter away.</Empty>
  const page = Math.min(props.page, Math.ceil(props.rows.length / PAGE))
  return (
    <>
      {props.children(props.rows.slice((page - 1) * PAGE, page * PAGE))}
      <Pager total={props.rows.length} page={page} size={PAGE} onPage={props.onPage} of={props.of} />
    </>
  )
}
