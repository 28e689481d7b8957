import { expect, test } from 'vitest'
import { splitAnswer } from './notifications.ts'
import { frame } from './wire.ts'

test('notifications come out whole and the rest unchanged, however the answer is cut', () => {
  const notification = (text: string) => frame(0x41, Buffer.concat([Buffer.alloc(4), Buffer.from(`jobs\0${text}\0`)]))
  const row = frame(0x44, 'r'.repeat(40))
  const end = frame(0x5a, 'I')
  const answer = Buffer.concat([row, row, notification('one'), row, notification('two'), notification('three'), end])
  for (let size = 1; size <= answer.length; size++) {
    const passed: Buffer[] = []
    const taken: Buffer[] = []
    const split = splitAnswer(
      (bytes) => passed.push(bytes),
      (bytes) => taken.push(bytes),
    )
    for (let at = 0; at < answer.length; at += size) split(answer.subarray(at, at + size))
    expect(Buffer.concat(passed), `in pieces of ${size}`).toEqual(Buffer.concat([row, row, row, end]))
    expect(taken).toEqual([notification('one'), notification('two'), notification('three')])
  }
})
