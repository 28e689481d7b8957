import type { CallDetail } from '../../../contract/index.ts'
import { score } from './format.ts'
import { RecordLink } from './links.tsx'
import { Meaning } from './Meaning.tsx'
import { Section } from './Page.tsx'

/** The number of a closeness in meaning, with its explanation on hand. */
export function Closeness({ value }: { value: number }) {
  return (
    <span className="whitespace-nowrap tabular-nums" title="Closeness in meaning, 0 to 1">
      {score(value)}
    </span>
  )
}

const meaning =
  'Both texts are turned into lists of numbers by a language model; texts that speak of the same things get similar numbers. 1 would be the same text, 0 nothing in common. It compares the content, not the quality.'

/** Who and what is near to a project, a thesis or a call in meaning. */
export function Related(props: Pick<CallDetail, 'related_researchers' | 'related_publications'> & { people: string }) {
  const { related_researchers: people, related_publications: works } = props
  if (people.length === 0 && works.length === 0) {
    return (
      <Section title="Related people and work">
        <p className="text-soft">
          Nothing found yet. Related records appear once the texts are understood; the line under the header shows how
          far that is.
        </p>
      </Section>
    )
  }
  return (
    <div className="grid gap-x-12 lg:grid-cols-2">
      <Section title={props.people} aside={<ClosenessLegend />}>
        <ol className="divide-y divide-line">
          {people.map((person) => (
            <li key={person.id} className="flex items-baseline justify-between gap-4 py-2.5">
              <span className="min-w-0">
                <RecordLink type="researcher" id={person.id}>
                  {person.display_name}
                </RecordLink>
                {person.department && <span className="block text-sm text-soft">{person.department}</span>}
              </span>
              <Closeness value={person.score} />
            </li>
          ))}
        </ol>
      </Section>
      <Section title="Related publications" aside={<ClosenessLegend />}>
        <ol className="divide-y divide-line">
          {works.map((work) => (
            <li key={work.id} className="flex items-baseline justify-between gap-4 py-2.5">
              <span className="min-w-0">
                <RecordLink type="publication" id={work.id}>
                  {work.title}
                </RecordLink>
                {work.year !== null && <span className="text-sm text-soft"> {work.year}</span>}
              </span>
              <Closeness value={work.score} />
            </li>
          ))}
        </ol>
      </Section>
    </div>
  )
}

export function ClosenessLegend({ children }: { children?: string }) {
  return (
    <span>
      closeness in meaning <Meaning of="Closeness in meaning">{children ?? meaning}</Meaning>
    </span>
  )
}
