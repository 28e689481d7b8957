import { describe, expect, test } from 'vitest'
import { mark, passage } from './passage.ts'

const shown = (pieces: { text: string; match: boolean }[]) =>
  pieces.map(({ text, match }) => (match ? `[${text}]` : text)).join('')

describe('mark', () => {
  test.each<[string, string[], string]>([
    ['Drought-tolerant maize', ['drought', 'toler'], '[Drought]-[tolerant] maize'],
    ['Tolerance and study of studies', ['toler', 'studi'], '[Tolerance] and [study] of [studies]'],
    ['machinery is no machine', ['machin'], '[machinery] is no [machine]'],
    ['art, artificial', ['art'], '[art], artificial'],
    ['nothing here', [], 'nothing here'],
    ['', ['x'], ''],
    ['É. Müller und Müllers Haus', ['müller'], 'É. [Müller] und [Müllers] Haus'],
  ])('%s', (text, stems, expected) => {
    expect(shown(mark(text, stems))).toBe(expected)
  })
})

describe('passage', () => {
  const filler = Array.from({ length: 100 }, (_, index) => `word${index}`).join(' ')
  test('shows where the match is, with what comes before it', () => {
    const text = shown(passage(`${filler} a goat ate the crop ${filler}`, ['goat', 'crop']))
    expect(text).toMatch(/^… word\d+ .*a \[goat\] ate the \[crop\].* …$/)
    expect(text.split(' ').length).toBeLessThan(45)
  })
  test('is as long at the end of a text as anywhere', () => {
    expect(shown(passage(`${filler} goat`, ['goat'])).split(' ').length).toBeGreaterThan(30)
  })
  test('begins at the beginning when nothing matches', () => {
    expect(shown(passage(filler, ['goat']))).toMatch(/^word0 word1 .* …$/)
    expect(shown(passage('A short text.', []))).toBe('A short text.')
  })
  test('loses no character of a short text', () => {
    expect(shown(passage('Goats (and <b>sheep</b>) graze.', ['goat']))).toBe('[Goats] (and <b>sheep</b>) graze.')
  })
  test('a text of two megabytes is not read to its end', () => {
    expect(passage('ab '.repeat(700_000), ['ab'])[0]).toEqual({ text: 'ab', match: true })
  })
})
