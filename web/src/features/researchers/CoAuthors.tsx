import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ResearcherDetail } from '../../../../contract/index.ts'
import { Button } from '../../ui/Button.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { count, counted, decimal, years } from '../../ui/format.ts'
import { RecordLink } from '../../ui/links.tsx'
import { Section } from '../../ui/Page.tsx'
import { EgoNetwork } from '../graph/EgoNetwork.tsx'

const first = 10

/** With whom this researcher has worked, the strongest first. */
export function CoAuthors({ person }: { person: ResearcherDetail }) {
  const [all, setAll] = useState(false)
  const people = person.co_authors
  if (people.length === 0) return null
  return (
    <Section
      title="Works with"
      aside={
        <Link to="/collaborations" search={{ researcher: person.id }} className="link">
          {counted(person.collaborator_count, 'collaborator')}
        </Link>
      }
    >
      <div className="mb-6 max-w-3xl">
        <EgoNetwork researcherId={person.id} coAuthors={people} />
      </div>
      <DataTable
        caption={`Collaborators of ${person.display_name}`}
        rows={all ? people : people.slice(0, first)}
        rowKey={(row) => row.id}
        columns={[
          {
            label: 'Name',
            cell: (row) => (
              <>
                <RecordLink type="researcher" id={row.id}>
                  {row.display_name}
                </RecordLink>
                {row.department && <span className="block text-sm font-normal text-soft">{row.department}</span>}
              </>
            ),
          },
          { label: 'Publications', numeric: true, cell: (row) => count(row.publications) },
          { label: 'Projects', numeric: true, cell: (row) => count(row.projects) },
          { label: 'Theses', numeric: true, cell: (row) => count(row.theses) },
          { label: 'Weight', numeric: true, cell: (row) => decimal(row.weight) },
          { label: 'Years', numeric: true, cell: (row) => years(row.first_year, row.last_year) },
        ]}
      />
      <p className="mt-3 text-sm text-soft">
        Weight counts each joint publication by how few people wrote it: two authors alone give 1, eleven give 0.1.
      </p>
      {people.length > first && !all && (
        <Button className="mt-4" onClick={() => setAll(true)}>
          Show {people.length - first} more
        </Button>
      )}
    </Section>
  )
}
