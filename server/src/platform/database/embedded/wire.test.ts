import { expect, test } from 'vitest'
import {
  frame,
  MessageReader,
  message,
  prefixStatement,
  startupMessage,
  startupParameters,
  statementName,
  statementText,
  withText,
} from './wire.ts'

function readAll(reader: MessageReader): Buffer[] {
  const found: Buffer[] = []
  for (let bytes = reader.next(); bytes; bytes = reader.next()) found.push(bytes)
  return found
}

test('messages come out whole, however the bytes are cut', () => {
  const messages = [frame(message.query, 'SELECT 1\0'), frame(message.sync), frame(message.query, 'x'.repeat(300))]
  const stream = Buffer.concat(messages)
  for (const size of [1, 2, 3, 4, 5, 7, 11, 100, stream.length]) {
    const reader = new MessageReader()
    reader.started()
    const found: Buffer[] = []
    for (let at = 0; at < stream.length; at += size) {
      reader.push(stream.subarray(at, at + size))
      found.push(...readAll(reader))
    }
    expect(found, `in pieces of ${size}`).toEqual(messages)
  }
})

test('the startup message has no type byte and may be followed at once', () => {
  const startup = startupMessage({ user: 'someone' })
  const reader = new MessageReader()
  reader.push(Buffer.concat([startup, frame(message.sync)]))
  expect(reader.next()).toEqual(startup)
  reader.started()
  expect(readAll(reader)).toEqual([frame(message.sync)])
})

test('settings are read from parameters and from options', () => {
  const startup = startupMessage({
    user: 'u',
    application_name: 'a b',
    options: '-c search_path=one,two --work_mem=8MB -ctimezone=Europe/Rome\\ x',
  })
  expect(Object.fromEntries(startupParameters(startup))).toEqual({
    user: 'u',
    application_name: 'a b',
    search_path: 'one,two',
    work_mem: '8MB',
    timezone: 'Europe/Rome x',
  })
})

test('named statements are prefixed in Parse, Bind, Describe and Close; unnamed ones and portals are not', () => {
  const parse = frame(message.parse, 'name\0SELECT $1\0\0\0')
  expect(prefixStatement(parse, 's1_')).toEqual(frame(message.parse, 's1_name\0SELECT $1\0\0\0'))
  expect(statementText(prefixStatement(parse, 's1_'))).toBe('SELECT $1')
  expect(statementName(frame(message.bind, 'portal\0name\0\0\0'))).toBe('name')
  const prefixed = frame(message.bind, 'portal\0s1_name\0\0\0')
  expect(prefixStatement(frame(message.bind, 'portal\0name\0\0\0'), 's1_')).toEqual(prefixed)
  expect(prefixStatement(frame(message.describe, 'Sname\0'), 's1_')).toEqual(frame(message.describe, 'Ss1_name\0'))
  expect(prefixStatement(frame(message.close, 'Sname\0'), 's1_')).toEqual(frame(message.close, 'Ss1_name\0'))
  for (const untouched of [
    frame(message.parse, '\0SELECT 1\0\0\0'),
    frame(message.bind, '\0\0\0\0'),
    frame(message.describe, 'Pname\0'),
    frame(message.query, 'name\0'),
  ]) {
    expect(prefixStatement(untouched, 's1_')).toBe(untouched)
  }
})

test('the SQL of a message can be replaced, its name kept', () => {
  const replaced = withText(frame(message.parse, 'name\0COPY t FROM STDIN\0\0\0'), 'SELECT 1')
  expect(statementName(replaced)).toBe('name')
  expect(statementText(replaced)).toBe('SELECT 1')
  expect(statementText(withText(frame(message.query, 'a\0'), 'SELECT 2'))).toBe('SELECT 2')
})
