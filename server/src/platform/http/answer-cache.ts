/** Finished answers as bytes, the least recently used dropped first once they exceed a size together. */
export class AnswerCache {
  readonly #limit: number
  readonly #answers = new Map<string, Buffer>()
  readonly #building = new Map<string, Promise<Buffer>>()
  #bytes = 0

  /** @param limit bytes kept at most */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** The answer under this key; built when it is not there, and only once however many ask meanwhile. */
  async get(key: string, build: () => Promise<Buffer>): Promise<Buffer> {
    const kept = this.#answers.get(key)
    if (kept) {
      this.#answers.delete(key)
      this.#answers.set(key, kept)
      return kept
    }
    const started = this.#building.get(key)
    if (started) return started
    const building = build()
    this.#building.set(key, building)
    try {
      const answer = await building
      this.#keep(key, answer)
      return answer
    } finally {
      this.#building.delete(key)
    }
  }

  get bytes(): number {
    return this.#bytes
  }

  #keep(key: string, answer: Buffer): void {
    if (answer.length > this.#limit) return
    this.#answers.set(key, answer)
    this.#bytes += answer.length
    for (const [oldest, { length }] of this.#answers) {
      if (this.#bytes <= this.#limit) return
      this.#answers.delete(oldest)
      this.#bytes -= length
    }
  }
}
