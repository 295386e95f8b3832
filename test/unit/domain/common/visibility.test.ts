import { expect, it, test } from 'vitest'
import { mayReceive, readers, visibilities } from '../../../../src-shared/domain/common/visibility'

it.each([
  ['firm', ['internal', 'communicable', 'mediation', 'lawyer']],
  ['client', ['communicable']],
  ['other-party', ['communicable']],
  ['insurer', ['communicable']],
  ['expert', ['communicable']],
  ['authority', ['communicable']],
  ['mediator', ['communicable', 'mediation']],
  ['lawyer', ['communicable', 'mediation', 'lawyer']]
] as const)('%s receives %j', (reader, received) => {
  expect(visibilities.filter((mark) => mayReceive(reader, mark))).toEqual(received)
})

test('what is internal stays in the firm, what is said in confidence reaches no other side', () => {
  for (const reader of readers) {
    expect(mayReceive(reader, 'internal')).toBe(reader === 'firm')
    if (!['firm', 'mediator', 'lawyer'].includes(reader)) expect(mayReceive(reader, 'mediation')).toBe(false)
    if (!['firm', 'lawyer'].includes(reader)) expect(mayReceive(reader, 'lawyer')).toBe(false)
  }
})
