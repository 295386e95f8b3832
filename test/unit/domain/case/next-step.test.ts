import { describe, expect, it } from 'vitest'
import { nextStep, openSteps } from '../../../../src-shared/domain/case/next-step'
import { turn } from '../../../../src-shared/domain/case/turn'
import { addDays, timeZone } from '../../../../src-shared/lib/plain-date'
import { complaint } from '../../../support/letter-sources'
import { author, PlayedCase } from '../../../support/play-case'

const zone = timeZone.parse('Europe/Paris')

function opened(): PlayedCase {
  const played = new PlayedCase()
  played.ask(complaint)
  return played
}

describe('the next step of a case', () => {
  it('is to acknowledge, one business day after the complaint, whatever else is planned', () => {
    const played = opened()
    played.ask({ type: 'add-task', text: 'Appeler le couvreur', due: played.today })
    expect(nextStep(played.open, zone)).toEqual({ kind: 'stage', act: 'acknowledge', due: '2026-03-11' })
  })

  it('is then what was promised or planned, the earliest first, before what the stage alone calls for', () => {
    const played = opened()
    played.ask({ type: 'move-stage', to: 'acknowledged', reason: 'De vive voix' })
    expect(nextStep(played.open, zone)).toMatchObject({ kind: 'stage', act: 'investigate' })
    played.ask({ type: 'make-promise', text: 'rappeler Mme Lefèvre', due: addDays(played.today, 30), by: author })
    expect(nextStep(played.open, zone)).toMatchObject({ kind: 'promise', text: 'rappeler Mme Lefèvre' })
    played.ask({ type: 'add-task', text: 'Chiffrer la reprise', due: addDays(played.today, 3) })
    expect(nextStep(played.open, zone)).toMatchObject({ kind: 'task', text: 'Chiffrer la reprise' })
    expect(openSteps(played.open, zone).map(({ kind }) => kind)).toEqual(['task', 'stage', 'promise'])
  })

  it('is nothing once the case has ended, and it is nobody’s turn', () => {
    const played = opened()
    played.ask({ type: 'move-stage', to: 'withdrawn', reason: 'Réglé entre voisins' })
    expect(nextStep(played.open, zone)).toEqual({ kind: 'none' })
    expect(turn(played.open)).toBe('nobody')
  })
})
