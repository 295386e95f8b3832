import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Proving, proofSlots, proofStanding, slotsOf } from '../../../../src-shared/domain/dispatch/proofs'
import { dispatchWays, needsConsent, provable, wayOf, wayProves } from '../../../../src-shared/domain/dispatch/ways'
import { plainDate } from '../../../../src-shared/lib/plain-date'
import { file } from '../../../support/case-commands'
import { collected, deposited, noticed, played, returned } from '../../../support/case-plays'

const day = (text: string) => plainDate.parse(text)
const today = day('2026-03-31')
const notice = (more: Partial<Proving> = {}): Proving => ({ kind: 'formal-notice', filled: [], ...more })

describe('the proofs of a mailing', () => {
  it.each([
    ['a plain letter proves nothing', notice({ way: 'plain', deposited: day('2026-01-02') }), 'none', []],
    ['it has not left', notice(), 'not-yet', []],
    ['posted without its receipt', notice({ deposited: day('2026-03-30') }), 'missing', ['deposit']],
    [
      'posted with it, the slip is to come',
      notice({ deposited: day('2026-03-30'), filled: ['deposit'] }),
      'under-way',
      []
    ],
    [
      'three weeks later the slip is owed',
      notice({ deposited: day('2026-03-09'), filled: ['deposit'] }),
      'missing',
      ['slip-front', 'slip-back']
    ],
    [
      'collected, with one side of the slip',
      notice({ deposited: day('2026-03-20'), collected: day('2026-03-24'), filled: ['deposit', 'slip-front'] }),
      'missing',
      ['slip-back']
    ],
    [
      'returned, the envelope takes the place of the slip',
      notice({ deposited: day('2026-03-10'), returned: day('2026-03-28'), filled: ['deposit'] }),
      'missing',
      ['envelope']
    ],
    [
      'complete',
      notice({
        deposited: day('2026-03-20'),
        collected: day('2026-03-24'),
        filled: ['slip-back', 'deposit', 'slip-front']
      }),
      'complete',
      []
    ],
    ['handed over without a receipt', notice({ way: 'by-hand', collected: day('2026-03-24') }), 'missing', ['receipt']],
    ['to be handed over', notice({ way: 'by-hand' }), 'not-yet', []]
  ] as const)('%s', (_name, letter, state, missing) => {
    expect(proofStanding(letter, today)).toEqual({ state, missing })
  })

  it('is complete once every slot of its way is filled, and lacks nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dispatchWays), fc.subarray([...proofSlots]), fc.boolean(), (way, filled, back) => {
        const letter = notice({
          way,
          filled,
          deposited: day('2026-01-05'),
          ...(back && { returned: day('2026-01-28') })
        })
        const open = slotsOf(letter).filter((slot) => !filled.includes(slot))
        expect(proofStanding(letter, today).missing).toEqual(open)
      })
    )
  })

  it('takes the papers of a step into their slots', () => {
    const posted = played([...noticed, { ...deposited, attachments: [file(21)] }])
    expect(posted.open.letters[0]?.mailing.proofs).toEqual([{ slot: 'deposit', piece: file(21).id }])
    const slips = [file(22), file(23)]
    const came = played([...noticed, deposited, { ...collected, attachments: slips }])
    expect(came.open.letters[0]?.mailing.proofs).toEqual([
      { slot: 'slip-front', piece: file(22).id },
      { slot: 'slip-back', piece: file(23).id }
    ])
    const back = played([...noticed, deposited, { ...returned, attachments: [file(24)] }])
    expect(back.open.letters[0]?.mailing.proofs).toEqual([{ slot: 'envelope', piece: file(24).id }])
  })
})

describe('the ways', () => {
  it('prove no more than they can: only what binds the content proves it', () => {
    const whole = dispatchWays.filter((way) => provable.every((what) => wayProves[way][what] === 'yes'))
    expect(whole).toEqual(['electronic', 'bailiff'])
    expect(wayProves.recorded.content).toBe('no')
  })
  it('are those of the kind until one is chosen', () => {
    expect(wayOf({ kind: 'formal-notice' })).toBe('recorded')
    expect(wayOf({ kind: 'acknowledgement' })).toBe('plain')
    expect(wayOf({ kind: 'acknowledgement', way: 'tracked' })).toBe('tracked')
  })
  it('ask the consent of whoever is no professional', () => {
    const statuses = ['consumer', 'non-professional', 'professional', 'small-professional', 'public-buyer'] as const
    expect(statuses.filter((status) => needsConsent(status))).toEqual(['consumer', 'non-professional'])
  })
})
