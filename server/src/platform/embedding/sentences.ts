/** An abstract has 8 sentences on average and hardly ever 24: beyond that we pay for a full text's tail. */
const MAX_SENTENCES = 24
/** About the model's 128 tokens of English; the model would not read the rest of a longer piece. */
const MAX_LENGTH = 512
/** "Dr.", "Fig.", "1.": what the segmenter takes for a sentence and is not one. */
const MIN_LENGTH = 16

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * The sentences of a text in order, at most 24, each of at most 512 UTF-16 units. A longer sentence becomes several
 * pieces, cut at a space where there is one; fragments under 16 units join what follows. A line break is a space, an
 * empty line ends a sentence. Only the first 24 × 512 units are looked at. Empty for white space only.
 */
export function splitSentences(text: string): string[] {
  const lines = text
    .trimStart()
    .slice(0, MAX_SENTENCES * MAX_LENGTH)
    .replace(/\s+/g, (space) => (space.indexOf('\n') === space.lastIndexOf('\n') ? ' ' : '\n'))
  const sentences: string[] = []
  let pending = ''
  for (const { segment } of segmenter.segment(lines)) {
    pending = pending === '' ? segment.trim() : `${pending} ${segment.trim()}`
    if (pending.length < MIN_LENGTH) continue
    sentences.push(...cutLong(pending))
    pending = ''
    if (sentences.length >= MAX_SENTENCES) return sentences.slice(0, MAX_SENTENCES)
  }
  if (pending !== '') sentences.push(pending)
  return sentences
}

function cutLong(sentence: string): string[] {
  const pieces: string[] = []
  let rest = sentence
  while (rest.length > MAX_LENGTH) {
    const space = rest.lastIndexOf(' ', MAX_LENGTH)
    const end = space > 0 ? space : MAX_LENGTH
    pieces.push(rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  return rest === '' ? pieces : [...pieces, rest]
}
