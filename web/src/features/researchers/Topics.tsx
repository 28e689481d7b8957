import { Link } from '@tanstack/react-router'
import type { ResearcherDetail } from '../../../../contract/index.ts'
import { counted } from '../../ui/format.ts'
import { Meaning } from '../../ui/Meaning.tsx'
import { Section } from '../../ui/Page.tsx'

/** Topics sized by weight, from 0.9 to 1.5 of the text: the least one must still be read with ease. */
export function Topics({ topics }: { topics: ResearcherDetail['topics'] }) {
  if (topics.length === 0) return null
  return (
    <Section
      title="Topics"
      aside={
        <>
          larger is more particular{' '}
          <Meaning of="The size of a topic">
            A word counts for much when it stands often in this person's publications and seldom in everybody else's
            (tf-idf). Follow one to search for it.
          </Meaning>
        </>
      }
    >
      <ul className="flex flex-wrap items-baseline gap-x-4 gap-y-1.5">
        {topics.map((topic) => (
          <li key={topic.term} style={{ fontSize: `${0.9 + 0.6 * topic.weight}rem` }}>
            <Link
              to="/search"
              search={{ q: topic.term }}
              title={`in ${counted(topic.count, 'publication')}`}
              className="hover:text-accent hover:underline"
            >
              {topic.term}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
