import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentences.ts'

describe('splitting into sentences', () => {
  it('ends a sentence at its full stop, not at a decimal point or a line break', () => {
    expect(splitSentences('Yields rose by 3.5 % in\nthe dry season. Farmers kept the seed! Did prices fall?')).toEqual([
      'Yields rose by 3.5 % in the dry season.',
      'Farmers kept the seed!',
      'Did prices fall?',
    ])
  })

  it('ends a sentence at an empty line', () => {
    expect(splitSentences('Materials and methods\r\n\r\nSeeds were sown in March')).toEqual([
      'Materials and methods',
      'Seeds were sown in March',
    ])
  })

  it('joins a fragment with what follows and keeps a last one', () => {
    expect(splitSentences('See Fig. 3. Dr. Achieng led the field work. Done.')).toEqual([
      'See Fig. 3. Dr. Achieng led the field work.',
      'Done.',
    ])
  })

  it('cuts an overlong sentence at spaces without losing a word', () => {
    const text = Array.from({ length: 300 }, (_, index) => `keyword${index}`).join(' ')
    const parts = splitSentences(text)
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(512)
    expect(parts.join(' ')).toBe(text)
  })

  it('is bounded', () => {
    expect(splitSentences('This is a whole sentence. '.repeat(1000))).toHaveLength(24)
    const parts = splitSentences('x'.repeat(2 ** 21))
    expect(parts).toHaveLength(24)
    expect(parts.every((part) => part.length === 512)).toBe(true)
    expect(splitSentences(' '.repeat(2 ** 21))).toEqual([])
  })

  it('gives nothing for an empty text and all of a short one', () => {
    expect(splitSentences('')).toEqual([])
    expect(splitSentences(' maize ')).toEqual(['maize'])
  })
})
