import type { caseRefusals } from '../../src-shared/domain/case/refusals'
import type { CaseState } from '../../src-shared/domain/case/state'
import type { EventId } from '../../src-shared/lib/ids'
import { client, file, type InputOf, latest, nobody, opening, plumber } from './case-commands'
import { type Ask, call, evidence, link, promise, type Row, task, withdraw } from './case-plays'
import { author } from './play-case'
import {
  beginVisit,
  capture,
  changeVisit,
  document,
  endVisit,
  onSite,
  seeAgain,
  sortAgain,
  sortDefect
} from './visit-plays'

const first = <T extends { readonly id: string }>(list: readonly T[]): string => list[0]?.id ?? nobody
const arrival = '01890000-0000-7000-8000-0000000003a1'

const arrange: InputOf<'arrange-exhibits'> = { type: 'arrange-exhibits', order: [file(2).id, file(1).id] }
const placed: InputOf<'place-original'> = { type: 'place-original', piece: file(1).id, place: 'Classeur 7, boîte B' }
const shown: InputOf<'add-evidence'> = { ...evidence, visibility: 'communicable' }
const handed: InputOf<'hand-over-dossier'> = {
  type: 'hand-over-dossier',
  variant: 'insurer',
  to: client,
  fingerprint: '5c'.repeat(32),
  exhibits: [
    { piece: file(1).id, number: 1 },
    { piece: file(2).id, number: 2 }
  ]
}

const review: InputOf<'review-checklist'> = {
  type: 'review-checklist',
  there: ['contract'],
  notThere: ['dated-photos'],
  missing: ['dated-photos']
}

