import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { reading } from '../../api/queries.ts'
import { RecordLink } from '../../ui/links.tsx'
import { Section } from '../../ui/Page.tsx'
import { Loaded, Skeleton } from '../../ui/states.tsx'
import { Deadline } from '../calls/Deadline.tsx'

/** The calls whose deadline comes next. */
export function OpenCalls() {
  const query = useQuery(reading('calls', { query: { open: 'true', ordering: 'deadline', page_size: 5 } }))
  return (
    <Section
      title="Open calls"
      aside={
        <Link to="/calls" className="link">
          All calls
        </Link>
      }
    >
      <Loaded query={query} skeleton={<Skeleton lines={4} />}>
        {({ results }) =>
          results.length === 0 ? (
            <p className="text-soft">No call is open now.</p>
          ) : (
            <ul className="divide-y divide-line">
              {results.map((call) => (
                <li key={call.id} className="py-2.5 first:pt-0">
                  <RecordLink type="call" id={call.id}>
                    {call.title}
                  </RecordLink>
                  <p className="text-sm text-soft">
                    {call.funder && `${call.funder} · `}
                    <Deadline iso={call.deadline} />
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}
