import { expect, it } from 'vitest'
import { saidWay } from '../../../../src-shared/domain/dispatch/ways'

it('a notice says that it is recorded unless another way was chosen; a plain letter says nothing', () => {
  expect(saidWay({ kind: 'formal-notice' })).toBe('recorded')
  expect(saidWay({ kind: 'formal-notice', says: 'by-hand' })).toBe('by-hand')
  expect(saidWay({ kind: 'formal-notice', says: 'plain' })).toBe('plain')
  expect(saidWay({ kind: 'progress-update' })).toBeUndefined()
  expect(saidWay({ kind: 'progress-update', says: 'tracked' })).toBe('tracked')
})
