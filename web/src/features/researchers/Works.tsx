import type { ResearcherDetail } from '../../../../contract/index.ts'
import { sentenceCase } from '../../ui/format.ts'
import { RecordLink } from '../../ui/links.tsx'
import { Section } from '../../ui/Page.tsx'
import { degreeLabel } from '../../ui/status.tsx'

/** Projects and theses, each only where there are some. */
export function Works({ person }: { person: ResearcherDetail }) {
  const { projects, theses } = person
  if (projects.length + theses.length === 0) return null
  return (
    <div className="grid gap-x-12 lg:grid-cols-2">
      {projects.length > 0 && (
        <Section title="Projects">
          <ul className="divide-y divide-line">
            {projects.map((project) => (
              <li key={project.id} className="py-2.5 first:pt-0">
                <RecordLink type="project" id={project.id}>
                  {project.title}
                </RecordLink>
                <Line parts={[project.role, project.status]} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {theses.length > 0 && (
        <Section title="Theses">
          <ul className="divide-y divide-line">
            {theses.map((thesis) => (
              <li key={`${thesis.id} ${thesis.role}`} className="py-2.5 first:pt-0">
                <RecordLink type="thesis" id={thesis.id}>
                  {thesis.title}
                </RecordLink>
                <Line
                  parts={[thesis.role === 'student' ? 'author' : thesis.role, degreeLabel(thesis.degree), thesis.year]}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}

function Line({ parts }: { parts: (string | number | null)[] }) {
  const known = parts.filter((part) => part !== null).map(String)
  return known.length > 0 && <p className="text-sm text-soft">{sentenceCase(known.join(' · '))}</p>
}
