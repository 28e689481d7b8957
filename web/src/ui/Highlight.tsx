import type { Highlighted } from '../../../contract/index.ts'

/** Text in pieces with the matching ones marked; whatever the data hold, it stays text. */
export function Highlight({ pieces }: { pieces: Highlighted }) {
  return pieces.map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text keep their order
    piece.match ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
  )
}
