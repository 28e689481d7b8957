import { Fragment } from 'react'
import type { ProjectRow } from '../../../contract/index.ts'
import { RecordLink } from './links.tsx'

type Named = ProjectRow['members'][number]

/** Names in a line, each leading to its researcher where there is one. */
export function People({ people, roles = false }: { people: Named[]; roles?: boolean }) {
  return people.map((person, index) => (
    <Fragment key={`${person.researcher_id} ${person.name}`}>
      {index > 0 && ', '}
      <RecordLink type="researcher" id={person.researcher_id}>
        {person.name}
      </RecordLink>
      {roles && person.role && <span className="text-soft"> ({person.role})</span>}
    </Fragment>
  ))
}
