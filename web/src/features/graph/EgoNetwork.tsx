import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ResearcherDetail } from '../../../../contract/index.ts'
import { reading } from '../../api/queries.ts'
import { egoPlaces, inCompany } from '../../graph/ego.ts'
import { useMedia } from '../../ui/use-media.ts'

type CoAuthors = ResearcherDetail['co_authors']
const idIn = (node: string) => Number(node.slice(node.indexOf('_') + 1))
const shortened = (name: string, most: number) => (name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name)

/**
 * A person amid those they work with most; lines between these show who of them work together, too. It is a picture of
 * the co-author table beside it, which says the same in words, so it is hidden from screen readers.
 */
export function EgoNetwork({ researcherId, coAuthors }: { researcherId: number; coAuthors: CoAuthors }) {
  const wide = useMedia('(min-width: 40rem)')
  const most = wide ? 18 : 12
  const shown = useMemo(() => coAuthors.slice(0, most), [coAuthors, most])
  const { data } = useQuery({
    ...reading('graph', { query: { focus: `researcher_${researcherId}`, types: 'researcher', limit: 200 } }),
    enabled: shown.length > 1,
  })
  const ties = useMemo(() => {
    const here = new Set(shown.map(({ id }) => id))
    return (data?.links ?? [])
      .map(({ source, target, value }) => ({ a: idIn(source), b: idIn(target), strength: value }))
      .filter(({ a, b }) => here.has(a) && here.has(b))
  }, [data, shown])
  if (shown.length === 0) return null

  const [width, radius, letters] = wide ? [720, 150, 28] : [360, 42, 15]
  const height = Math.max(160, Math.ceil(shown.length / 2) * (wide ? 40 : 44) + 24)
  const places = egoPlaces(
    inCompany(
      shown.map(({ id }) => id),
      ties,
    ),
    width,
    height,
    radius,
  )
  const at = new Map(places.map((place) => [place.id, place]))
  const strongest = Math.max(...shown.map(({ strength }) => strength))
  const busiest = Math.max(...shown.map(({ publications }) => publications), 1)
  return (
    <figure>
      <svg viewBox={`0 0 ${width} ${height}`} className="w-full" aria-hidden="true">
        {ties.map(({ a, b }) => {
          const [p, q] = [at.get(a)!, at.get(b)!]
          const bend = `${(p.x + q.x) / 2 + (width / 2 - (p.x + q.x) / 2) * 0.45} ${(p.y + q.y) / 2 + (height / 2 - (p.y + q.y) / 2) * 0.45}`
          return (
            <path
              key={`${a} ${b}`}
              d={`M${p.x} ${p.y} Q${bend} ${q.x} ${q.y}`}
              fill="none"
              className="stroke-edge"
              strokeOpacity={0.45}
            />
          )
        })}
        {shown.map(({ id, strength }) => (
          <line
            key={id}
            x1={width / 2}
            y1={height / 2}
            x2={at.get(id)!.x}
            y2={at.get(id)!.y}
            className="stroke-bar"
            strokeOpacity={0.35 + 0.5 * (strength / strongest)}
            strokeWidth={1 + 4 * Math.sqrt(strength / strongest)}
          />
        ))}
        <circle cx={width / 2} cy={height / 2} r={wide ? 13 : 11} className="fill-gold" />
        {shown.map(({ id, display_name, publications, strength }) => {
          const { x, y, side } = at.get(id)!
          const size = 4 + 5 * Math.sqrt(publications / busiest)
          return (
            <Link
              key={id}
              to="/researchers/$id"
              params={{ id: String(id) }}
              tabIndex={-1}
              className="fill-ink hover:fill-accent"
            >
              <title>{`${display_name}: ${strength}`}</title>
              <circle cx={x} cy={y} r={size} className="fill-bar" />
              <text
                x={x + (side === 'right' ? 1 : -1) * (size + 7)}
                y={y + 4.5}
                textAnchor={side === 'right' ? 'start' : 'end'}
                fontSize={wide ? 15 : 14}
              >
                {shortened(display_name, letters)}
              </text>
            </Link>
          )
        })}
      </svg>
      <figcaption className="mt-2 text-sm text-soft">
        {coAuthors.length > shown.length ? `The ${shown.length} strongest collaborations. ` : ''}
        The thicker the line, the more joint works; thin curves join people who work with each other, too.
      </figcaption>
    </figure>
  )
}