export const hear: InputOf<'hear'> = {
  type: 'hear',
  with: client,
  words: 'Ça goutte sur le lit du petit depuis dimanche.',
  answers: [{ question: 'Depuis quand ?', answer: 'Dimanche, pendant l’orage' }],
  restatement: 'L’eau tombe sur le lit de votre fils depuis dimanche.',
  confirmed: true,
  tried: 'Une bassine',
  effect: 'Le petit dort au salon',
  needs: ['regular-news'],
  wanted: 'Une date'
}
export const triage: InputOf<'triage'> = {
  type: 'triage',
  severity: 'high',
  safety: 'possible',
  complexity: 'simple',
  impact: 'one',
  immediate: ['make-safe'],
  reason: 'L’eau approche du tableau électrique'
}
export const offer: InputOf<'offer-remedy'> = {
  type: 'offer-remedy',
  text: 'Reprise de l’étanchéité sous dix jours',
  cost: { cents: 84_000, currency: 'EUR' },
  until: '2026-03-20'
}
const answerOffer = (state: CaseState): InputOf<'answer-remedy'> => ({
  type: 'answer-remedy',
  remedy: first(state.remedies),
  answer: 'accepted',
  text: 'Par téléphone'
})
const handOver: InputOf<'hand-over'> = { type: 'hand-over', to: 'management', owner: author, missing: [] }
export const request: InputOf<'request-information'> = {
  type: 'request-information',
  from: client,
  items: ['Le contrat signé', 'Deux photographies du plafond'],
  due: '2026-03-20'
}
const receiveInformation = (state: CaseState): InputOf<'receive-information'> => ({
  type: 'receive-information',
  request: first(state.requests),
  text: 'Par courriel'
})
const pin: InputOf<'pin-contract'> = {
  type: 'pin-contract',
  kind: 'terms',
  title: 'Conditions générales de vente',
  version: '2024-2',
  inForceFrom: '2024-07-01',
  inForceTo: '2026-01-31',
  acceptance: 'signed',
  acceptedOn: '2025-11-03',
  document: file(5).id,
  proof: file(6).id,
  attachments: [file(5), file(6)]
}
const unpin = (state: CaseState): InputOf<'unpin-contract'> => ({
  type: 'unpin-contract',
  pin: first(state.pins),
  reason: 'Ce n’était pas la bonne version'
})
export const exposure: InputOf<'mark-exposure'> = {
  type: 'mark-exposure',
  kind: 'review',
  place: 'Un site d’avis',
  text: 'Une étoile : « personne ne rappelle »'
}
const endExposure = (state: CaseState): InputOf<'end-exposure'> => ({
  type: 'end-exposure',
  exposure: first(state.exposures),
  text: 'Avis retiré par son auteur'
})
const conduct: InputOf<'mark-conduct'> = {
  type: 'mark-conduct',
  kind: 'threat',
  by: client,
  text: 'A dit au conducteur de travaux : « je sais où vous garez »'
}
const lift = (state: CaseState): InputOf<'lift-conduct'> => ({
  type: 'lift-conduct',
  conduct: first(state.conducts),
  text: 'S’est excusée'
})
const interest: InputOf<'declare-interest'> = {
  type: 'declare-interest',
  person: author,
  conflict: true,
  text: 'Voisin de la cliente'
}
export const fact: InputOf<'state-fact'> = {
  type: 'state-fact',
  text: 'L’eau est apparue après l’orage',
  when: { kind: 'about', on: '2026-03-01' }
}
const proven = (state: CaseState): InputOf<'state-fact'> => {
  const entry = latest(state, 'evidence-added') as EventId
  return { ...fact, proofs: [{ entry }, { entry, piece: file(1).id }, { entry }] }
}
const tell = (state: CaseState): InputOf<'tell-fact'> => ({
  type: 'tell-fact',
  fact: first(state.facts),
  side: 'them',
  text: 'Le joint fuyait déjà en février'
})
const weigh = (state: CaseState): InputOf<'weigh-fact'> => ({
  type: 'weigh-fact',
  fact: first(state.facts),
  standing: 'contested',
  reason: 'Par le plombier, à la visite'
})
const weighBy = (state: CaseState): InputOf<'weigh-fact'> => {
  const said = latest(state, 'communication-logged') as EventId
  return { ...weigh(state), reason: '', said }
}
const proof = (state: CaseState): InputOf<'link-proof'> => ({
  type: 'link-proof',
  fact: first(state.facts),
  proof: { entry: latest(state, 'evidence-added') as EventId, piece: file(1).id }
})
const unproof = (state: CaseState): InputOf<'unlink-proof'> => ({ ...proof(state), type: 'unlink-proof' })
export const grievance = (state: CaseState): InputOf<'state-grievance'> => ({
  type: 'state-grievance',
  text: 'Personne n’a rappelé pendant cinq jours',
  facts: state.facts.map(({ id }) => id)
})
const answerGrievance = (state: CaseState): InputOf<'answer-grievance'> => ({
  type: 'answer-grievance',
  grievance: first(state.grievances),
  standing: 'founded',
  text: 'Nous aurions dû rappeler le lundi'
})
export const theirs: InputOf<'receive-letter'> = {
  type: 'receive-letter',
  kind: 'formal-notice',
  from: client,
  subject: 'Mise en demeure de réparer',
  text: '',
  dated: '2026-03-04',
  presented: '2026-03-06',
  collected: '2026-03-09',
  demand: { text: 'Réparer sous huit jours', days: 8 },
  aboutWorks: true
}
const answerTheirs = (state: CaseState): InputOf<'answer-received'> => ({
  type: 'answer-received',
  received: first(state.received),
  text: 'Par téléphone, puis par lettre'
})
const insurer = (state: CaseState): InputOf<'decide-insurer'> => ({
  type: 'decide-insurer',
  received: first(state.received),
  decision: 'notified',
  text: ''
})
const claim: InputOf<'declare-claim'> = {
  type: 'declare-claim',
  debtor: client,
  amount: { cents: 1_250_000, currency: 'EUR' },
  on: '2026-03-09',
  text: 'Au mandataire judiciaire'
}
export const insolvency: InputOf<'record-insolvency'> = {
  type: 'record-insolvency',
  debtor: client,
  proceedings: 'liquidation',
  published: '2026-01-15',
  appointed: plumber
}
export const snooze: InputOf<'snooze'> = { type: 'snooze', until: '2026-03-20', reason: 'Expertise le 19' }
const tag: InputOf<'tag'> = { type: 'tag', tag: 'Résidence des Tilleuls' }
const changeTask = (state: CaseState): InputOf<'change-task'> => ({
  type: 'change-task',
  task: first(state.tasks),
  text: 'Réserver la nacelle',
  due: '2026-03-14',
  owner: author
})
const dropTask = (state: CaseState): InputOf<'drop-task'> => ({
  type: 'drop-task',
  task: first(state.tasks),
  reason: 'Plus besoin'
})
const move = (state: CaseState): InputOf<'move-promise'> => ({
  type: 'move-promise',
  promise: first(state.promises),
  due: '2026-03-16',
  reason: 'Pluie annoncée, la cliente est prévenue'
})
export const filed: InputOf<'log-communication'> = {
  type: 'log-communication',
  channel: 'email',
  flow: 'in',
  text: 'Bonjour, toujours rien ?',
  arrival
}
const undoLatest =
  (type: Parameters<typeof latest>[1]): Ask =>
  (state) => ({ type: 'undo', entry: latest(state, type) })

