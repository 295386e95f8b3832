import { expect, test } from 'vitest'
import { plainDate } from '../../../../src-shared/lib/plain-date'
import { acknowledging, opening } from '../../../support/case-commands'
import { PlayedCase } from '../../../support/play-case'

function issuedWith(more: Parameters<typeof acknowledging>[0]) {
  const played = new PlayedCase(plainDate.parse('2026-03-10'))
  for (const command of [opening(), acknowledging(more)]) expect(played.ask(command)).toMatchObject({ ok: true })
  return played.stored.find(({ type }) => type === 'letter-issued')?.payload
}

test('an issued letter keeps the rules whose remarks were set aside, and nothing where there were none', () => {
  const dismissed = ['conditional-apology', 'typography'] as const
  expect(issuedWith({ dismissed: [...dismissed] })).toMatchObject({ dismissed })
  expect(issuedWith({ dismissed: [] })).not.toHaveProperty('dismissed')
  expect(issuedWith({})).not.toHaveProperty('dismissed')
})
