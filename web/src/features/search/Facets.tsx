import type { SearchAnswer } from '../../../../contract/index.ts'
import type { Query } from '../../api/client.ts'
import { count } from '../../ui/format.ts'
import { useMedia } from '../../ui/use-media.ts'

type Search = Pick<Query<'search'>, 'type' | 'department' | 'year_from' | 'year_to' | 'sdg'>
type Facet = SearchAnswer['facets']['type']

/** The ways to narrow a search, with how many results each leaves; folded on a phone. */
export function Facets(props: { facets: SearchAnswer['facets']; search: Search; update: (patch: Search) => void }) {
  const wide = useMedia('(min-width: 64rem)')
  const { search, update, facets } = props
  const active = [search.type, search.department, search.year_from, search.sdg].filter((value) => value !== undefined)
  const groups = (
    <>
      <Group
        title="Kind"
        facet={facets.type}
        chosen={search.type}
        onChoose={(value) =>
          update({ type: facets.type.find((entry) => entry.value === value)?.value as Search['type'] })
        }
      />
      <Group
        title="Department"
        facet={facets.department}
        chosen={search.department}
        onChoose={(value) => update({ department: value === undefined ? undefined : Number(value) })}
      />
      <Group
        title="Year"
        facet={facets.year}
        chosen={search.year_from !== undefined && search.year_from === search.year_to ? search.year_from : undefined}
        onChoose={(value) => {
          const year = value === undefined ? undefined : Number(value)
          update({ year_from: year, year_to: year })
        }}
      />
      <Group
        title="Sustainable Development Goal"
        facet={facets.sdg}
        chosen={search.sdg}
        onChoose={(value) => update({ sdg: value === undefined ? undefined : Number(value) })}
      />
      {active.length > 0 && (
        <button
          type="button"
          className="link"
          onClick={() =>
            update({ type: undefined, department: undefined, year_from: undefined, year_to: undefined, sdg: undefined })
          }
        >
          Remove all filters
        </button>
      )}
    </>
  )
  if (wide) return <aside aria-label="Filters">{groups}</aside>
  return (
    <details className="rounded-xl border border-line bg-surface px-4 py-3 max-lg:order-1">
      <summary className="font-medium">Filters{active.length > 0 && ` (${active.length})`}</summary>
      <div className="mt-4">{groups}</div>
    </details>
  )
}

function Group(props: {
  title: string
  facet: Facet
  chosen: string | number | undefined
  onChoose: (value: string | number | undefined) => void
}) {
  if (props.facet.length === 0) return null
  // The chosen one stays in sight when it is not among the first.
  const entries = props.facet.filter((entry, index) => index < 8 || entry.value === props.chosen)
  return (
    <fieldset className="mb-7">
      <legend className="mb-2 font-medium">{props.title}</legend>
      <ul className="space-y-0.5">
        {entries.map((entry) => (
          <li key={entry.value}>
            <label className="-mx-2 flex cursor-pointer items-baseline gap-2.5 rounded-md px-2 py-1 hover:bg-sunken has-checked:bg-tint">
              <input
                type="checkbox"
                className="translate-y-0.5 accent-accent"
                checked={entry.value === props.chosen}
                onChange={() => props.onChoose(entry.value === props.chosen ? undefined : entry.value)}
              />
              <span className="min-w-0 flex-1">{entry.label}</span>
              <span className="text-sm text-soft tabular-nums">{count(entry.count)}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
