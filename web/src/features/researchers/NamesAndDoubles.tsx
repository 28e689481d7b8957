import type { ResearcherDetail } from '../../../../contract/index.ts'
import { counted } from '../../ui/format.ts'
import { RecordLink } from '../../ui/links.tsx'
import { Section } from '../../ui/Page.tsx'

/** How the name is printed on the works, and who may be the same person without anything proving it. */
export function NamesAndDoubles({ person }: { person: ResearcherDetail }) {
  return (
    <div className="grid gap-x-12 lg:grid-cols-2">
      {person.names.length > 0 && (
        <Section title="Name as printed">
          <ul className="divide-y divide-line">
            {person.names.map(({ name, count }) => (
              <li key={name} className="flex justify-between gap-4 py-2">
                <span className="min-w-0">{name}</span>
                <span className="shrink-0 text-sm text-soft">{counted(count, 'time')}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {person.possibly_same.length > 0 && (
        <Section
          title="Possibly the same person"
          note="Their names fit, but nothing in the records proves it, so they were kept apart."
        >
          <ul className="divide-y divide-line">
            {person.possibly_same.map((other) => (
              <li key={other.id} className="py-2">
                <RecordLink type="researcher" id={other.id}>
                  {other.display_name}
                </RecordLink>
                <p className="text-sm text-soft">
                  {counted(other.publication_count, 'publication')} · {other.reason}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}
