import type { caseRefusals } from '../../src-shared/domain/case/refusals'
import { acknowledging, file, type InputOf, letterId, opening } from './case-commands'
import { collected, deposited, noticed, type Row } from './case-plays'

type Accepted = Row & { readonly events: readonly string[] }
type Refused = Row & { readonly code: (typeof caseRefusals)[number] }

const choose = (more: Partial<InputOf<'choose-dispatch'>> = {}): InputOf<'choose-dispatch'> => ({
  type: 'choose-dispatch',
  letter: letterId(2),
  way: 'recorded',
  ...more
})
const scan: InputOf<'file-proof'> = {
  type: 'file-proof',
  letter: letterId(2),
  slot: 'deposit',
  piece: file(12).id,
  attachments: [file(12)]
}
const toClient = { letter: letterId(1), way: 'electronic' } as const

export const acceptedDispatch: readonly Accepted[] = [
  { name: 'choose-dispatch', given: noticed, when: choose(), events: ['dispatch-chosen'] },
  {
    name: 'choose-dispatch: a professional need not have agreed to electronic letters',
    given: noticed,
    when: choose({ way: 'electronic' }),
    events: ['dispatch-chosen']
  },
  {
    name: 'choose-dispatch: a consumer who agreed to electronic letters',
    given: [opening(), acknowledging()],
    when: choose({ ...toClient, consent: { by: 'Mme Lefèvre', on: '2026-03-02' } }),
    events: ['dispatch-chosen']
  },
  {
    name: 'collect-letter: by hand, nothing is posted before',
    given: [...noticed, choose({ way: 'by-hand' })],
    when: collected,
    events: ['letter-collected']
  },
  { name: 'file-proof: a scan that comes with it', given: noticed, when: scan, events: ['proof-filed'] },
  {
    name: 'file-proof: a piece of the case',
    given: [...noticed, scan],
    when: { ...scan, slot: 'slip-front', attachments: [] },
    events: ['proof-filed']
  }
]

export const refusedDispatch: readonly Refused[] = [
  { code: 'letter-unknown', name: 'a way for what was not written', given: [opening()], when: choose() },
  {
    code: 'letter-already-deposited',
    name: 'a way for what has left',
    given: [...noticed, deposited],
    when: choose({ way: 'plain' })
  },
  {
    code: 'letter-already-collected',
    name: 'posting what was handed over',
    given: [...noticed, choose({ way: 'by-hand' }), collected],
    when: deposited
  },
  {
    code: 'consent-required',
    name: 'an electronic letter to a consumer who did not agree',
    given: [opening(), acknowledging()],
    when: choose(toClient)
  },
  {
    code: 'happened-in-future',
    name: 'a consent of tomorrow',
    given: [opening(), acknowledging()],
    when: choose({ ...toClient, consent: { by: 'Mme Lefèvre', on: '2026-03-11' } })
  },
  {
    code: 'letter-not-deposited',
    name: 'a recorded letter collected before it was posted',
    given: [...noticed, choose()],
    when: collected
  },
  { code: 'piece-unknown', name: 'a proof by no piece of the case', given: noticed, when: { ...scan, attachments: [] } }
]
