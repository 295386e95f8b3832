import type { CaseCommandInput } from '../../src-shared/domain/case/commands'
import type { CaseState } from '../../src-shared/domain/case/state'
import { capacities, visitKinds } from '../../src-shared/domain/case/visits/vocabulary'
import { conductKinds, factStandings, grievanceStandings, receivedKinds } from '../../src-shared/domain/case/vocabulary'
import { proofSlots } from '../../src-shared/domain/dispatch/proofs'
import { dispatchWays } from '../../src-shared/domain/dispatch/ways'
import { file, letterId, nobody } from './case-commands'
import { defectInputs } from './defect-plays'
import { listInputs } from './list-plays'
import { aMask, anArrow } from './picture-plays'
import { reportInput } from './report-plays'

/** What the choice of a command is made from. */
export interface Choice {
  readonly which: number
  readonly other: number
  readonly text: string
  readonly on: string
  readonly contact: string
  readonly person: string
}

const pick = <T>(from: readonly T[], which: number): T | undefined => from[which % Math.max(1, from.length)]

/** Whatever a hand may do of hearing, weighing, proving and keeping the day's list, on a case as it stands. */
export function caseworkInputs(
  state: CaseState,
  { which, other, text, on, contact, person }: Choice,
  said: object
): readonly CaseCommandInput[] {
  const even = other % 2 === 0
  const fact = pick(state.facts, which)?.id ?? nobody
  const entry = pick(Object.keys(state.entries), which) ?? nobody
  const linked = pick(state.facts, which)?.proofs[0]
  const received = pick(state.received, which)?.id ?? nobody
  const deadline = pick(state.deadlines, which)?.id ?? nobody
  const task = pick(state.tasks, which)?.id ?? nobody
  const plan = pick(state.plans, which)?.id ?? nobody
  const arrival = '01890000-0000-7000-8000-0000000003a1'
  const party = pick(state.parties, other)?.contact ?? contact
  const short = text.slice(0, 40)
  const visit = pick(state.visits, which)?.id ?? nobody
  const defect = pick(state.defects, which)?.id ?? nobody
  const newId = `01890000-0000-7000-8000-00000000a${String(which % 10)}${String(other % 10)}0`
  return [
    { type: 'begin-visit', visit: newId, kind: pick(visitKinds, other) ?? 'reception', ...said },
    {
      type: 'change-visit',
      visit,
      persons: [{ name: short, capacity: pick(capacities, other) ?? 'owner' }],
      note: text
    },
    { type: 'end-visit', visit, outcome: even ? 'held' : 'no-access', text: short },
    {
      type: 'capture-defect',
      defect: newId,
      attachments: [file(which % 90)],
      room: short,
      ...(state.visits.length > 0 && even ? { visit } : {})
    },
    { type: 'undo', entry: state.visits.findLast(({ ended }) => ended)?.ended?.entry ?? nobody },
    { type: 'undo', entry: state.defects.at(-1)?.seen ?? nobody },
    reportInput(state, which),
    { type: 'hand-report', report: pick(state.reports, other)?.id ?? nobody, to: short, how: even ? 'hand' : 'post' },
    { type: 'document-defect', defect, attachments: [file(other % 90)] },
    { type: 'see-defect', defect, visit, as: even ? 'there' : 'worse' },
    { type: 'sort-defect', defect, kind: even ? 'test-failed' : 'poor-work', place: short, text, hidden: even },
    ...listInputs(state, { which, other, text, on, contact, person }),
    ...defectInputs(state, { which, other, text, on, contact, person }),
    { type: 'lay-out-plan', plan: even ? 'works' : 'summons', name: short, words: {}, ...(even ? { anchor: on } : {}) },
    { type: 'move-plan', run: plan, ...(even ? { anchor: on } : {}) },
    { type: 'hear', words: text, restatement: even ? text : '', confirmed: even, ...said },
    {
      type: 'triage',
      severity: even ? 'low' : 'critical',
      safety: even ? 'none' : 'certain',
      complexity: 'expert',
      impact: 'several',
      immediate: even ? [] : ['call-now'],
      reason: text.slice(0, 200)
    },
    { type: 'offer-remedy', text, ...(even ? { until: '2199-01-01' } : {}), ...said },
    {
      type: 'answer-remedy',
      remedy: pick(state.remedies, which)?.id ?? nobody,
      answer: even ? 'accepted' : 'declined',
      text: ''
    },
    { type: 'hand-over', to: even ? 'works' : 'management', missing: [], ...(even ? { owner: person } : {}) },
    { type: 'review-checklist', there: even ? ['contract'] : [], notThere: even ? [] : ['terms'], missing: [] },
    { type: 'request-information', from: party, items: [text.slice(0, 100)], ...said },
    { type: 'receive-information', request: pick(state.requests, which)?.id ?? nobody, text: '' },
    { type: 'pin-contract', kind: 'quote', title: text.slice(0, 100), acceptance: 'unproven', ...said },
    { type: 'unpin-contract', pin: pick(state.pins, which)?.id ?? nobody, reason: text.slice(0, 100) },
    { type: 'mark-exposure', kind: 'press', place: short, text, ...said },
    { type: 'end-exposure', exposure: pick(state.exposures, which)?.id ?? nobody, text },
    { type: 'mark-conduct', kind: pick(conductKinds, which) ?? 'insult', text },
    { type: 'lift-conduct', conduct: pick(state.conducts, which)?.id ?? nobody, text },
    { type: 'declare-interest', person, conflict: even, text: text.slice(0, 200) },
    { type: 'state-fact', text, when: { kind: 'before', on }, ...said },
    { type: 'tell-fact', fact, side: even ? 'us' : 'them', text },
    { type: 'weigh-fact', fact, standing: pick(factStandings, other) ?? 'admitted', reason: text.slice(0, 200) },
    { type: 'link-proof', fact, proof: { entry } },
    { type: 'unlink-proof', fact, proof: linked ?? { entry } },
    { type: 'state-grievance', text, facts: even ? state.facts.map(({ id }) => id).slice(0, 5) : [] },
    {
      type: 'answer-grievance',
      grievance: pick(state.grievances, which)?.id ?? nobody,
      standing: pick(grievanceStandings, other) ?? 'founded',
      text
    },
    {
      type: 'receive-letter',
      kind: pick(receivedKinds, which) ?? 'letter',
      from: party,
      subject: short,
      text,
      demand: { text, days: 8 },
      aboutWorks: even
    },
    { type: 'answer-received', received, text: text.slice(0, 200) },
    { type: 'decide-insurer', received, decision: even ? 'notified' : 'not-needed', text: short },
    {
      type: 'record-insolvency',
      debtor: party,
      proceedings: 'liquidation',
      published: '2026-01-02',
      appointed: contact
    },
    { type: 'declare-claim', debtor: party, amount: { cents: 1_00, currency: 'EUR' }, on: '2026-01-02', text: '' },
    {
      type: 'arrange-exhibits',
      order: Object.values(state.pieces)
        .map(({ attachment }) => attachment.id)
        .slice(0, 5)
        .reverse()
    },
    {
      type: 'place-original',
      piece: pick(Object.values(state.pieces), which)?.attachment.id ?? nobody,
      place: even ? short : ''
    },
    { type: 'hand-over-dossier', variant: even ? 'lawyer' : 'client', fingerprint: 'ab'.repeat(32), exhibits: [] },
    {
      type: 'submit-letter',
      draft: {
        kind: 'progress-update',
        letter: state.submitted.at(-1)?.id ?? letterId(40 + (which % 50)),
        to: party,
        language: 'fr',
        dated: on,
        subject: short,
        body: text,
        promise: { text: short }
      },
      to: person
    },
    { type: 'send-back-letter', letter: pick(state.submitted, which)?.id ?? nobody, text: short },
    { type: 'hold-letter', letter: pick(state.submitted, which)?.id ?? nobody, text: short },
    {
      type: 'choose-dispatch',
      letter: pick(state.letters, which)?.id ?? nobody,
      way: pick(dispatchWays, other) ?? 'recorded',
      ...(even ? { consent: { by: text.slice(0, 40), on: '2026-01-02' } } : {})
    },
    {
      type: 'file-proof',
      letter: pick(state.letters, which)?.id ?? nobody,
      slot: pick(proofSlots, other) ?? 'deposit',
      piece: pick(Object.values(state.pieces), which)?.attachment.id ?? nobody
    },
    {
      type: 'write-file-text',
      of: even
        ? { kind: 'letter', letter: pick(state.letters, which)?.id ?? nobody }
        : { kind: 'message', entry: state.lastMessage.entry },
      text
    },
    {
      type: 'communicate-file-text',
      entry: pick(state.fileTexts, which)?.entry ?? nobody,
      to: even ? ['insurer', 'mediator'] : []
    },
    { type: 'take-out-letter', letter: pick(state.submitted, which)?.id ?? nobody },
    {
      type: 'pin-defect',
      defect: pick(state.defects, which)?.id ?? nobody,
      plan: nobody,
      revision: nobody,
      x: which,
      y: which
    },
    {
      type: 'annotate-picture',
      piece: pick(Object.values(state.pieces), which)?.attachment.id ?? nobody,
      added: even ? [anArrow(which % 90), aMask(other % 90)] : [],
      removed: Object.values(state.annotations).flatMap((all) => all.slice(0, 1).map(({ id }) => id))
    },
    { type: 'unpin-defect', defect: pick(state.pinned, which)?.defect ?? nobody },
    { type: 'snooze', until: '2199-06-01', reason: short },
    { type: 'wake' },
    { type: 'tag', tag: even ? 'Urgent' : short },
    { type: 'untag', tag: pick(state.tags, which) ?? short },
    { type: 'change-task', task, text: short, ...(even ? { owner: person } : {}) },
    { type: 'drop-task', task, reason: short },
    { type: 'move-promise', promise: pick(state.promises, which)?.id ?? nobody, due: '2199-01-01', reason: short },
    { type: 'log-communication', channel: 'email', flow: 'in', text, arrival, ...said },
    { type: 'add-evidence', text: short, attachments: [file(which % 90)], arrival },
    { type: 'record-anchors', given: { reception: on }, ...(even ? { cleared: ['keys'] } : {}) },
    {
      type: 'record-deadline-event',
      kind: even ? 'mediation' : 'lawsuit',
      on,
      text: short,
      ...(even ? {} : { by: 'them' })
    },
    {
      type: 'confirm-deadline',
      rule: even ? 'decennale-10y' : 'presc-general',
      subject: short,
      given: { trigger: on }
    },
    { type: 'change-deadline', deadline, given: { trigger: on, reception: on } },
    { type: 'drop-deadline', rule: 'gpa-1y', reason: short, ...(even ? { deadline } : {}) },
    { type: 'close-deadline', deadline, outcome: 'acted', reason: short },
    { type: 'extend-demand', letter: state.letters.at(-1)?.id ?? nobody, on: '2199-06-01', reason: short },
    { type: 'confirm-deadline', rule: 'presc-general', subject: text, given: { trigger: on } },
    { type: 'close-deadline', deadline: state.deadlines.at(-1)?.id ?? nobody, outcome: 'passed', reason: short }
  ]
}
