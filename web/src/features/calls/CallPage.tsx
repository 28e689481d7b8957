import { useQuery } from '@tanstack/react-query'
import { reading } from '../../api/queries.ts'
import { SampleChip } from '../../ui/Chip.tsx'
import { Facts, Prose } from '../../ui/Facts.tsx'
import { money } from '../../ui/format.ts'
import { OuterLink } from '../../ui/links.tsx'
import { Page } from '../../ui/Page.tsx'
import { Related } from '../../ui/Related.tsx'
import { Loaded } from '../../ui/states.tsx'
import { useId } from '../../ui/use-id.ts'
import { Deadline } from './Deadline.tsx'

export default function CallPage() {
  const id = useId()
  const query = useQuery(reading('call', { params: { id } }))
  return (
    <Loaded query={query} missing="call">
      {(call) => (
        <Page
          title={call.title}
          eyebrow={<span className="flex flex-wrap items-center gap-2">Call {call.sample && <SampleChip />}</span>}
        >
          {call.text && <Prose>{call.text}</Prose>}
          <Facts
            rows={[
              ['Funder', call.funder],
              ['Deadline', <Deadline key="deadline" iso={call.deadline} />],
              ['Amount', call.amount === null ? null : money(call.amount, call.currency)],
              ['Link', call.link && <OuterLink href={call.link}>{call.link}</OuterLink>],
            ]}
          />
          <Related people="Who could answer it" {...call} />
        </Page>
      )}
    </Loaded>
  )
}
