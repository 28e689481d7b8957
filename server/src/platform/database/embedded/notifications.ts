/**
 * LISTEN and NOTIFY between connections. The one backend tells a notification to whoever commits it, as part of
 * that answer; here it is taken out and given to the connections that listen to its channel.
 */
import type { Socket } from 'node:net'

const notificationResponse = 0x41 // 'A': length, process id, channel, payload

export class Notifications {
  #channels = new Map<Socket, Set<string>>()
  #everUsed = false

  listen(socket: Socket, channel: string): void {
    this.#everUsed = true
    const channels = this.#channels.get(socket) ?? new Set()
    this.#channels.set(socket, channels.add(channel))
  }

  /** Channel '*' means all. */
  unlisten(socket: Socket, channel: string): void {
    if (channel === '*') this.#channels.delete(socket)
    else this.#channels.get(socket)?.delete(channel)
  }

  /** Where the bytes of one answer to `socket` go: to it, but notifications to those who listen. */
  split(socket: Socket): (bytes: Buffer) => void {
    const write = (bytes: Buffer) => {
      if (bytes.length > 0) socket.write(bytes)
    }
    return this.#everUsed ? splitAnswer(write, (notification) => this.#deliver(notification)) : write
  }

  #deliver(notification: Buffer): void {
    const channel = notification.toString('utf8', 9, notification.indexOf(0, 9))
    for (const [socket, channels] of this.#channels) if (channels.has(channel)) socket.write(notification)
  }
}

/** Follows message boundaries through an answer that comes in arbitrary pieces, without joining large messages. */
export function splitAnswer(pass: (bytes: Buffer) => void, take: (notification: Buffer) => void) {
  let held: Buffer = Buffer.alloc(0)
  let left = 0 // bytes that belong to a message whose beginning was passed on
  return (piece: Buffer): void => {
    const bytes = held.length > 0 ? Buffer.concat([held, piece]) : piece
    held = Buffer.alloc(0)
    let start = 0
    let at = Math.min(left, bytes.length)
    left -= at
    while (at < bytes.length) {
      const header = bytes.length - at >= 5
      const length = header ? 1 + bytes.readUInt32BE(at + 1) : 0
      const whole = header && bytes.length - at >= length
      if (!header || (bytes[at] === notificationResponse && !whole)) {
        held = bytes.subarray(at)
        break
      }
      if (bytes[at] === notificationResponse) {
        pass(bytes.subarray(start, at))
        take(bytes.subarray(at, at + length))
        start = at + length
      }
      left = whole ? 0 : length - (bytes.length - at)
      at = Math.min(at + length, bytes.length)
    }
    pass(bytes.subarray(start, at))
  }
}
