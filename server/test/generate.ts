/** Records for tests: made from a seed, so that a failure can be looked at again. */

export const columns = ['Title', 'Authors', 'Abstract', 'Year', 'Department'] as const
export type Row = { title: string; authors: string; abstract: string; year: number; department: string }

/** Numbers from 0 to 1 (a linear congruential generator, Numerical Recipes' constants): the same for the same seed. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const given = 'Jane John Amina Wei Maria José Fatima Peter Otieno Grace Björn Chloé Nadia Samuel Ruth'.split(' ')
const family =
  "Smith Kamau Müller Nguyen O'Brien García Li Okafor Petrov Hansen Tanaka Rossi Dlamini Cohen Silva Owusu Novák Khan Moreau Lindqvist"
    .split(' ')
    .flatMap((name) => [name, `${name}-Wanjiru`, `van ${name}`])
const departments = ['Computer Science', 'Water Engineering', 'Public Health', 'History', 'Économie', '']
const subjects = 'soil,water,malaria,language models,trade,memory,maize,solar cells,urban transport,oral history'.split(
  ',',
)
const methods = 'a field study,a survey,a meta-analysis,an open data set,a simulation,lessons learnt'.split(',')

/**
 * A small university: people who mostly work with their neighbours, some of whom share a name's initial and family
 * name or are printed now in full and now with initials; a few titles come twice, one work has hundreds of authors.
 */
export const university = (count: number, seed: number): Row[] => {
  const random = randomFrom(seed)
  const int = (below: number) => Math.floor(random() * below)
  const people = Array.from({ length: Math.ceil(count / 2) }, () => {
    const middle = random() < 0.3 ? ` ${'ABCDEFG'[int(7)]}.` : ''
    return { given: given[int(given.length)]!, middle, family: family[int(family.length)]! }
  })
  const printed = (index: number): string => {
    const one = people[index]!
    const form = random()
    if (form < 0.7) return `${one.given}${one.middle} ${one.family}`
    if (form < 0.85) return `${one.family}, ${one.given}${one.middle}`
    return `${one.given[0]}. ${one.family}`
  }
  const rows: Row[] = []
  for (let row = 0; row < count; row++) {
    const again = row > 20 && random() < 0.03 ? rows[int(row)]! : undefined
    if (again) {
      rows.push({ ...again, title: again.title.toUpperCase() })
      continue
    }
    const middle = int(people.length)
    const size = row === 100 ? 300 : 1 + int(6)
    const authors = Array.from({ length: size }, () =>
      printed((middle + (row === 100 ? int(people.length) : int(12))) % people.length),
    )
    const subject = subjects[int(subjects.length)]!
    rows.push({
      title: `On ${subject} in ${1900 + row}: ${methods[int(methods.length)]}, part ${int(1000)}`,
      authors: authors.join('; '),
      abstract: `We look at ${subject}. What was known is not enough, "so to speak"; we find that it matters.`,
      year: 2005 + int(20),
      department: departments[int(departments.length)]!,
    })
  }
  return rows
}

/** Rows as CSV: every cell quoted, so that content never decides about structure. */
export const csv = (header: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string =>
  `${[header, ...rows].map((row) => row.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(',')).join('\n')}\n`

export const csvOf = (rows: readonly Row[]): string =>
  csv(
    columns,
    rows.map(({ title, authors, abstract, year, department }) => [title, authors, abstract, year, department]),
  )
