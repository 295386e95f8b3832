import { describe, expect, it, test } from 'vitest'
import { caseRefusals } from '../../../../src-shared/domain/case/refusals'
import { personId } from '../../../../src-shared/lib/ids'
import {
  acknowledging,
  client,
  file,
  latest,
  letterId,
  nobody,
  noticing,
  opening,
  plumber,
  withPlumber
} from '../../../support/case-commands'
import {
  acknowledged,
  assign,
  call,
  collected,
  deposited,
  evidence,
  investigate,
  link,
  noticed,
  outcome,
  played,
  presented,
  promise,
  type Row,
  returned,
  task,
  withdraw
} from '../../../support/case-plays'
import { refusedCasework } from '../../../support/casework-plays'
import { refusedDeadlines } from '../../../support/deadline-plays'
import { refusedDefects } from '../../../support/defect-plays'
import { refusedDispatch } from '../../../support/dispatch-plays'
import { refusedFileTexts } from '../../../support/file-text-plays'
import { refusedLists } from '../../../support/list-plays'
import { refusedPictures } from '../../../support/picture-plays'
import { located, placing, refusedPins, seen } from '../../../support/pin-plays'
import type { PlayedCase } from '../../../support/play-case'
import { limited, refusedPowers } from '../../../support/power-plays'
import { refusedReferences } from '../../../support/reference-plays'
import { refusedReports } from '../../../support/report-plays'
import { refusedSigning, sentBack, submitted, takenOut } from '../../../support/signing-plays'

const somebody = personId.parse('01890000-0000-7000-8000-0000000000f1')

