import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { DepartmentDetail } from '../../../../contract/index.ts'
import { reading } from '../../api/queries.ts'
import { SampleChip } from '../../ui/Chip.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { counted } from '../../ui/format.ts'
import { RecordLink } from '../../ui/links.tsx'
import { Page, Section } from '../../ui/Page.tsx'
import { RankedList } from '../../ui/RankedList.tsx'
import { Loaded } from '../../ui/states.tsx'
import { useId } from '../../ui/use-id.ts'
import { YearChart } from '../../ui/YearChart.tsx'

export default function DepartmentPage() {
  const id = useId()
  const query = useQuery(reading('department', { params: { id } }))
  return (
    <Loaded query={query} missing="department">
      {(department) => <Details key={department.id} department={department} />}
    </Loaded>
  )
}

function Details({ department }: { department: DepartmentDetail }) {
  const { id, children, researchers, partners, topics } = department
  const narrowed = { department: id }
  return (
    <Page
      title={department.name}
      eyebrow={
        <span className="flex flex-wrap items-center gap-2">Department {department.sample && <SampleChip />}</span>
      }
      lead={
        department.parent && (
          <>
            part of{' '}
            <RecordLink type="department" id={department.parent_id}>
              {department.parent}
            </RecordLink>
          </>
        )
      }
    >
      <p className="mb-10 flex flex-wrap gap-x-6 gap-y-2">
        <Link to="/researchers" search={narrowed} className="link">
          {counted(department.researcher_count, 'researcher')}
        </Link>
        <Link to="/publications" search={narrowed} className="link">
          {counted(department.publication_count, 'publication')}
        </Link>
        <Link to="/projects" search={narrowed} className="link">
          {counted(department.project_count, 'project')}
        </Link>
        <Link to="/theses" search={narrowed} className="link">
          {counted(department.thesis_count, 'thesis', 'theses')}
        </Link>
        <Link to="/collaborations" search={narrowed} className="link">
          collaborations
        </Link>
      </p>
      <Facts
        rows={[
          [
            'Contains',
            children.length > 0 && (
              <ul className="flex flex-wrap gap-x-4 gap-y-1">
                {children.map((child) => (
                  <li key={child.id}>
                    <RecordLink type="department" id={child.id}>
                      {child.name}
                    </RecordLink>
                  </li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
      <div className="grid gap-x-12 lg:grid-cols-[1.6fr_1fr]">
        <Section title="Publications by year">
          <YearChart rows={department.publications_by_year} what="Publications by year" scope={narrowed} />
        </Section>
        {topics.length > 0 && (
          <Section title="Topics" aside="publications that name them">
            <ul className="flex flex-wrap gap-x-5 gap-y-1.5">
              {topics.map((topic) => (
                <li key={topic.term}>
                  <Link to="/search" search={{ q: topic.term, department: id }} className="link">
                    {topic.term}
                  </Link>{' '}
                  <span className="text-sm text-soft tabular-nums">{topic.count}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {researchers.length > 0 && (
          <Section title="Researchers">
            <RankedList
              rows={researchers.map((person) => ({
                key: person.id,
                label: (
                  <RecordLink type="researcher" id={person.id}>
                    {person.display_name}
                  </RecordLink>
                ),
                note: person.position,
                value: person.publication_count,
                unit: person.publication_count === 1 ? 'publication' : 'publications',
              }))}
            />
          </Section>
        )}
        {partners.length > 0 && (
          <Section title="Works with" aside="joint works, summed over pairs of people">
            <RankedList
              rows={partners.map((partner) => ({
                key: partner.id,
                label: (
                  <RecordLink type="department" id={partner.id}>
                    {partner.name}
                  </RecordLink>
                ),
                value: partner.strength,
              }))}
            />
          </Section>
        )}
      </div>
    </Page>
  )
}
