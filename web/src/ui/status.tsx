import type { ProjectRow, ThesisRow } from '../../../contract/index.ts'
import { Chip, type Tone } from './Chip.tsx'

const projectTones: Record<NonNullable<ProjectRow['status']>, [Tone, string]> = {
  planned: ['tint', 'Planned'],
  active: ['good', 'Active'],
  paused: ['warn', 'Paused'],
  completed: ['plain', 'Completed'],
}
export const projectStatuses = Object.entries(projectTones).map(
  ([status, [, label]]) => [status as NonNullable<ProjectRow['status']>, label] as const,
)

export function ProjectStatus({ status }: { status: ProjectRow['status'] }) {
  if (status === null) return null
  const [tone, label] = projectTones[status]
  return <Chip tone={tone}>{label}</Chip>
}

const degrees: Record<ThesisRow['degree'], string> = { bachelor: 'Bachelor', masters: 'Master', phd: 'PhD' }
export const thesisDegrees = Object.entries(degrees).map(
  ([degree, label]) => [degree as ThesisRow['degree'], label] as const,
)
export const degreeLabel = (degree: string) => thesisDegrees.find(([known]) => known === degree)?.[1] ?? degree
