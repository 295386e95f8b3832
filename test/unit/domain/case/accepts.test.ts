import { describe, expect, it, test } from 'vitest'
import { caseCommand } from '../../../../src-shared/domain/case/commands'
import {
  acknowledging,
  changing,
  file,
  latest,
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
  presented,
  promise,
  type Row,
  returned,
  task,
  withdraw
} from '../../../support/case-plays'
import { acceptedCasework } from '../../../support/casework-plays'
import { acceptedDeadlines } from '../../../support/deadline-plays'
import { acceptedDefects } from '../../../support/defect-plays'
import { acceptedDispatch } from '../../../support/dispatch-plays'
import { acceptedFileTexts } from '../../../support/file-text-plays'
import { acceptedLists } from '../../../support/list-plays'
import { acceptedPictures } from '../../../support/picture-plays'
import { acceptedPins } from '../../../support/pin-plays'
import { acceptedReferences } from '../../../support/reference-plays'
import { acceptedReports } from '../../../support/report-plays'
import { acceptedSigning } from '../../../support/signing-plays'

const accepted: readonly (Row & { readonly events: readonly string[] })[] = [
  { name: 'open', given: [], when: opening(), events: ['opened'] },
  { name: 'change-details', given: [opening()], when: changing({ priority: 'P1' }), events: ['details-changed'] },
  { name: 'link-party', given: [opening()], when: withPlumber, events: ['party-linked'] },
  {
    name: 'link-party again with another status',
    given: [opening(), withPlumber],
    when: { ...withPlumber, status: 'small-professional' },
    events: ['party-linked']
  },
  {
    name: 'unlink-party',
    given: [opening(), withPlumber],
    when: { type: 'unlink-party', contact: plumber, role: 'subcontractor' },
    events: ['party-unlinked']
  },
  { name: 'assign', given: [opening()], when: assign, events: ['assigned'] },
  { name: 'assign to nobody', given: [opening(), assign], when: { type: 'assign' }, events: ['assigned'] },
  {
    name: 'move-stage without a reason where the case rests on a letter',
    given: acknowledged,
    when: { type: 'move-stage', to: 'investigating' },
    events: ['stage-moved']
  },
  { name: 'move-stage with a reason', given: [opening()], when: investigate, events: ['stage-moved'] },
  {
    name: 'reopen with a reason',
    given: [opening(), withdraw],
    when: { type: 'move-stage', to: 'reopened', reason: 'Nouvelle fuite' },
    events: ['stage-moved']
  },
  {
    name: 'move-recourse',
    given: [opening()],
    when: { type: 'move-recourse', to: 'mediation', reason: 'Saisine du médiateur' },
    events: ['recourse-moved']
  },
  { name: 'log-communication', given: [opening()], when: call, events: ['communication-logged'] },
  { name: 'add-note', given: [opening()], when: { type: 'add-note', text: 'Prudence' }, events: ['note-added'] },
  { name: 'add-evidence', given: [opening()], when: evidence, events: ['evidence-added'] },
  {
    name: 'add-evidence that is a copy of a piece',
    given: [opening(), evidence],
    when: { ...evidence, attachments: [file(3, { madeFrom: { id: file(1).id, how: 'redacted' } })] },
    events: ['evidence-added']
  },
  {
    name: 'observe-defect',
    given: [opening()],
    when: { type: 'observe-defect', kind: 'poor-work', place: 'Salle de bains', text: 'Joint manquant' },
    events: ['defect-observed']
  },
  { name: 'make-promise', given: [opening()], when: promise, events: ['promise-made'] },
  {
    name: 'keep-promise',
    given: [opening(), promise],
    when: (state) => ({ type: 'keep-promise', promise: state.promises[0]?.id ?? '', text: '' }),
    events: ['promise-kept']
  },
  {
    name: 'miss-promise',
    given: [opening(), promise],
    when: (state) => ({ type: 'miss-promise', promise: state.promises[0]?.id ?? '', text: 'Absente' }),
    events: ['promise-missed']
  },
  { name: 'add-task', given: [opening()], when: task, events: ['task-added'] },
  {
    name: 'finish-task',
    given: [opening(), task],
    when: (state) => ({ type: 'finish-task', task: state.tasks[0]?.id ?? '' }),
    events: ['task-done']
  },
  {
    name: 'sign-agreement',
    given: [opening()],
    when: { type: 'sign-agreement', text: 'Reprise du plafond', amount: { cents: 45_000, currency: 'EUR' } },
    events: ['agreement-signed']
  },
  {
    name: 'issue-letter: an acknowledgement moves the stage and promises',
    given: [opening()],
    when: acknowledging({ promise: { text: 'Une réponse de fond', due: '2026-03-20' } }),
    events: ['letter-issued', 'stage-moved', 'promise-made']
  },
  {
    name: 'issue-letter: a formal notice moves the recourse',
    given: [opening(), withPlumber],
    when: noticing(),
    events: ['letter-issued', 'recourse-moved']
  },
  {
    name: 'issue-letter: why it leaves at once is a note',
    given: [opening(), withPlumber],
    when: noticing({ pausedFor: 'Le chantier ferme demain' }),
    events: ['letter-issued', 'recourse-moved', 'note-added']
  },
  { name: 'deposit-letter', given: noticed, when: deposited, events: ['letter-deposited'] },
  { name: 'present-letter', given: [...noticed, deposited], when: presented, events: ['letter-presented'] },
  { name: 'collect-letter', given: [...noticed, deposited, presented], when: collected, events: ['letter-collected'] },
  { name: 'return-letter', given: [...noticed, deposited, presented], when: returned, events: ['letter-returned'] },
  {
    name: 'change-visibility',
    given: [opening(), call],
    when: (state) => ({
      type: 'change-visibility',
      entry: latest(state, 'communication-logged'),
      to: 'communicable'
    }),
    events: ['visibility-changed']
  },
  {
    name: 'correct-entry',
    given: [opening(), call],
    when: (state) => ({
      type: 'correct-entry',
      entry: latest(state, 'communication-logged'),
      text: 'Elle a appelé à 14 h',
      reason: 'Erreur de saisie'
    }),
    events: ['entry-corrected']
  },
  { name: 'link', given: [opening()], when: link, events: ['linked'] },
  { name: 'unlink', given: [opening(), link], when: { ...link, type: 'unlink' }, events: ['unlinked'] },
  {
    name: 'undo a stage',
    given: [opening(), investigate],
    when: (state) => ({ type: 'undo', entry: latest(state, 'stage-moved') }),
    events: ['stage-moved']
  },
  {
    name: 'undo an assignment',
    given: [opening(), assign],
    when: (state) => ({ type: 'undo', entry: latest(state, 'assigned') }),
    events: ['assigned']
  },
  {
    name: 'undo a link',
    given: [opening(), link],
    when: (state) => ({ type: 'undo', entry: latest(state, 'linked') }),
    events: ['unlinked']
  },
  {
    name: 'undo the end of a link',
    given: [opening(), link, { ...link, type: 'unlink' }],
    when: (state) => ({ type: 'undo', entry: latest(state, 'unlinked') }),
    events: ['linked']
  },
  ...acceptedCasework,
  ...acceptedDeadlines,
  ...acceptedSigning,
  ...acceptedFileTexts,
  ...acceptedDispatch,
  ...acceptedDefects,
  ...acceptedLists,
  ...acceptedPictures,
  ...acceptedPins,
  ...acceptedReports,
  ...acceptedReferences
]

describe('what a case accepts', () => {
  it.each(accepted)('$name', (row) => {
    const done = outcome(row)
    expect(done.ok ? done.value.map((event) => event.type) : done.reason).toEqual(row.events)
  })

  test('every command is accepted at least once', () => {
    const asked = accepted.map(({ name }) => name.split(/[ :]/u, 1)[0])
    const kinds = caseCommand.options.map((option) => option.shape.type.value)
    // What differs between machines is settled in versions.test.ts.
    const played = new Set([...asked, 'move-stage', 'assign', 'settle-conflict'])
    expect(kinds.filter((kind) => !played.has(kind))).toEqual([])
  })
})
