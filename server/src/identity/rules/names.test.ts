import { describe, expect, test } from 'vitest'
import { compare, type Fit, parseName } from './names.ts'

describe('a printed name is taken apart, given names first', () => {
  test.each([
    ['Jane Smith', 'jane smith'],
    ['Smith, Jane', 'jane smith'],
    ['SMITH, JANE', 'jane smith'],
    ['jane smith', 'jane smith'],
    ['  Jane   Smith ', 'jane smith'],
    ['Jane A. Smith', 'jane a smith'],
    ['Smith, Jane A.', 'jane a smith'],
    ['Jane Ann Smith', 'jane ann smith'],
    ['J. Smith', 'j smith'],
    ['J Smith', 'j smith'],
    ['J.A. Smith', 'j a smith'],
    ['J. A. Smith', 'j a smith'],
    ['JA Smith', 'j a smith'],
    ['Smith JA', 'j a smith'],
    ['Smith J.A.', 'j a smith'],
    ['Smith, J. A.', 'j a smith'],
    ['Smith, J.-A.', 'j a smith'],
    ['J.-P. Sartre', 'j p sartre'],
    ['Jean-Paul Sartre', 'jean paul sartre'],
    ['Sartre, Jean-Paul', 'jean paul sartre'],
    ['Dr. Jane Smith', 'jane smith'],
    ['Prof. Dr. Jane Smith', 'jane smith'],
    ['Mrs Jane Smith', 'jane smith'],
    ['Jane Smith Jr.', 'jane smith jr'],
    ['Smith, Jane, III', 'jane smith iii'],
    ['Jane Smith, PhD', 'jane smith'],
    ['Müller, Jürgen', 'jurgen muller'],
    ['Jürgen Müller', 'jurgen muller'],
    ['Søren Ærø', 'soren aero'],
    ['Łukasz Żółć', 'lukasz zolc'],
    ['Groß, Anna', 'anna gross'],
    ["O'Brien, Ann", 'ann obrien'],
    ['Ann O’Brien', 'ann obrien'],
    ['Ludwig van Beethoven', 'ludwig van beethoven'],
    ['van Beethoven, Ludwig', 'ludwig van beethoven'],
    ['de la Cruz, María José', 'maria jose de la cruz'],
    ['María José García-Pérez', 'maria jose garcia perez'],
    ['LI WEI', 'li wei'],
    ['Wei Li', 'wei li'],
    ['王伟', '王伟'],
    ['Иванов, Иван', 'иван иванов'],
    ['Иван И. Иванов', 'иван и иванов'],
    ['Plato', 'plato'],
    ['Ngũgĩ wa Thiong’o', 'ngugi wa thiongo'],
    ['Wangari Muta Maathai', 'wangari muta maathai'],
    ['Yagai T.', 't yagai'],
  ])('%s', (printed, key) => {
    const name = parseName(printed)!
    expect(name.key).toBe(key)
    expect([...name.tokens, name.generation].filter(Boolean)).toEqual(key.split(' '))
  })

  test.each(['', '  ', '1234', '&', '—', '...', ', ,'])('nobody is called "%s"', (text) => {
    expect(parseName(text)).toBeNull()
  })

  test('however it is printed it is kept as printed', () => {
    expect(parseName(' SMITH,  Jane ')!.printed).toBe('SMITH, Jane')
  })
})

describe('whether two names can be one person’s', () => {
  const cases: [string, string, Fit][] = [
    ['Smith, Jane', 'Jane Smith', 'same'],
    ['Jane Smith', 'Jane A. Smith', 'close'],
    ['Jane Smith', 'Jane Ann Smith', 'close'],
    ['Jane A. Smith', 'Jane Ann Smith', 'close'],
    ['J. Smith', 'Jane Smith', 'initial'],
    ['J. Smith', 'Jane A. Smith', 'initial'],
    ['J. A. Smith', 'Jane Smith', 'initial'],
    ['J. A. Smith', 'J. Smith', 'initial'],
    ['Smith JA', 'Jane Ann Smith', 'initial'],
    ['Jane Smith', 'John Smith', 'none'],
    ['Jane A. Smith', 'Jane B. Smith', 'none'],
    ['Jane Ann Smith', 'Jane B. Smith', 'none'],
    ['Jane Smith', 'Jane Smythe', 'none'],
    ['Jane Smith', 'Ann Smith', 'none'],
    ['J. Smith', 'K. Smith', 'none'],
    ['Smith', 'Jane Smith', 'none'],
    ['J. B. Smith', 'Jane A. Smith', 'none'],
    ['Jurgen Muller', 'Jürgen Müller', 'same'],
    ['Jean-Paul Sartre', 'J.-P. Sartre', 'initial'],
    ['Wei Li', 'Li Wei', 'none'],
    ['Jan Hajič', 'Jan Hajič jr.', 'none'],
    ['Jan Hajic Jr', 'Hajič, Jan, jr.', 'same'],
    ['J. Hajič jr.', 'Jan Hajič jr.', 'initial'],
  ]
  test.each(cases)('%s, %s: %s either way', (a, b, fit) => {
    expect(compare(parseName(a)!, parseName(b)!)).toBe(fit)
    expect(compare(parseName(b)!, parseName(a)!)).toBe(fit)
  })
})
