import { expect, test } from 'vitest'
import { mayReceive } from '../../../../src-shared/domain/common/visibility'
import { plainDate } from '../../../../src-shared/lib/plain-date'
import { noticing, opening, withPlumber } from '../../../support/case-commands'
import { PlayedCase } from '../../../support/play-case'

const why = 'Le chantier ferme demain'

test('why a letter left at once is told inside the firm, and nothing the other side may see holds it', () => {
  const played = new PlayedCase(plainDate.parse('2026-03-10'))
  for (const command of [opening(), withPlumber, noticing({ pausedFor: why })]) {
    expect(played.ask(command)).toMatchObject({ ok: true })
  }
  const shown = played.stored.filter(({ payload }) => mayReceive('other-party', payload.visibility))
  expect(shown.map(({ type }) => type)).toContain('letter-issued')
  expect(JSON.stringify(shown)).not.toContain(why)
  expect(played.stored.at(-1)).toMatchObject({ type: 'note-added', payload: { text: why, visibility: 'internal' } })
})
