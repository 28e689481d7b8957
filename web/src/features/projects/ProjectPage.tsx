import { useQuery } from '@tanstack/react-query'
import { reading } from '../../api/queries.ts'
import { SampleChip } from '../../ui/Chip.tsx'
import { Facts, Prose } from '../../ui/Facts.tsx'
import { date } from '../../ui/format.ts'
import { RecordLink } from '../../ui/links.tsx'
import { Page } from '../../ui/Page.tsx'
import { People } from '../../ui/Person.tsx'
import { Related } from '../../ui/Related.tsx'
import { Loaded } from '../../ui/states.tsx'
import { ProjectStatus } from '../../ui/status.tsx'
import { useId } from '../../ui/use-id.ts'

export default function ProjectPage() {
  const id = useId()
  const query = useQuery(reading('project', { params: { id } }))
  return (
    <Loaded query={query} missing="project">
      {(project) => (
        <Page
          title={project.title}
          eyebrow={
            <span className="flex flex-wrap items-center gap-2">
              Project <ProjectStatus status={project.status} /> {project.sample && <SampleChip />}
            </span>
          }
        >
          {project.description && <Prose>{project.description}</Prose>}
          <Facts
            rows={[
              ['Members', project.members.length > 0 && <People people={project.members} roles />],
              ['Funder', project.funder],
              ['Begins', project.start_date && date(project.start_date)],
              ['Ends', project.end_date && date(project.end_date)],
              [
                'Department',
                project.department && (
                  <RecordLink type="department" id={project.department_id}>
                    {project.department}
                  </RecordLink>
                ),
              ],
            ]}
          />
          <Related people="Who else works on this" {...project} />
        </Page>
      )}
    </Loaded>
  )
}
