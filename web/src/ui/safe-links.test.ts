import { expect, test } from 'vitest'
import { doiHref, identifierHref, safeHref } from './safe-links.ts'

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  '//evil.example',
  'x',
  '',
  null,
])('no link from %s', (address) => expect(safeHref(address)).toBeNull())
test('http and https may be followed', () => {
  expect(safeHref('https://example.org/a?b=c')).toBe('https://example.org/a?b=c')
  expect(safeHref('http://example.org')).toBe('http://example.org/')
})

test.each([
  '10.1016/j.x.2021.1',
  'doi:10.1016/j.x.2021.1',
  'https://doi.org/10.1016/j.x.2021.1',
  'http://dx.doi.org/10.1016/j.x.2021.1',
])('%s leads to the resolver over https', (doi) => expect(doiHref(doi)).toBe('https://doi.org/10.1016/j.x.2021.1'))
test('a DOI keeps its slashes and hides nothing in its characters', () => {
  expect(doiHref('10.1002/(SICI)1097<1::AID>3.0/X')).toBe('https://doi.org/10.1002/(SICI)1097%3C1%3A%3AAID%3E3.0/X')
  expect(doiHref('10.1/x?y#z')).toBeNull()
  expect(doiHref('javascript:alert(1)')).toBeNull()
  expect(doiHref(null)).toBeNull()
})

test('an identifier is a link only when it has the shape of its kind', () => {
  expect(identifierHref('orcid', '0000-0002-1825-0097')).toBe('https://orcid.org/0000-0002-1825-0097')
  expect(identifierHref('orcid', '../evil')).toBeNull()
  expect(identifierHref('email', 'a@example.edu')).toBeNull()
})
