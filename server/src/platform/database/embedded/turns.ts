/**
 * Whose turn is it? PGlite is one PostgreSQL backend, so a client keeps it from the first message of a batch until
 * the backend is idle again, outside a transaction. Everybody else waits, first come, first served.
 */
export class Turns<Client extends object> {
  #owner: Client | undefined
  #waiting: { client: Client; start: () => void }[] = []

  get owner(): Client | undefined {
    return this.#owner
  }

  /** Resolves when it is `client`'s turn; at once when it already is. */
  take(client: Client): Promise<void> {
    if (this.#owner === client) return Promise.resolve()
    if (!this.#owner) {
      this.#owner = client
      return Promise.resolve()
    }
    return new Promise((start) => this.#waiting.push({ client, start }))
  }

  /** Ends `client`'s turn; harmless when it is not its turn. */
  give(client: Client): void {
    if (this.#owner !== client) return
    const next = this.#waiting.shift()
    this.#owner = next?.client
    next?.start()
  }
}
