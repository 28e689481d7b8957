import { describe, expect, it } from 'vitest'
import { type ImportRecord, importRecord } from '../../../../contract/record.ts'
import { sampleRecords } from './index.ts'
import { externals, type Person, people, university } from './people.ts'
import { percentOf } from './random.ts'
import { orcidCheck } from './researchers.ts'

const records = [...sampleRecords()]
const of = <K extends ImportRecord['kind']>(kind: K) =>
  records.filter((record): record is Extract<ImportRecord, { kind: K }> => record.kind === kind)
const publications = of('publication')
const staff: Person[] = Object.values(people)
const texts = records.flatMap((record) =>
  Object.values(record).filter((value): value is string => typeof value === 'string' && value.includes(' ')),
)

describe('the sample university', () => {
  it('has the promised amounts, all valid records', () => {
    const counts = Object.fromEntries(
      (['department', 'researcher', 'publication', 'thesis', 'project', 'call'] as const).map((kind) => [
        kind,
        of(kind).length,
      ]),
    )
    expect(counts).toEqual({ department: 8, researcher: 62, publication: 300, thesis: 40, project: 25, call: 15 })
    for (const record of records) expect(importRecord.parse(record)).toEqual(record)
  })

  it('is the same on every run and differs with the seed', () => {
    expect([...sampleRecords()]).toEqual(records)
    expect([...sampleRecords({ seed: 7 })]).not.toEqual(records)
  })

  it('leaves out what is later than the given year', () => {
    const early = [...sampleRecords({ until_year: 2019 })]
    const years = early.flatMap((record) => (record.kind === 'publication' ? [record.year!] : []))
    expect(Math.max(...years)).toBe(2019)
    expect(years.length).toBe(publications.filter(({ year }) => year! <= 2019).length)
    const names = early.flatMap((record) => (record.kind === 'researcher' ? [record.name] : []))
    expect(names).not.toContain(people.otieno.name)
    expect(names).toContain(people.kyalo.name)
    for (const record of early) {
      if (record.kind === 'project') for (const { name } of record.members) expect(names).toContain(name)
      if (record.kind === 'thesis') for (const { name } of record.supervisors) expect(names).toContain(name)
    }
  })

  it('spreads publications over ten years, with dates that agree', () => {
    const years = new Set(publications.map(({ year }) => year!))
    expect([...years].sort()).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025])
    for (const { date, year } of publications) expect(date).toMatch(new RegExp(`^${year}(-\\d\\d){0,2}$`))
  })

  it.each([2016, 7, 99])('has unique titles and DOIs with seed %i', (seed) => {
    const drawn = [...sampleRecords({ seed })].flatMap((record) => (record.kind === 'publication' ? [record] : []))
    expect(new Set(drawn.map(({ title }) => title)).size).toBe(300)
    const dois = drawn.flatMap(({ doi }) => doi ?? [])
    expect(new Set(dois).size).toBe(dois.length)
    for (const doi of dois) expect(doi).toMatch(/^10\.5555\/nyota\.[a-z0-9.-]+$/)
  })

  it('has abstracts that all differ, of a useful length', () => {
    expect(new Set(publications.map(({ abstract }) => abstract)).size).toBe(300)
    for (const { abstract, title } of publications) {
      const words = abstract!.split(' ').length
      expect(words, title).toBeGreaterThanOrEqual(100)
      expect(words, title).toBeLessThanOrEqual(190)
      const sentences = abstract!.split(/(?<=\.) /)
      expect(new Set(sentences).size, title).toBe(sentences.length)
    }
  })

  it('lets only members sign while they are there, and knows everyone else', () => {
    const outside = Object.values(externals).flat()
    for (const { authors, title, year } of publications) {
      expect(new Set(authors.map(({ name }) => name)).size, title).toBe(authors.length)
      for (const { name, affiliation } of authors) {
        if (affiliation?.endsWith(university)) {
          const known = staff.filter(
            (person) =>
              (person.name === name || person.variants?.includes(name)) &&
              affiliation === `Department of ${person.department}, ${university}`,
          )
          expect(known.length, `${name}, ${affiliation}`).toBe(1)
          expect(known[0]!.from, `${name} in ${title}`).toBeLessThanOrEqual(year!)
          expect(known[0]!.to ?? 9999, `${name} in ${title}`).toBeGreaterThanOrEqual(year!)
        } else expect(outside).toContainEqual({ name, affiliation })
      }
    }
  })

  it('has people of every habit: all publish, some alone, one with two dozen others, some under several names', () => {
    const printed = new Set(publications.flatMap(({ authors }) => authors.map(({ name }) => name)))
    for (const { name } of staff) expect(printed, name).toContain(name)
    const sizes = publications.map(({ authors }) => authors.length)
    expect(sizes.filter((size) => size === 1).length).toBeGreaterThan(8)
    expect(sizes.filter((size) => size >= 3 && size <= 6).length).toBeGreaterThan(180)
    expect(Math.max(...sizes)).toBe(25)
    const variants = staff.flatMap((person) => person.variants ?? []).filter((name) => printed.has(name))
    expect(variants.length).toBeGreaterThan(6)
  })

  it('names only researchers as members of projects and supervisors of theses', () => {
    const names = new Set(of('researcher').map(({ name }) => name))
    for (const { members } of of('project')) for (const { name } of members) expect(names).toContain(name)
    for (const { supervisors } of of('thesis')) for (const { name } of supervisors) expect(names).toContain(name)
    for (const { deadline } of of('call')) expect(deadline).toMatch(/^202[67]-\d\d-\d\d$/)
  })

  it('gives unique identifiers with a valid ORCID check character', () => {
    const values = of('researcher').flatMap(({ identifiers }) => identifiers ?? [])
    expect(new Set(values.map(({ value }) => value)).size).toBe(values.length)
    // The example that ORCID itself gives for the checksum.
    expect(orcidCheck('000000021825009')).toBe('7')
    for (const { kind, value } of values) {
      if (kind === 'orcid') {
        expect(value).toMatch(/^0009-9999-\d{4}-\d{3}[\dX]$/)
        const digits = value.replaceAll('-', '')
        expect(value.at(-1)).toBe(orcidCheck(digits.slice(0, 15)))
      } else expect(value).toMatch(/^[a-z]+\.[a-z]+@nyota\.example$/)
    }
  })

  it('is written without the slips of generated text', () => {
    for (const text of texts) {
      expect(text).not.toMatch(/[{}$]|undefined|NaN|\[object/)
      expect(text).not.toMatch(/ {2}|^ | $| [.,;:]|\.\.|,,/)
      expect(text).not.toMatch(/(?<!['’])\b[Aa] (?!one\b)[aeio][a-z]+/)
      expect(text).not.toMatch(/\b[Aa]n (?!hour|honest)[bcdfghjklmnpqrstvwxyz][a-z]+/)
      expect(text).not.toMatch(/\b(\w+) \1\b/i)
    }
    for (const { abstract } of publications) expect(abstract).toMatch(/^[A-Z].*[.]$/)
  })

  it('states percentages that belong to their counts', () => {
    let pairs = 0
    for (const text of publications.map(({ abstract }) => abstract!.replace(/(\d),(\d)/g, '$1$2'))) {
      for (const [match, count, total, percent] of text.matchAll(/(\d+) of (\d+)[^.()\d]*\((\d+\.\d)%\)/g)) {
        expect(percentOf(Number(count), Number(total)), match).toBe(percent)
        pairs++
      }
    }
    expect(pairs).toBeGreaterThan(100)
  })

  it('has papers on drought-tolerant cereals that can be found by meaning only', () => {
    const found = publications.filter(
      ({ title, abstract }) =>
        /drought-tolerant (maize|sorghum)/i.test(title) && !/crop|surviv/i.test(`${title} ${abstract}`),
    )
    expect(found.length).toBeGreaterThanOrEqual(3)
  })

  it('has papers on machine learning', () => {
    expect(publications.filter(({ title }) => /machine learning/i.test(title)).length).toBeGreaterThanOrEqual(8)
  })
})
