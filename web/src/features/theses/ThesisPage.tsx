import { useQuery } from '@tanstack/react-query'
import { reading } from '../../api/queries.ts'
import { SampleChip } from '../../ui/Chip.tsx'
import { Facts, Prose } from '../../ui/Facts.tsx'
import { date } from '../../ui/format.ts'
import { RecordLink } from '../../ui/links.tsx'
import { Page, Section } from '../../ui/Page.tsx'
import { People } from '../../ui/Person.tsx'
import { Related } from '../../ui/Related.tsx'
import { Loaded } from '../../ui/states.tsx'
import { degreeLabel } from '../../ui/status.tsx'
import { useId } from '../../ui/use-id.ts'

export default function ThesisPage() {
  const id = useId()
  const query = useQuery(reading('thesis', { params: { id } }))
  return (
    <Loaded query={query} missing="thesis">
      {(thesis) => (
        <Page
          title={thesis.title}
          eyebrow={
            <span className="flex flex-wrap items-center gap-2">
              {degreeLabel(thesis.degree)} thesis {thesis.sample && <SampleChip />}
            </span>
          }
          lead={<People people={[thesis.student]} />}
        >
          {thesis.abstract && (
            <Section title="Abstract">
              <Prose>{thesis.abstract}</Prose>
            </Section>
          )}
          <Facts
            rows={[
              ['Supervised by', thesis.supervisors.length > 0 && <People people={thesis.supervisors} />],
              ['Date', thesis.date && date(thesis.date)],
              [
                'Department',
                thesis.department && (
                  <RecordLink type="department" id={thesis.department_id}>
                    {thesis.department}
                  </RecordLink>
                ),
              ],
            ]}
          />
          <Related people="Who works on this" {...thesis} />
        </Page>
      )}
    </Loaded>
  )
}