const refused: readonly (Row & {
  readonly code: (typeof caseRefusals)[number]
  readonly overrides?: ConstructorParameters<typeof PlayedCase>[1]
})[] = [
  { code: 'no-such-case', name: 'a note on nothing', given: [], when: { type: 'add-note', text: 'Perdue' } },
  {
    code: 'not-the-signatory',
    name: 'a letter sent back by somebody it was not handed in to',
    given: [opening(), withPlumber, submitted],
    when: sentBack,
    overrides: { actor: somebody }
  },
  {
    code: 'not-the-author',
    name: 'a letter taken out by somebody else',
    given: [opening(), withPlumber, submitted],
    when: takenOut,
    overrides: { actor: somebody }
  },
  {
    code: 'letter-awaits-signature',
    name: 'a letter in the book issued by somebody else',
    given: [opening(), withPlumber, submitted],
    when: noticing({ letter: letterId(7), to: plumber }),
    overrides: { actor: somebody }
  },
  {
    code: 'beyond-signing-power',
    name: 'a notice handed in to somebody who may sign less',
    given: [opening(), withPlumber],
    when: submitted,
    overrides: limited
  },
  {
    code: 'site-plan-unknown',
    name: 'a place on a plan of another site',
    given: [located, seen],
    when: placing(1),
    overrides: { planUnknown: true }
  },
  { code: 'case-exists', name: 'a second opening', given: [opening()], when: opening() },
  {
    code: 'already-there',
    name: 'the stage it is in',
    given: [opening()],
    when: { type: 'move-stage', to: 'received', reason: 'Pour voir' }
  },
  { code: 'already-there', name: 'the owner it has', given: [opening(), assign], when: assign },
  { code: 'already-there', name: 'nobody for nobody', given: [opening()], when: { type: 'assign' } },
  {
    code: 'already-there',
    name: 'the recourse it is in',
    given: [opening()],
    when: { type: 'move-recourse', to: 'none', reason: 'Pour voir' }
  },
  {
    code: 'already-acknowledged',
    name: 'a second acknowledgement',
    given: acknowledged,
    when: acknowledging({ letter: letterId(3) })
  },
  {
    code: 'already-acknowledged',
    name: 'a second acknowledgement once the stage was taken back',
    given: [...acknowledged, (state) => ({ type: 'undo', entry: latest(state, 'stage-moved') })],
    when: acknowledging({ letter: letterId(3) })
  },
  {
    code: 'already-acknowledged',
    name: 'an acknowledgement by letter after one by word of mouth',
    given: [opening(), { type: 'move-stage', to: 'acknowledged', reason: 'De vive voix, sur place' }],
    when: acknowledging()
  },
  {
    code: 'already-acknowledged',
    name: 'back to acknowledged from further on',
    given: [...acknowledged, { type: 'move-stage', to: 'investigating' }],
    when: { type: 'move-stage', to: 'acknowledged', reason: 'Pour voir' }
  },
  {
    code: 'stage-needs-reason',
    name: 'acknowledged without a letter',
    given: [opening()],
    when: { type: 'move-stage', to: 'acknowledged' }
  },
  {
    code: 'stage-needs-reason',
    name: 'a stage skipped',
    given: acknowledged,
    when: { type: 'move-stage', to: 'proposing' }
  },
  {
    code: 'stage-needs-reason',
    name: 'agreed without an agreement',
    given: [opening(), { type: 'move-stage', to: 'proposing', reason: 'Visite faite' }],
    when: { type: 'move-stage', to: 'agreed' }
  },
  {
    code: 'stage-needs-reason',
    name: 'resolved with a promise open',
    given: [opening(), { type: 'move-stage', to: 'implementing', reason: 'Travaux en cours' }, promise],
    when: { type: 'move-stage', to: 'resolved' }
  },
  {
    code: 'stage-needs-reason',
    name: 'withdrawn for no reason',
    given: [opening()],
    when: { type: 'move-stage', to: 'withdrawn' }
  },
  {
    code: 'recourse-needs-reason',
    name: 'mediation for no reason',
    given: [opening()],
    when: { type: 'move-recourse', to: 'mediation' }
  },
  {
    code: 'reopen-needs-reason',
    name: 'on with a case that has ended',
    given: [opening(), withdraw],
    when: { type: 'move-stage', to: 'investigating', reason: 'Finalement' }
  },
  {
    code: 'happened-in-future',
    name: 'a call of tomorrow',
    given: [opening()],
    when: { ...call, happened: { kind: 'day', on: '2026-03-11' } }
  },
  {
    code: 'happened-in-future',
    name: 'a month to come',
    given: [opening()],
    when: { ...call, happened: { kind: 'month', month: '2026-04' } }
  },
  {
    code: 'happened-in-future',
    name: 'an instant to come',
    given: [opening()],
    when: { ...call, happened: { kind: 'instant', at: '2026-03-11T09:00:00.000Z' } }
  },
  {
    code: 'happened-in-future',
    name: 'a corrected date to come',
    given: [opening(), call],
    when: (state) => ({
      type: 'correct-entry',
      entry: latest(state, 'communication-logged'),
      text: 'Demain',
      correctedHappened: { kind: 'day', on: '2026-03-11' },
      reason: 'Erreur'
    })
  },
  {
    code: 'happened-in-future',
    name: 'a deposit of tomorrow',
    given: noticed,
    when: { ...deposited, on: '2026-03-11' }
  },
  {
    code: 'between-reversed',
    name: 'a span that ends before it starts',
    given: [opening()],
    when: { ...call, happened: { kind: 'between', from: '2026-03-05', to: '2026-03-02' } }
  },
  { code: 'party-known', name: 'the same role twice', given: [opening(), withPlumber], when: withPlumber },
  { code: 'party-unknown', name: 'a call with a stranger', given: [opening()], when: { ...call, with: plumber } },
  {
    code: 'party-unknown',
    name: 'unlinking a stranger',
    given: [opening()],
    when: { type: 'unlink-party', contact: plumber, role: 'subcontractor' }
  },
  { code: 'party-unknown', name: 'a notice to a stranger', given: [opening()], when: noticing() },
  {
    code: 'last-party',
    name: 'unlinking everybody',
    given: [opening()],
    when: { type: 'unlink-party', contact: client, role: 'client' }
  },
  {
    code: 'promise-unknown',
    name: 'keeping a promise nobody made',
    given: [opening()],
    when: { type: 'keep-promise', promise: nobody, text: '' }
  },
  {
    code: 'promise-settled',
    name: 'missing a promise that was kept',
    given: [opening(), promise, (state) => ({ type: 'keep-promise', promise: state.promises[0]?.id ?? '', text: '' })],
    when: (state) => ({ type: 'miss-promise', promise: state.promises[0]?.id ?? '', text: '' })
  },
  {
    code: 'promise-in-past',
    name: 'a promise for yesterday',
    given: [opening()],
    when: { ...promise, due: '2026-03-09' }
  },
  {
    code: 'promise-in-past',
    name: 'a letter that promises yesterday',
    given: [opening()],
    when: acknowledging({ promise: { text: 'Une réponse', due: '2026-03-09' } })
  },
  {
    code: 'task-unknown',
    name: 'a task nobody planned',
    given: [opening()],
    when: { type: 'finish-task', task: nobody }
  },
  {
    code: 'task-finished',
    name: 'a task finished twice',
    given: [opening(), task, (state) => ({ type: 'finish-task', task: state.tasks[0]?.id ?? '' })],
    when: (state) => ({ type: 'finish-task', task: state.tasks[0]?.id ?? '' })
  },
  { code: 'letter-unknown', name: 'posting what was not written', given: [opening()], when: deposited },
  { code: 'letter-known', name: 'issuing a letter twice', given: noticed, when: noticing() },
  { code: 'letter-not-deposited', name: 'presented before posted', given: noticed, when: presented },
  { code: 'letter-already-deposited', name: 'posted twice', given: [...noticed, deposited], when: deposited },
  {
    code: 'letter-already-presented',
    name: 'presented twice',
    given: [...noticed, deposited, presented],
    when: presented
  },
  {
    code: 'letter-already-collected',
    name: 'returned once collected',
    given: [...noticed, deposited, collected],
    when: returned
  },
  {
    code: 'letter-already-returned',
    name: 'collected once returned',
    given: [...noticed, deposited, returned],
    when: collected
  },
  {
    code: 'letter-date-order',
    name: 'posted before written',
    given: noticed,
    when: { ...deposited, on: '2026-03-09' }
  },
  {
    code: 'letter-date-order',
    name: 'presented before posted',
    given: [...noticed, deposited],
    when: { ...presented, on: '2026-03-09' }
  },
  {
    code: 'deadline-required',
    name: 'a notice that demands nothing by any day',
    given: [opening(), withPlumber],
    when: noticing({ deadline: undefined })
  },
  {
    code: 'deadline-too-soon',
    name: 'a deadline within the time at the post office',
    given: [opening(), withPlumber],
    when: noticing({ deadline: { on: '2026-03-24', daysFromPresentation: 8 } })
  },
  {
    code: 'piece-unknown',
    name: 'an enclosure of no case',
    given: [opening(), withPlumber],
    when: noticing({ enclosures: [file(7).id] })
  },
  {
    code: 'piece-unknown',
    name: 'evidence without a file',
    given: [opening()],
    when: { ...evidence, attachments: [] }
  },
  {
    code: 'piece-unknown',
    name: 'a call with a copy of nothing',
    given: [opening()],
    when: { ...call, attachments: [file(3, { madeFrom: { id: file(1).id, how: 'cropped' } })] }
  },
  {
    code: 'piece-not-communicable',
    name: 'an internal piece sent out',
    given: [opening(), withPlumber, evidence],
    when: noticing({ enclosures: [file(1).id] })
  },
  ...refusedPowers,
  {
    code: 'entry-unknown',
    name: 'correcting nothing',
    given: [opening()],
    when: { type: 'correct-entry', entry: nobody, text: 'Rien', reason: 'Rien' }
  },
  { code: 'entry-unknown', name: 'undoing nothing', given: [opening()], when: { type: 'undo', entry: nobody } },
  {
    code: 'entry-unknown',
    name: 'hiding nothing',
    given: [opening()],
    when: { type: 'change-visibility', entry: nobody, to: 'lawyer' }
  },
  {
    code: 'visibility-same',
    name: 'the visibility it has',
    given: [opening(), call],
    when: (state) => ({ type: 'change-visibility', entry: latest(state, 'communication-logged'), to: 'internal' })
  },
  {
    code: 'visibility-communicated',
    name: 'a letter that went out called internal',
    given: acknowledged,
    when: (state) => ({ type: 'change-visibility', entry: latest(state, 'letter-issued'), to: 'internal' })
  },
  {
    code: 'nothing-to-correct',
    name: 'correcting a stage',
    given: [opening(), investigate],
    when: (state) => ({
      type: 'correct-entry',
      entry: latest(state, 'stage-moved'),
      text: 'Une autre',
      reason: 'Erreur'
    })
  },
  { code: 'link-self', name: 'itself', given: [opening()], when: (state) => ({ ...link, case: state.id }) },
  { code: 'link-known', name: 'twice', given: [opening(), link], when: link },
  { code: 'link-unknown', name: 'what is not linked', given: [opening()], when: { ...link, type: 'unlink' } },
  {
    code: 'not-undoable',
    name: 'a call',
    given: [opening(), call],
    when: (state) => ({ type: 'undo', entry: latest(state, 'communication-logged') })
  },
  {
    code: 'not-undoable',
    name: 'a letter',
    given: acknowledged,
    when: (state) => ({ type: 'undo', entry: latest(state, 'letter-issued') })
  },
  {
    code: 'undone-already',
    name: 'taken back twice',
    given: [opening(), assign, (state) => ({ type: 'undo', entry: latest(state, 'assigned') })],
    when: (state) => {
      const first = Object.values(state.entries).find((entry) => entry.type === 'assigned')
      return { type: 'undo', entry: first?.id ?? '' }
    }
  },
  {
    code: 'changed-since',
    name: 'a stage that another one rests on',
    given: [opening(), investigate, { type: 'move-stage', to: 'proposing' }],
    when: (state) => {
      const first = Object.values(state.entries).find((entry) => entry.type === 'stage-moved')
      return { type: 'undo', entry: first?.id ?? '' }
    }
  },
  {
    code: 'changed-since',
    name: 'a link that is gone',
    given: [opening(), link, { ...link, type: 'unlink' }],
    when: (state) => ({ type: 'undo', entry: latest(state, 'linked') })
  },
  ...refusedCasework,
  ...refusedDeadlines,
  ...refusedSigning,
  ...refusedFileTexts,
  ...refusedDispatch,
  ...refusedDefects,
  ...refusedLists,
  ...refusedPictures,
  ...refusedPins,
  ...refusedReports,
  ...refusedReferences
]

