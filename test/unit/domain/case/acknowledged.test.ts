import { describe, expect, it } from 'vitest'
import { isAcknowledged } from '../../../../src-shared/domain/case/decide/stages'
import { complaint } from '../../../support/letter-sources'
import { PlayedCase } from '../../../support/play-case'

describe('the acknowledgement of a case', () => {
  it('stands whatever came after, and falls only with the step that made it', () => {
    const played = new PlayedCase()
    played.ask(complaint)
    played.ask({ type: 'move-stage', to: 'acknowledged', reason: 'De vive voix' })
    const step = played.stored.at(-1)?.header.id
    if (!step) throw new Error('No step was recorded')
    played.ask({ type: 'undo', entry: step })
    expect(isAcknowledged(played.open)).toBe(false)
    played.ask({ type: 'move-stage', to: 'acknowledged', reason: 'De vive voix' })
    played.ask({ type: 'move-stage', to: 'investigating' })
    expect(isAcknowledged(played.open)).toBe(true)
    expect(played.ask({ type: 'move-stage', to: 'acknowledged', reason: 'Encore' })).toMatchObject({
      ok: false,
      reason: { code: 'already-acknowledged' }
    })
  })
})
