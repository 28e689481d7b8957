import type { AuthorRecord } from '../../../../contract/record.ts'
import { externals, type Person, type PersonKey, people, university } from './people.ts'
import type { Draw } from './random.ts'
import type { Topic } from './topic.ts'

/** Share of authorships that bibliographies print in another form, among people who have one. */
const variantShare = 0.16
/** Typical team sizes; the mean is near four. */
const sizes = [2, 3, 3, 4, 4, 4, 5, 5, 6, 6]

export function isActive(person: Person, year: number): boolean {
  return person.from <= year && year <= (person.to ?? 9999)
}

const person = (key: PersonKey): Person => people[key]
const active = (keys: readonly PersonKey[], year: number) => keys.filter((key) => isActive(person(key), year))

/** The name and affiliation of a member of the university as a journal would print it. */
export function printed(draw: Draw, key: PersonKey): AuthorRecord {
  const { name, variants, department } = person(key)
  const shown = variants && draw.chance(variantShare) ? draw.pick(variants) : name
  return { name: shown, affiliation: `Department of ${department}, ${university}` }
}

/**
 * Who signs a paper of a topic in a year: its core first, a guest now and then, sometimes people from elsewhere. Those who came to
 * research last stand first and the most experienced last, as is usual in the sciences.
 */
export function team(draw: Draw, topic: Topic, year: number): AuthorRecord[] {
  const core = active(topic.core, year)
  if (core.length > 0 && draw.chance(topic.solo ?? 0.02)) return [printed(draw, draw.pick(core))]
  const size = draw.pick(sizes)
  const guests = active(topic.guests ?? [], year)
  const members = draw.shuffle(core).slice(0, size)
  const guestShare = members.length < 2 ? 1 : 0.3
  for (const guest of draw.shuffle(guests).slice(0, 2)) {
    if (members.length < size && draw.chance(guestShare)) members.push(guest)
  }
  const juniors = (Object.keys(people) as PersonKey[]).filter(
    (key) =>
      person(key).department === topic.department &&
      !topic.core.includes(key) &&
      person(key).position === 'PhD Candidate',
  )
  const junior = draw.pick([...active(juniors, year), undefined])
  if (junior && members.length > 1 && members.length < size && !members.includes(junior)) members.push(junior)
  members.sort((a, b) => person(b).from - person(a).from)
  const authors = members.map((key) => printed(draw, key))
  const elsewhere = externals[topic.department]
  if (authors.length < 2 || draw.chance(0.3)) {
    const invited = draw.shuffle(elsewhere).slice(0, draw.chance(0.25) ? 2 : 1)
    authors.splice(authors.length > 1 ? authors.length - 1 : 1, 0, ...invited)
  }
  return authors
}
