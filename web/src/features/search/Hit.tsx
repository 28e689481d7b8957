import type { SearchHit } from '../../../../contract/index.ts'
import { chipClass, SampleChip } from '../../ui/Chip.tsx'
import { sentenceCase } from '../../ui/format.ts'
import { Highlight } from '../../ui/Highlight.tsx'
import { RecordLink } from '../../ui/links.tsx'
import { Meaning } from '../../ui/Meaning.tsx'

type Reason = SearchHit['reasons'][number]

const explanations: Record<Reason['kind'], string> = {
  words: 'The words of your search, or other forms of them, stand in this record.',
  some_words: 'Some of the words of your search stand in this record, not all of them.',
  name: 'The name is the one you typed, or begins with it.',
  spelling: 'A word here is spelled almost as you typed it.',
  meaning:
    'A language model turns your search and each record into numbers; texts about the same things get similar numbers, also in other words. 1 would be the same text, 0 nothing in common.',
}

/** One thing that was found, and why. */
export function Hit({ hit }: { hit: SearchHit }) {
  const facts = [hit.detail, hit.department, hit.year].filter((fact) => fact !== null && fact !== '')
  return (
    <li className="py-5 first:pt-0">
      <p className="mb-1 text-sm text-faint">
        {sentenceCase(hit.type)} {hit.sample && <SampleChip />}
      </p>
      <h2 className="text-lg font-medium">
        <RecordLink type={hit.type} id={hit.id} className="hover:text-accent hover:underline">
          <Highlight pieces={hit.title} />
        </RecordLink>
      </h2>
      {facts.length > 0 && <p className="text-sm text-soft">{facts.join(' · ')}</p>}
      {hit.snippet.length > 0 && (
        <p className="mt-1.5 line-clamp-3 max-w-prose">
          <Highlight pieces={hit.snippet} />
        </p>
      )}
      {hit.reasons.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-2" aria-label="Why it was found">
          {hit.reasons.map((reason) => (
            <li key={`${reason.kind} ${reason.text}`}>
              <Why reason={reason} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** A reason as a label that opens its explanation. */
function Why({ reason }: { reason: Reason }) {
  return (
    <Meaning
      of={reason.text}
      label={reason.text}
      className={`${chipClass(reason.kind === 'meaning' ? 'tint' : 'plain')} text-left hover:underline`}
    >
      {explanations[reason.kind]}
    </Meaning>
  )
}
