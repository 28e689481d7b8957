import type { z } from 'zod'
import type { Identifier, researcherRecord } from '../../../../contract/record.ts'
import { type Person, type PersonKey, people, university } from './people.ts'
import { createDraw, type Draw, hashText } from './random.ts'
import type { Topic } from './topic.ts'
import { topics } from './topics/index.ts'

type ResearcherRecord = z.infer<typeof researcherRecord>

/** Check character of an ORCID iD's first 15 digits (ISO 7064 MOD 11-2, as ORCID prescribes). */
export function orcidCheck(digits: string): string {
  let total = 0
  for (const digit of digits) total = (total + Number(digit)) * 2
  const check = (12 - (total % 11)) % 11
  return check === 10 ? 'X' : String(check)
}

/** An iD in 0009-9999, far behind the block that ORCID hands out (0009-0000 to 0009-0010), so that it is nobody's. */
function inventedOrcid(index: number): string {
  const digits = `00099999${String(index).padStart(7, '0')}`
  const all = digits + orcidCheck(digits)
  return all.replace(/(.{4})(?=.)/g, '$1-')
}

/** first.last@nyota.example, in plain letters. */
function email(name: string): string {
  const parts = name
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .split(' ')
  return `${parts[0]}.${parts.at(-1)}@nyota.example`
}

function identifiers(draw: Draw, person: Person, index: number): Identifier[] {
  const out: Identifier[] = []
  if (draw.chance(0.85)) out.push({ kind: 'orcid', value: inventedOrcid(index) })
  if (draw.chance(0.92)) out.push({ kind: 'email', value: email(person.name) })
  return out
}

function career(person: Person, mentor: string | undefined): string {
  const where = `the Department of ${person.department} at ${university}`
  const position = person.position.toLowerCase().replace('phd', 'PhD')
  if (person.doctorate) {
    const under = mentor ? ` under ${mentor}` : ''
    return `came to ${where} as a doctoral student${under} and has taught there since ${person.doctorate}`
  }
  const article = /^[aeiou]/.test(position) ? 'an' : 'a'
  if (position.includes('emerit')) return `retired from ${where} in ${person.to} and remains ${position}`
  if (person.to) return `was ${article} ${position} in ${where} until ${person.to}`
  return `is ${article} ${position} in ${where}`
}

function biography(draw: Draw, person: Person, own: Topic[], mentor: string | undefined): string {
  const [main, second] = own
  const sentences = [`${person.name} ${career(person, mentor)}.`]
  const past = person.to !== undefined
  if (main) {
    const verbs = past
      ? ['The main subject was', 'Research centred on']
      : ['The main subject is', 'Current research deals with', 'Research centres on']
    sentences.push(`${draw.pick(verbs)} ${main.focus}.`)
  }
  if (second)
    sentences.push(
      `${draw.pick(['A second line of work concerns', 'Further papers deal with', 'Another interest is'])} ${second.focus}.`,
    )
  const fieldwork = [...new Set(own.flatMap((topic) => topic.places))].slice(0, 3)
  if (fieldwork.length === 3) {
    sentences.push(
      `${past ? 'Fieldwork took place' : 'Most fieldwork takes place'} in ${fieldwork[0]}, ${fieldwork[1]} and ${fieldwork[2]}.`,
    )
  }
  return sentences.join(' ')
}

/** Everyone of the university as records, with interests and a biography that follow from the topics they carry. */
export function* researcherRecords(seed: number, untilYear: number): Generator<ResearcherRecord> {
  let index = 0
  for (const key of Object.keys(people) as PersonKey[]) {
    index++
    const person: Person = people[key]
    if (person.from > untilYear) continue
    const draw = createDraw(seed ^ hashText(`researcher/${key}`))
    const own = topics.filter((topic) => topic.core.includes(key))
    const joined = own.length > 0 ? own : topics.filter((topic) => topic.guests?.includes(key))
    // The head of the first topic who was there before.
    const mentor = own[0]?.core.map((other): Person => people[other]).find((other) => other.from < 2012)
    yield {
      kind: 'researcher',
      name: person.name,
      department: person.department,
      position: person.position,
      interests: [...new Set(joined.flatMap((topic) => topic.interests.slice(0, 3)))].slice(0, 6),
      biography: biography(draw, person, joined, mentor?.name),
      identifiers: identifiers(draw, person, index),
    }
  }
}
