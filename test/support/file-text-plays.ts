import { acknowledging, type InputOf, latest, letterId, nobody, opening } from './case-commands'
import { type Ask, acknowledged, call, type Row } from './case-plays'

const words = 'Le devis 2024-118 ne couvre pas le solin (pièce n° 4) ; la garantie décennale est à discuter.'
const besideCall: Ask = (state) => ({
  type: 'write-file-text',
  of: { kind: 'message', entry: latest(state, 'communication-logged') },
  text: words
})
const shown: Ask = (state) => ({
  type: 'communicate-file-text',
  entry: latest(state, 'file-text-written'),
  to: ['insurer', 'lawyer']
})
const besideNothing: InputOf<'write-file-text'> = {
  type: 'write-file-text',
  of: { kind: 'letter', letter: letterId(9) },
  text: words
}

export const acceptedFileTexts: readonly (Row & { readonly events: readonly string[] })[] = [
  { name: 'write-file-text', given: [opening(), call], when: besideCall, events: ['file-text-written'] },
  {
    name: 'write-file-text beside a letter',
    given: acknowledged,
    when: { ...besideNothing, of: { kind: 'letter', letter: letterId(1) } },
    events: ['file-text-written']
  },
  {
    name: 'issue-letter with a text for the file',
    given: [opening()],
    when: acknowledging({ fileText: words }),
    events: ['letter-issued', 'stage-moved', 'file-text-written']
  },
  {
    name: 'communicate-file-text',
    given: [opening(), call, besideCall],
    when: shown,
    events: ['file-text-communicated']
  }
]

export const refusedFileTexts = [
  { code: 'letter-unknown', name: 'a text for the file beside no letter', given: [opening()], when: besideNothing },
  {
    code: 'entry-unknown',
    name: 'a text for the file beside what is no message',
    given: [opening()],
    when: { type: 'write-file-text', of: { kind: 'message', entry: nobody }, text: words }
  },
  {
    code: 'visibility-same',
    name: 'shown to whom it is shown already',
    given: [opening(), call, besideCall, shown],
    when: shown
  },
  {
    code: 'file-text-not-shown',
    name: 'a text for the file made communicable to all',
    given: [opening(), call, besideCall],
    when: (state) => ({ type: 'change-visibility', entry: latest(state, 'file-text-written'), to: 'communicable' })
  }
] as const satisfies readonly (Row & { readonly code: string })[]
