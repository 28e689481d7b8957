import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Route as PathIcon, Waypoints } from 'lucide-react'
import type { ResearcherDetail } from '../../../../contract/index.ts'
import { reading } from '../../api/queries.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Chip, SampleChip } from '../../ui/Chip.tsx'
import { Facts, Prose } from '../../ui/Facts.tsx'
import { sentenceCase, years } from '../../ui/format.ts'
import { RecordLink } from '../../ui/links.tsx'
import { Page, Section } from '../../ui/Page.tsx'
import { Loaded } from '../../ui/states.tsx'
import { useId } from '../../ui/use-id.ts'
import { YearChart } from '../../ui/YearChart.tsx'
import { CoAuthors } from './CoAuthors.tsx'
import { Identifiers } from './Identifiers.tsx'
import { NamesAndDoubles } from './NamesAndDoubles.tsx'
import { NetworkPlace } from './NetworkPlace.tsx'
import { PublicationsOf } from './PublicationsOf.tsx'
import { Similar } from './Similar.tsx'
import { Topics } from './Topics.tsx'
import { Works } from './Works.tsx'

export default function ResearcherPage() {
  const id = useId()
  const query = useQuery(reading('researcher', { params: { id } }))
  return (
    <Loaded query={query} missing="researcher">
      {(person) => <Profile key={person.id} person={person} />}
    </Loaded>
  )
}

function Profile({ person }: { person: ResearcherDetail }) {
  const { id } = person
  return (
    <Page
      title={person.display_name}
      eyebrow={
        <span className="flex flex-wrap items-center gap-2">
          Researcher
          {person.status !== 'current' && <Chip>{sentenceCase(person.status)}</Chip>}
          {person.sample && <SampleChip />}
        </span>
      }
      lead={<Place person={person} />}
      actions={
        <>
          <Link to="/graph" search={{ focus: String(id) }} className={buttonClass('primary')}>
            <Waypoints aria-hidden className="size-4" />
            See on the map
          </Link>
          <Link to="/graph" search={{ from: String(id) }} className={buttonClass('plain')}>
            <PathIcon aria-hidden className="size-4" />
            Path to …
          </Link>
        </>
      }
    >
      {person.biography && <Prose>{person.biography}</Prose>}
      <Facts
        rows={[
          ['Identifiers', person.identifiers.length > 0 && <Identifiers identifiers={person.identifiers} />],
          ['Interests', person.interests.join(', ')],
          ['Publishing', years(person.first_year, person.last_year)],
        ].map(([label, value]) => [String(label), value || null])}
      />
      <div className="grid gap-x-12 lg:grid-cols-[1.6fr_1fr]">
        <Section title="Publications by year">
          <YearChart rows={person.publications_by_year} what="Publications by year" scope={{ researcher: id }} />
        </Section>
        <Topics topics={person.topics} />
      </div>
      <PublicationsOf id={id} />
      <CoAuthors person={person} />
      <Similar id={id} name={person.display_name} />
      <NetworkPlace place={person.network} />
      <Works person={person} />
      <NamesAndDoubles person={person} />
    </Page>
  )
}

function Place({ person }: { person: ResearcherDetail }) {
  if (person.position === null && person.department === null) return null
  return (
    <>
      {person.position}
      {person.position !== null && person.department !== null && ', '}
      {person.department !== null && (
        <RecordLink type="department" id={person.department_id}>
          {person.department}
        </RecordLink>
      )}
      {person.department_inferred && (
        <span className="block text-base">
          The department is inferred: it is where their publications are filed, not stated by anyone.
        </span>
      )}
    </>
  )
}
