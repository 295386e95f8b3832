import { expect, test } from 'vitest'
import { deadlineLore } from '../../../../src-main/app/deadline-data'
import type { CaseCommandInput } from '../../../../src-shared/domain/case/commands'
import { basisOf } from '../../../../src-shared/domain/case/deadlines/basis'
import { hasMediatorCalendar, mediatorCalendar } from '../../../../src-shared/domain/case/deadlines/mediator-calendar'
import { plainDate, timeZone } from '../../../../src-shared/lib/plain-date'
import { client, opening } from '../../../support/case-commands'
import { PlayedCase } from '../../../support/play-case'

const zone = timeZone.parse('Europe/Paris')

function basisAfter(...commands: readonly CaseCommandInput[]) {
  const played = new PlayedCase(plainDate.parse('2026-03-10'))
  for (const command of commands) expect(played.ask(command)).toMatchObject({ ok: true })
  return basisOf(played.open, zone)
}
const dates: CaseCommandInput = {
  type: 'record-anchors',
  given: { complained: '2025-12-31', 'mediator-filed': '2026-03-02', 'mediator-notified': '2026-03-05' }
}
const steps = (...asked: Parameters<typeof mediatorCalendar>) =>
  mediatorCalendar(...asked).map(({ step, on, by }) => [step, on, by])

test('the mediator’s own days stand beside those of the law, each said to be what it is', () => {
  expect(steps(basisAfter(opening(), dates), { waitingDays: 45, replyDays: 15 }, deadlineLore())).toEqual([
    ['refer-from', '2026-02-14', 'mediator'],
    ['reply-by', '2026-03-20', 'mediator'],
    ['rejected-by', '2026-03-23', 'law'],
    ['outcome-by', '2026-06-03', 'law'],
    ['refer-until', '2026-12-31', 'law']
  ])
})

test('without rules of the mediator the usual two months are said to be usage, and nobody’s reply is invented', () => {
  expect(steps(basisAfter(opening(), dates), {}, deadlineLore())).toContainEqual(['refer-from', '2026-02-28', 'usage'])
  expect(steps(basisAfter(opening(), dates), {}, deadlineLore()).map(([step]) => step)).not.toContain('reply-by')
})

test('a mediator who needs longer says until when', () => {
  const longer: CaseCommandInput = { type: 'record-anchors', given: { extended: '2026-07-15' } }
  const days = steps(basisAfter(opening(), dates, longer), {}, deadlineLore())
  expect(days).toContainEqual(['outcome-by', '2026-07-15', 'law'])
})

test('before a written complaint there is no day at all', () => {
  expect(steps(basisAfter(opening()), { waitingDays: 60 }, deadlineLore())).toEqual([])
})

test.each(['non-professional', 'professional', 'small-professional', 'public-buyer'] as const)(
  'it is for consumers, not for %s',
  (status) => {
    const other: CaseCommandInput = { type: 'link-party', contact: client, role: 'client', status }
    const basis = basisAfter(opening(), dates, other)
    expect(hasMediatorCalendar(basis)).toBe(false)
    expect(mediatorCalendar(basis, {}, deadlineLore())).toEqual([])
  }
)

test('it is not for our own claim against a consumer', () => {
  expect(hasMediatorCalendar(basisAfter(opening({ direction: 'we-claim' })))).toBe(false)
})