type Accepted = Row & { readonly events: readonly string[] }
const row = (name: string, given: readonly Ask[], when: Ask, ...events: readonly string[]): Accepted => ({
  name,
  given,
  when,
  events
})

export const acceptedCasework: readonly Accepted[] = [
  row('hear', [opening()], hear, 'words-heard'),
  row('triage', [opening()], triage, 'triaged'),
  row('triage without danger', [opening()], { ...triage, safety: 'none', immediate: [] }, 'triaged'),
  row('offer-remedy', [opening()], offer, 'remedy-offered'),
  row('answer-remedy', [opening(), offer], answerOffer, 'remedy-answered'),
  row('hand-over', [opening()], handOver, 'handed-over'),
  row(
    'hand-over with something missing, for a reason',
    [opening()],
    { ...handOver, missing: ['contract'], reason: 'Le contrat suit' },
    'handed-over'
  ),
  row('review-checklist', [opening()], review, 'checklist-reviewed'),
  row('review taken back', [opening(), review], undoLatest('checklist-reviewed'), 'checklist-reviewed'),
  row('request-information', [opening()], request, 'information-requested'),
  row('receive-information', [opening(), request], receiveInformation, 'information-received'),
  row('pin-contract', [opening()], pin, 'contract-pinned'),
  row('unpin-contract', [opening(), pin], unpin, 'contract-unpinned'),
  row('mark-exposure', [opening()], exposure, 'exposure-marked'),
  row('end-exposure', [opening(), exposure], endExposure, 'exposure-ended'),
  row('mark-conduct', [opening()], conduct, 'conduct-marked'),
  row('lift-conduct', [opening(), conduct], lift, 'conduct-lifted'),
  row('declare-interest', [opening()], interest, 'interest-declared'),
  row('state-fact', [opening()], fact, 'fact-stated'),
  {
    ...row('state-fact with its proofs, one said twice', [opening(), evidence], proven, 'fact-stated'),
    events: ['fact-stated', 'proof-linked', 'proof-linked']
  },
  row('tell-fact', [opening(), fact], tell, 'fact-told'),
  row('weigh-fact', [opening(), fact], weigh, 'fact-weighed'),
  row('weigh-fact by an exchange alone', [opening(), call, fact], weighBy, 'fact-weighed'),
  row('link-proof', [opening(), evidence, fact], proof, 'proof-linked'),
  row('unlink-proof', [opening(), evidence, fact, proof], unproof, 'proof-unlinked'),
  row('state-grievance', [opening(), fact], grievance, 'grievance-stated'),
  row('answer-grievance', [opening(), grievance], answerGrievance, 'grievance-answered'),
  row('receive-letter', [opening()], theirs, 'letter-received'),
  row('answer-received', [opening(), theirs], answerTheirs, 'received-answered'),
  row('decide-insurer', [opening(), theirs], insurer, 'insurer-decided'),
  {
    ...row('record-insolvency', [opening()], insolvency, 'insolvency-recorded'),
    events: ['insolvency-recorded', 'party-linked']
  },
  row('declare-claim', [opening()], claim, 'claim-declared'),
  row(
    'undo a letter that was filed',
    [opening(), { ...theirs, arrival }],
    undoLatest('letter-received'),
    'entry-withdrawn'
  ),
  row('arrange-exhibits', [opening(), evidence], arrange, 'exhibits-arranged'),
  row('place-original', [opening(), evidence], placed, 'original-placed'),
  row('hand-over-dossier', [opening(), shown], handed, 'dossier-handed-over'),
  row('begin-visit', [opening()], beginVisit, 'visit-begun'),
  row('begin-visit taken back', [opening(), beginVisit], undoLatest('visit-begun'), 'entry-withdrawn'),
  row('change-visit', [opening(), beginVisit], changeVisit, 'visit-changed'),
  row('end-visit', [opening(), beginVisit], endVisit, 'visit-ended'),
  row('end-visit taken back', [opening(), beginVisit, endVisit], undoLatest('visit-ended'), 'visit-reopened'),
  row('capture-defect', [opening(), beginVisit], capture, 'defect-captured'),
  row('capture-defect after the visit', [opening(), beginVisit, endVisit], capture, 'defect-captured'),
  row('capture-defect taken back', [...onSite], undoLatest('defect-captured'), 'entry-withdrawn'),
  row('document-defect', [...onSite], document, 'defect-documented'),
  row('document-defect taken back', [...onSite, document], undoLatest('defect-documented'), 'entry-withdrawn'),
  row('see-defect', [...onSite], seeAgain, 'defect-seen'),
  row('see-defect taken back', [...onSite, seeAgain], undoLatest('defect-seen'), 'entry-withdrawn'),
  row('sort-defect', [...onSite], sortDefect, 'defect-sorted'),
  row('sort-defect again', [...onSite, sortDefect], sortAgain, 'defect-sorted'),
  row('sort-defect taken back', [...onSite, sortDefect], undoLatest('defect-sorted'), 'defect-unsorted'),
  row(
    'the second sort-defect taken back',
    [...onSite, sortDefect, sortAgain],
    undoLatest('defect-sorted'),
    'defect-sorted'
  ),
  row('snooze', [opening()], snooze, 'snoozed'),
  row('snooze taken back', [opening(), snooze], undoLatest('snoozed'), 'woken'),
  row('wake', [opening(), snooze], { type: 'wake' }, 'woken'),
  row('wake taken back', [opening(), snooze, { type: 'wake' }], undoLatest('woken'), 'snoozed'),
  row('tag', [opening()], tag, 'tagged'),
  row('tag taken back', [opening(), tag], undoLatest('tagged'), 'untagged'),
  row('untag', [opening(), tag], { ...tag, type: 'untag' }, 'untagged'),
  row('untag taken back', [opening(), tag, { ...tag, type: 'untag' }], undoLatest('untagged'), 'tagged'),
  row('change-task', [opening(), task], changeTask, 'task-changed'),
  row('drop-task', [opening(), task], dropTask, 'task-dropped'),
  row('move-promise', [opening(), promise], move, 'promise-moved'),
  row('undo what was filed', [opening(), filed], undoLatest('communication-logged'), 'entry-withdrawn'),
  row(
    'undo a file that was filed',
    [opening(), { ...evidence, arrival }],
    undoLatest('evidence-added'),
    'entry-withdrawn'
  )
]

