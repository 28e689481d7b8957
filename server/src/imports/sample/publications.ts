import type { PublicationRecord } from '../../../../contract/record.ts'
import { team } from './authors.ts'
import { composeAbstract, groupThousands } from './compose.ts'
import { createDraw, type Draw, hashText } from './random.ts'
import type { Topic } from './topic.ts'
import { venues, workingPapers } from './venues.ts'

export const firstYear = 2016
export const lastYear = 2025

/** A year from the topic's first one on, later years being likelier, since the university has grown. */
function publicationYear(draw: Draw, topic: Topic): number {
  const start = topic.from ?? firstYear
  return Math.max(draw.int(start, lastYear), draw.chance(0.35) ? draw.int(start, lastYear) : start)
}

function publicationDate(draw: Draw, year: number): string {
  const month = `${year}-${String(draw.int(1, 12)).padStart(2, '0')}`
  if (draw.chance(0.25)) return String(year)
  return draw.chance(0.5) ? month : `${month}-${String(draw.int(1, 28)).padStart(2, '0')}`
}

function outlet(draw: Draw, topic: Topic): { type: string; venue: string } {
  const { journals, conference, conferenceShare } = venues[topic.department]
  if (draw.chance(conferenceShare)) return { type: 'conference paper', venue: conference }
  if (topic.department === 'Economics and Development Studies' && draw.chance(0.25)) {
    return { type: 'working paper', venue: workingPapers }
  }
  return { type: 'journal article', venue: draw.pick(journals) }
}

/**
 * The publications of one topic, `count` of them: its studies in turn, each time in another place and with other numbers.
 */
export function topicPublications(seed: number, topic: Topic, count: number): PublicationRecord[] {
  const places = createDraw(seed ^ hashText(topic.key)).shuffle(topic.places)
  return Array.from({ length: count }, (_, index) => {
    const draw = createDraw(seed ^ hashText(`${topic.key}/${index}`))
    const study = index % topic.studies.length
    const use = Math.floor(index / topic.studies.length)
    const year = publicationYear(draw, topic)
    const at = study + 2 * use
    const { title, method, results } = topic.studies[study]!({
      ...draw,
      place: places[at % places.length]!,
      other: places[(at + 1) % places.length]!,
      year: year - draw.int(1, 2),
    })
    const abstract = composeAbstract(draw, topic, study, use, method, results)
    const published: PublicationRecord = {
      kind: 'publication',
      title: groupThousands(title),
      abstract,
      year,
      date: publicationDate(draw, year),
      ...outlet(draw, topic),
      keywords: draw.shuffle(topic.keywords).slice(0, draw.int(3, 5)),
      department: topic.department,
      language: 'en',
      authors: team(draw, topic, year),
    }
    // Conference and working papers often have no DOI, and journals of small presses neither.
    const registered = published.type === 'journal article' ? 0.92 : 0.5
    return draw.chance(registered)
      ? { ...published, doi: `10.5555/nyota.${year}.${topic.key}.${index + 1}` }
      : published
  })
}
