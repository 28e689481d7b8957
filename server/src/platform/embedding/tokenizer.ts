/** [piece, log probability], as in `vocab.json`; the position is the token id. */
export type Vocabulary = [piece: string, score: number][]

/** Ids of at most `maxTokens` tokens; empty for a text of white space only. */
export type Tokenizer = (text: string) => number[]

const UNKNOWN = 0
/** The first ids (unknown, sentence marks, extras) are never matched in a text. */
const RESERVED = 6
const SPACE = '▁'
const KEY_BASE = 0x10000

/**
 * The form in which text meets the vocabulary: NFKC, white space as single ▁, one ▁ before the first word.
 * Only the first `maxLength` UTF-16 units count, so that a megabyte without a space costs no more than a page.
 */
export function normaliseText(text: string, maxLength: number): string {
  // Cut on both sides of NFKC: it can make eighteen characters of one.
  const normal = text.trimStart().slice(0, maxLength).normalize('NFKC').slice(0, maxLength)
  const words = normal.replace(/\s+/g, ' ').trim()
  return words === '' ? '' : SPACE + words.replaceAll(' ', SPACE)
}

/**
 * A unigram tokenizer (Kudo, 2018): the segmentation with the highest sum of log probabilities, found by Viterbi.
 * A character outside the vocabulary is unknown (id 0), and a run of unknowns is one token. As in the encoder's own
 * tokenizer an unknown resets the score to 0, later splits win ties, and the last of equal pieces gives the id.
 */
export function createTokenizer(vocabulary: Vocabulary, maxTokens: number): Tokenizer {
  const trie = buildTrie(vocabulary)
  // No piece is longer, so this many units hold maxTokens tokens whatever they are.
  const maxLength = maxTokens * Math.max(...vocabulary.map(([piece]) => piece.length))
  const best = new Float64Array(maxLength + 2)
  const ids = new Uint16Array(maxLength + 2)
  const starts = new Int32Array(maxLength + 2)

  return (text) => {
    const input = normaliseText(text, maxLength)
    const { length } = input
    best.fill(-Infinity, 0, length + 1)
    best[0] = 0
    for (let start = 0; start < length; start++) {
      if (best[start] === -Infinity) settleUnknown(start)
      let node = 0
      for (let end = start; end < length; ) {
        const next = trie.children.get(node * KEY_BASE + input.charCodeAt(end++))
        if (next === undefined) break
        node = next
        const id = trie.ids[node]!
        if (id === 0) continue
        const score = best[start]! + trie.scores[node]!
        if (score < best[end]!) continue
        best[end] = score
        ids[end] = id
        starts[end] = start
      }
    }
    if (best[length] === -Infinity) settleUnknown(length)
    return backtrack(length)
  }

  function settleUnknown(end: number): void {
    best[end] = 0
    ids[end] = UNKNOWN
    starts[end] = end - 1
  }

  function backtrack(length: number): number[] {
    const tokens: number[] = []
    for (let end = length; end > 0; end = starts[end]!) {
      const id = ids[end]!
      if (id !== UNKNOWN || tokens.at(-1) !== UNKNOWN) tokens.push(id)
    }
    return tokens.reverse().slice(0, maxTokens)
  }
}

/** Node 0 is the root; `ids` is 0 where no piece ends. Children are keyed by node and UTF-16 unit in one map. */
function buildTrie(vocabulary: Vocabulary) {
  const children = new Map<number, number>()
  const ids = [0]
  const scores = [0]
  for (const [id, [piece, score]] of vocabulary.entries()) {
    if (id < RESERVED) continue
    let node = 0
    for (let at = 0; at < piece.length; at++) {
      const key = node * KEY_BASE + piece.charCodeAt(at)
      node = children.get(key) ?? ids.length
      if (node < ids.length) continue
      children.set(key, node)
      ids.push(0)
      scores.push(0)
    }
    ids[node] = id
    scores[node] = score
  }
  return { children, ids: Uint16Array.from(ids), scores: Float64Array.from(scores) }
}
