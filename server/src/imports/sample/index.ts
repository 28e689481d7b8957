import type { ImportRecord } from '../../../../contract/record.ts'
import { callRecords } from './calls.ts'
import { departments } from './people.ts'
import { projectRecords } from './projects.ts'
import { lastYear, topicPublications } from './publications.ts'
import { researcherRecords } from './researchers.ts'
import { specialPublications } from './special.ts'
import { thesisRecords } from './theses.ts'
import { topics } from './topics/index.ts'

/** Papers drawn from each topic: with 48 topics and 12 papers that stand by themselves, 300 in all. */
const papersPerTopic = 6

/**
 * The sample university: departments, researchers, then publications by year, theses, projects and open calls, as an import file
 * would bring them. Everything in it is invented.
 *
 * `seed` changes numbers, places, years and teams; two runs with one seed are equal. `until_year` leaves out what was
 * published, handed in or begun later, and people who came later; calls are always open ones and stay.
 */
export function* sampleRecords(options: { seed?: number; until_year?: number } = {}): Generator<ImportRecord> {
  const { seed = 2016, until_year: untilYear = lastYear + 1 } = options
  for (const [name, faculty] of Object.entries(departments)) yield { kind: 'department', name, faculty }
  yield* researcherRecords(seed, untilYear)
  const publications = [
    ...topics.flatMap((topic) => topicPublications(seed, topic, papersPerTopic)),
    ...specialPublications(seed),
  ]
  publications.sort((a, b) => (a.year ?? 0) - (b.year ?? 0))
  for (const publication of publications) if ((publication.year ?? 0) <= untilYear) yield publication
  yield* thesisRecords(untilYear)
  yield* projectRecords(untilYear)
  yield* callRecords
}
