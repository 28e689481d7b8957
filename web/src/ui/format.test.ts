import { describe, expect, test } from 'vitest'
import { ahead, bytes, count, counted, date, duration, money, ordinal, percent, sentenceCase, years } from './format.ts'

test('counts are grouped and agree with their noun', () => {
  expect(count(1234567)).toBe('1,234,567')
  expect(counted(1, 'record')).toBe('1 record')
  expect(counted(0, 'record')).toBe('0 records')
  expect(counted(2, 'thesis', 'theses')).toBe('2 theses')
})

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [11, '11th'],
  [112, '112th'],
  [1021, '1,021st'],
])('%i is the %s', (value, said) => expect(ordinal(value)).toBe(said))

test('a share below one in a hundred keeps its digits', () => {
  expect(percent(0)).toBe('0 %')
  expect(percent(0.00123)).toBe('0.12 %')
  expect(percent(0.0734)).toBe('7 %')
  expect(percent(1)).toBe('100 %')
})

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [68_412, '68 kB'],
  [3_500_000, '3.5 MB'],
  [2_000_000_000_000, '2000 GB'],
])('%i bytes are %s', (value, said) => expect(bytes(value)).toBe(said))

test('time left is said as a person would', () => {
  expect(duration(2)).toBe('a few seconds')
  expect(duration(43)).toBe('45 seconds')
  expect(duration(61)).toBe('1 minute')
  expect(duration(5399)).toBe('90 minutes')
  expect(duration(7200)).toBe('2 hours')
})

describe('dates', () => {
  test('are as precise as they are known, in any time zone', () => {
    expect(date('2021')).toBe('2021')
    expect(date('2021-04')).toBe('April 2021')
    expect(date('2021-04-01')).toBe('1 April 2021')
    expect(date('spring 2021')).toBe('spring 2021')
  })
  test('ahead counts whole days to the deadline', () => {
    expect(ahead('2026-03-01', '2026-03-01T23:59:00Z')).toBe('today')
    expect(ahead('2026-03-02', '2026-03-01')).toBe('in 1 day')
    expect(ahead('2026-02-28', '2026-03-01')).toBe('closed')
    expect(ahead('2026-09-01', '2026-03-01')).toBe('in 6 months')
    expect(ahead('soon', '2026-03-01')).toBe('')
  })
  test('a span of one year is said once', () => {
    expect(years(2015, 2021)).toBe('2015–2021')
    expect(years(2015, 2015)).toBe('2015')
    expect(years(null, 2015)).toBe('2015')
    expect(years(null, null)).toBeNull()
  })
})

test('money in a currency nobody knows stays readable', () => {
  expect(money(2_500_000, 'EUR')).toBe('€2,500,000')
  expect(money(2_500_000, 'doubloons')).toBe('2,500,000 doubloons')
  expect(money(300, null)).toBe('300')
})

test('names of types become words', () => expect(sentenceCase('journal_article')).toBe('Journal article'))
