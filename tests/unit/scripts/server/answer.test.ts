import { expect, test } from 'vitest'
import { acceptedEncodings, readAddress } from '@/scripts/server/answer'

test.each([
  ['/', []],
  ['/replies/a/', ['replies', 'a']],
  ['/replies/a/reply.json', ['replies', 'a', 'reply.json']],
  ['/%E7%AD%94%E5%A4%8D', ['答复']],
])('reads the address %s', (address, segments) => {
  expect(readAddress(address)).toEqual(segments)
})

test.each([
  ['', 'no slash'],
  ['constructor', 'no slash'],
  ['http://localhost/', 'a whole URL'],
  ['//host/', 'an empty segment'],
  ['/../etc/passwd', 'a step up'],
  ['/a/%2e%2e/b', 'a step up, encoded'],
  ['/a%2fb', 'a slash inside a segment'],
  ['/a%5cb', 'a backslash inside a segment'],
  ['/..\\b', 'a backslash'],
  ['/a%00.html', 'a NUL'],
  ['/%', 'a percent sign alone'],
  ['/%E0%A4%A', 'half a character'],
  ['/%C0%AE%C0%AE/', 'an overlong form'],
])('refuses the address %s: %s', (address) => {
  expect(readAddress(address)).toBeNull()
})

test.each([
  ['', []],
  ['gzip, deflate, br', ['br', 'gzip']],
  ['gzip;q=1.0, br;q=0', ['gzip']],
  ['*', ['br', 'gzip']],
  ['identity', []],
  ['BR', ['br']],
  ['bromide', []],
])('accepts of the encodings in `%s` those that stand beside the files', (header, encodings) => {
  expect(acceptedEncodings(header)).toEqual(encodings)
})
