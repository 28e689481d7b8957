import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTokenizer, normaliseText, type Vocabulary } from './tokenizer.ts'
import { weightsDir } from './weights.ts'

const vocabulary = JSON.parse(readFileSync(path.join(weightsDir(), 'vocab.json'), 'utf8')) as Vocabulary
const tokenize = createTokenizer(vocabulary, 128)
const pieces = (text: string) => tokenize(text).map((id) => vocabulary[id]![0])

const reserved: Vocabulary = ['�', '<s>', '</s>', 'x1', 'x2', 'x3'].map((piece) => [piece, 0])
const letters: Vocabulary = [
  ...reserved,
  ['▁', -2],
  ['a', -3],
  ['b', -3.5],
  ['ab', -5],
  ['ba', -4],
  ['▁a', -4.5],
  ['aba', -6],
  ['bab', -9],
]

/** The best score over every way of cutting the text: what Viterbi must find without trying them all. */
function bestScore(text: string): number {
  if (text === '') return 0
  const scores = letters
    .slice(reserved.length)
    .map(([piece, score]) => (text.startsWith(piece) ? score + bestScore(text.slice(piece.length)) : -Infinity))
  return Math.max(...scores)
}

describe('the tokenizer', () => {
  it('finds the segmentation with the highest score', () => {
    const toy = createTokenizer(letters, 128)
    for (const text of ['a', 'ab', 'aba', 'abab', 'babab', 'bbaabab', 'abba baab', 'a b a', 'bababababab']) {
      const score = toy(text).reduce((sum, id) => sum + letters[id]![1], 0)
      expect(score, text).toBeCloseTo(bestScore(normaliseText(text, 100)), 10)
    }
  })

  it('cuts English into known pieces', () => {
    expect(pieces('crops that survive drought')).toEqual(['▁crop', 's', '▁that', '▁survive', '▁dr', 'ough', 't'])
    // The example in the documentation of the encoder's own tokenizer.
    expect(tokenize('Hello, how are you?')).toEqual([341, 4125, 8, 140, 31, 19, 54])
  })

  it('loses nothing of a text whose characters it knows', () => {
    const texts = [
      'Drought-tolerant maize varieties for semi-arid counties',
      'Effects of CO₂ (2 × 10⁻³ mol/L), “quoted” — café',
      '  spaces,\ttabs\n\nand  lines ',
      'internationalization of ribosomal deoxyribonucleases',
    ]
    for (const text of texts) expect(pieces(text).join(''), text).toBe(normaliseText(text, 1000))
  })

  it('makes one unknown token of a run of unknown characters, and goes on', () => {
    expect(pieces('a 漢字漢 b')).toEqual(['▁a', '▁', '�', '▁b'])
    expect(pieces('🌽🌽')).toEqual(['▁', '�'])
  })

  it('never reads a reserved token out of a text', () => {
    expect(tokenize('<s> extra_token_id_1 </s>').every((id) => id >= 6)).toBe(true)
  })

  it('has nothing for white space', () => {
    for (const text of ['', ' ', '\n\t \u00a0\u3000']) expect(tokenize(text)).toEqual([])
  })

  it('stops at the token limit, where a longer text agrees with its own beginning', () => {
    const words = Array.from({ length: 400 }, (_, index) => `word${index}`).join(' ')
    expect(tokenize(words)).toHaveLength(128)
    expect(createTokenizer(vocabulary, 20)(words)).toEqual(tokenize(words).slice(0, 20))
  })

  it('looks at a bounded part of a two-megabyte word', () => {
    const word = 'x'.repeat(2 ** 21)
    expect(normaliseText(word, 2048)).toHaveLength(2049)
    expect(tokenize(word)).toEqual(tokenize('x'.repeat(4096)))
    // One character that NFKC makes eighteen of.
    expect(normaliseText('\ufdfa'.repeat(2 ** 20), 2048).length).toBeLessThanOrEqual(2049)
    expect(tokenize('\ufdfa'.repeat(2 ** 20)).length).toBeLessThanOrEqual(128)
  })
})