type Refused = Row & { readonly code: (typeof caseRefusals)[number] }
const no = (code: Refused['code'], name: string, given: readonly Ask[], when: Ask): Refused => ({
  code,
  name,
  given,
  when
})
const mergedHere: InputOf<'link'> = { ...link, relation: 'merged-into' }

export const refusedCasework: readonly Refused[] = [
  no('stage-not-on-ladder', 'our own claim’s stage where we answer', [opening()], {
    type: 'move-stage',
    to: 'demanded',
    reason: 'Pour voir'
  }),
  no('case-over', 'a snooze of what is over', [opening(), withdraw], snooze),
  no('case-merged', 'a second merge', [opening(), mergedHere], { ...mergedHere, relation: 'merged-from' }),
  no('snooze-in-past', 'a snooze until today', [opening()], { ...snooze, until: '2026-03-10' }),
  no('not-snoozed', 'waking what is awake', [opening()], { type: 'wake' }),
  no('tag-known', 'a tag twice', [opening(), tag], tag),
  no('tag-unknown', 'a tag that is not there', [opening()], { ...tag, type: 'untag' }),
  no('due-in-past', 'documents by yesterday', [opening()], { ...request, due: '2026-03-09' }),
  no('party-unknown', 'documents from a stranger', [opening()], { ...request, from: plumber }),
  no('party-unknown', 'the words of a stranger', [opening()], { ...hear, with: plumber }),
  no('party-unknown', 'the conduct of a stranger', [opening()], { ...conduct, by: plumber }),
  no('party-unknown', 'a letter of a stranger', [opening()], { ...theirs, from: plumber }),
  no('party-unknown', 'the insolvency of a stranger', [opening()], { ...claim, debtor: plumber }),
  no('restatement-missing', 'nothing, confirmed', [opening()], { ...hear, restatement: '' }),
  no('immediate-action-missing', 'a danger nobody meets', [opening()], { ...triage, immediate: [] }),
  no('offer-in-past', 'an offer until yesterday', [opening()], { ...offer, until: '2026-03-09' }),
  no('remedy-unknown', 'an answer to nothing', [opening()], answerOffer),
  no('remedy-answered', 'a second answer', [opening(), offer, answerOffer], answerOffer),
  no('already-there', 'a hand-over to who has it', [opening(), handOver], handOver),
  no('pack-incomplete', 'a pack that lacks something', [opening()], { ...handOver, missing: ['contract'] }),
  no('checklist-same', 'a review that changes nothing', [opening(), review], review),
  no('request-unknown', 'documents nobody asked for', [opening()], receiveInformation),
  no('request-met', 'documents that came', [opening(), request, receiveInformation], (state) => ({
    ...receiveInformation(state)
  })),
  no('between-reversed', 'terms that end before they begin', [opening()], { ...pin, inForceTo: '2024-01-01' }),
  no('piece-unknown', 'terms without their file', [opening()], { ...pin, attachments: [] }),
  no('pin-unknown', 'unpinning nothing', [opening()], unpin),
  no('exposure-unknown', 'the end of nothing', [opening()], endExposure),
  no('exposure-unknown', 'a second end', [opening(), exposure, endExposure], endExposure),
  no('conduct-unknown', 'lifting nothing', [opening()], lift),
  no('interest-needs-words', 'a conflict without words', [opening()], { ...interest, text: '' }),
  no('happened-in-future', 'a fact of tomorrow', [opening()], { ...fact, when: { kind: 'day', on: '2026-03-11' } }),
  no('fact-unknown', 'a version of nothing', [opening()], tell),
  no('fact-unknown', 'the standing of nothing', [opening()], weigh),
  no('fact-unknown', 'a proof of nothing', [opening(), evidence], proof),
  no('fact-unknown', 'a grievance about nothing', [opening()], {
    type: 'state-grievance',
    text: 'Rien',
    facts: [nobody]
  }),
  no('already-there', 'the standing it has', [opening(), fact], (state) => ({ ...weigh(state), standing: 'unproven' })),
  no('standing-needs-reason', 'a standing without a reason', [opening(), fact], (state) => ({
    ...weigh(state),
    reason: ''
  })),
  no('proof-unknown', 'a piece of another entry', [opening(), evidence, fact], (state) => ({
    ...proof(state),
    proof: { entry: latest(state, 'fact-stated') as EventId, piece: file(1).id }
  })),
  no('proof-unknown', 'a fact with a proof of nowhere', [opening(), fact], (state) => ({
    ...fact,
    proofs: [{ entry: latest(state, 'fact-stated') as EventId, piece: file(1).id }]
  })),
  no('proof-unknown', 'unlinking what is not linked', [opening(), evidence, fact], unproof),
  no('proof-known', 'a proof twice', [opening(), evidence, fact, proof], proof),
  no('grievance-unknown', 'an answer to no grievance', [opening()], answerGrievance),
  no('happened-in-future', 'a letter of tomorrow', [opening()], { ...theirs, dated: '2026-03-11' }),
  no('appointed-is-debtor', 'a debtor who is his own liquidator', [opening()], { ...insolvency, appointed: client }),
  no('insolvency-known', 'the same insolvency twice', [opening(), insolvency], insolvency),
  no('letter-date-order', 'a letter collected before it was presented', [opening()], {
    ...theirs,
    collected: '2026-03-05'
  }),
  no('received-unknown', 'an answer to no letter', [opening()], answerTheirs),
  no('received-unknown', 'an insurer for no letter', [opening()], insurer),
  no('received-answered', 'a second answer to a letter', [opening(), theirs, answerTheirs], answerTheirs),
  no('visit-known', 'the same visit twice', [opening(), beginVisit], beginVisit),
  no('visit-unknown', 'a defect seen at no visit', [opening()], seeAgain),
  no('visit-over', 'a defect seen after the visit', [...onSite, endVisit], seeAgain),
  no('defect-unknown', 'seeing what is not there', [opening(), beginVisit], seeAgain),
  no('defect-unchanged', 'seeing the same twice', [...onSite, seeAgain], seeAgain),
  no('visit-unknown', 'the end of no visit', [opening()], endVisit),
  no('visit-over', 'the end of a visit that is over', [opening(), beginVisit, endVisit], endVisit),
  no('due-in-past', 'a next visit in the past', [opening(), beginVisit], { ...endVisit, nextVisit: '2026-03-01' }),
  no('visit-unchanged', 'the same people again', [opening(), beginVisit, changeVisit], changeVisit),
  no('party-unknown', 'a stranger with a contact', [opening(), beginVisit], {
    ...changeVisit,
    persons: [{ name: 'Plomberie Vasseur', contact: plumber, capacity: 'subcontractor' }]
  }),
  no('visit-unknown', 'a defect of no visit', [opening()], capture),
  no('defect-known', 'the same defect twice', [...onSite], capture),
  no('piece-unknown', 'a defect without a photograph', [opening(), beginVisit], { ...capture, attachments: [] }),
  no('defect-unknown', 'words for no defect', [opening()], sortDefect),
  no('defect-unchanged', 'the same words again', [...onSite, sortDefect], sortDefect),
  no('changed-since', 'taking back a defect with a name', [...onSite, sortDefect], undoLatest('defect-captured')),
  no('changed-since', 'taking back a visit with a defect', [...onSite], undoLatest('visit-begun')),
  no('piece-unknown', 'ordering what is not there', [opening()], arrange),
  no('exhibits-unchanged', 'the order it has', [opening(), evidence, arrange], arrange),
  no('conflict-unknown', 'settling what nobody contests', [opening()], {
    type: 'settle-conflict',
    part: 'stage',
    keep: nobody
  }),
  no('piece-unknown', 'the original of no piece', [opening()], placed),
  no('exhibits-unchanged', 'the place it has', [opening(), evidence, placed], placed),
  no('piece-unknown', 'handing over what is not there', [opening()], handed),
  no('piece-not-communicable', 'handing over what is internal', [opening(), evidence], handed),
  no('party-unknown', 'handing over to a stranger', [opening(), shown], { ...handed, to: nobody }),
  no('visibility-communicated', 'taking back what was handed over', [opening(), shown, handed], (state) => ({
    type: 'change-visibility',
    entry: latest(state, 'evidence-added'),
    to: 'internal'
  })),
  no('answer-needs-words', 'an answer without words', [opening(), theirs], (state) => ({
    ...answerTheirs(state),
    text: ''
  })),
  no('answer-needs-words', 'no insurer and no reason', [opening(), theirs], (state) => ({
    ...insurer(state),
    decision: 'not-needed'
  })),
  no('letter-unknown', 'an answer by a letter nobody wrote', [opening(), theirs], (state) => ({
    ...answerTheirs(state),
    letter: nobody
  })),
  no('happened-in-future', 'a claim lodged tomorrow', [opening()], { ...claim, on: '2026-03-11' }),
  no('task-unknown', 'changing no task', [opening()], changeTask),
  no('task-finished', 'changing what was given up', [opening(), task, dropTask], changeTask),
  no('task-unknown', 'giving up no task', [opening()], dropTask),
  no('promise-unknown', 'moving no promise', [opening()], move),
  no('promise-in-past', 'moving a promise to yesterday', [opening(), promise], (state) => ({
    ...move(state),
    due: '2026-03-09'
  })),
  no('not-undoable', 'taking back what a person wrote', [opening(), { ...filed, arrival: undefined }], (state) => ({
    type: 'undo',
    entry: latest(state, 'communication-logged')
  })),
  no('changed-since', 'an old snooze', [opening(), snooze, { ...snooze, until: '2026-03-25' }], (state) => ({
    type: 'undo',
    entry: Object.values(state.entries).find(({ type }) => type === 'snoozed')?.id ?? nobody
  }))
]
