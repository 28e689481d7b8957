import { describe, expect, test } from 'vitest'
import { parseName } from './names.ts'
import { type PrintedAuthor, Resolver } from './resolve.ts'

const author = (printed: string, more: Partial<PrintedAuthor> = {}): PrintedAuthor => ({
  name: parseName(printed)!,
  affiliation: null,
  identifiers: [],
  department: null,
  ...more,
})
const orcid = (value: string) => ({ identifiers: [{ kind: 'orcid', value }] })
const ids = (resolver: Resolver, ...printed: PrintedAuthor[]) =>
  resolver.work(printed).map(({ researcher }) => researcher)

describe('who an author is', () => {
  test('the same name is the same person, in whichever order and case', () => {
    const resolver = new Resolver([])
    const [jane] = ids(resolver, author('Jane Smith'))
    expect(ids(resolver, author('SMITH, Jane'))).toEqual([jane])
    expect(resolver.created).toHaveLength(1)
    expect(resolver.proposals).toEqual([])
  })

  test('a name that fits is proposed when nothing else speaks for it', () => {
    const resolver = new Resolver([])
    const [jane] = ids(resolver, author('Jane A. Smith'))
    const [initial] = ids(resolver, author('J. Smith'))
    expect(initial).not.toBe(jane)
    expect(resolver.proposals).toMatchObject([
      { a: jane, b: initial, reason: expect.stringContaining('Jane A. Smith') },
    ])
    expect(resolver.joined).toEqual([])
  })

  test.each<[string, Partial<PrintedAuthor>]>([
    ['department', { department: 7 }],
    ['affiliation', { affiliation: 'university of x' }],
  ])('and joined when the %s is shared', (_, shared) => {
    const resolver = new Resolver([])
    const [jane] = ids(resolver, author('Jane A. Smith', shared))
    const [one] = resolver.work([author('J. Smith', shared)])
    expect(one).toMatchObject({ researcher: jane, resolution: 'evidence' })
    expect(resolver.proposals).toEqual([])
  })

  test('and joined when a co-author is shared, wherever that one is printed', () => {
    const resolver = new Resolver([])
    const [jane, ruth] = ids(resolver, author('Jane A. Smith'), author('Ruth Cohen'))
    expect(ids(resolver, author('J. Smith'), author('Cohen, Ruth'))).toEqual([jane, ruth])
  })

  test('a co-author among hundreds is no evidence', () => {
    const resolver = new Resolver([])
    const crowd = Array.from({ length: 60 }, (_, index) =>
      author(`Person Number${'abcdefghij'[index % 10]}${'klmnop'[Math.floor(index / 10)]}`),
    )
    const [jane] = ids(resolver, author('Jane A. Smith'), author('Ruth Cohen'))
    expect(ids(resolver, author('J. Smith'), author('Ruth Cohen'), ...crowd)[0]).not.toBe(jane)
  })

  test('two who fit, each with evidence, stay apart from a third spelling', () => {
    const resolver = new Resolver([])
    const known = ids(resolver, author('Jane Smith', { department: 7 }), author('John Smith', { department: 7 }))
    const [third] = ids(resolver, author('J. Smith', { department: 7 }))
    expect(known).not.toContain(third)
    expect(resolver.proposals).toHaveLength(2)
  })

  test('a spelling that was joined rules out what contradicts it', () => {
    const resolver = new Resolver([])
    const [jane] = ids(resolver, author('Jane A. Smith', { department: 7 }))
    expect(ids(resolver, author('J. Smith', { department: 7 }))).toEqual([jane])
    expect(ids(resolver, author('Jane B. Smith', { department: 7 }))[0]).not.toBe(jane)
  })

  test('two ORCIDs are two people, whatever else agrees', () => {
    const resolver = new Resolver([])
    const [one] = ids(resolver, author('Jane Smith', { ...orcid('0000-0001'), department: 7 }))
    const [other] = ids(resolver, author('Jane Smith', { ...orcid('0000-0002'), department: 7 }))
    expect(other).not.toBe(one)
    expect(ids(resolver, author('J. Smith', orcid('0000-0002')))).toEqual([other])
    expect(ids(resolver, author('Smyth, Jane', orcid('0000-0001')))).toEqual([one])
  })

  test('a name printed twice on one work is one person, twice', () => {
    const resolver = new Resolver([])
    const [first, second, other] = ids(resolver, author('Jane Smith'), author('Smith, Jane'), author('J. Smith'))
    expect(second).toBe(first)
    expect(other).not.toBe(first)
  })

  test('the same works in the same order give the same people', () => {
    const works = [['Jane A. Smith', 'Ruth Cohen'], ['J. Smith', 'Ruth Cohen'], ['Jane Smith'], ['Cohen, R.']]
    const run = () => {
      const resolver = new Resolver([])
      return works.map((names) => resolver.work(names.map((name) => author(name, { department: 1 }))))
    }
    expect(run()).toEqual(run())
  })
})