describe('what a case refuses', () => {
  it.each(refused)('$code: $name', (row) => {
    const done = outcome(row, row.overrides)
    expect(done.ok ? done.value.map((event) => event.type) : done.reason.code).toEqual(row.code)
  })

  test('every reason that is named has been given', () => {
    const given = new Set(refused.map((row) => row.code))
    expect(caseRefusals.filter((code) => !given.has(code))).toEqual([])
  })

  test('a refused command leaves the case as it was', () => {
    for (const row of refused) {
      const play = played(row.given, row.overrides)
      const before = play.state
      play.ask(typeof row.when === 'function' ? row.when(play.open) : row.when)
      expect(play.state).toBe(before)
    }
  })
})

test('what a refusal names: the earliest day, the piece that stays', () => {
  const soon = outcome({
    name: '',
    given: [opening(), withPlumber],
    when: noticing({ deadline: { on: '2026-03-24', daysFromPresentation: 8 } })
  })
  expect(soon).toMatchObject({ ok: false, reason: { params: { earliest: '2026-03-25' } } })
  const kept = outcome({
    name: '',
    given: [opening(), withPlumber, evidence],
    when: noticing({ enclosures: [file(2).id] })
  })
  expect(kept).toMatchObject({ ok: false, reason: { params: { name: 'Photo n° 2.jpg' } } })
})
