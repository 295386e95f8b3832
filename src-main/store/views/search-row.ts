import type { CaseEvent, CasePayload } from '../../../src-shared/domain/case/events'
import { deadlineEvents } from '../../../src-shared/domain/case/events/deadlines'
import { defectEvents } from '../../../src-shared/domain/case/events/defects'
import { dispatchEvents } from '../../../src-shared/domain/case/events/dispatch'
import { dossierEvents } from '../../../src-shared/domain/case/events/dossier'
import { pinEvents } from '../../../src-shared/domain/case/events/pins'
import { planEvents } from '../../../src-shared/domain/case/events/plans'
import { signingEvents } from '../../../src-shared/domain/case/events/signing'
import { visitEvents } from '../../../src-shared/domain/case/events/visits'
import type { CaseState } from '../../../src-shared/domain/case/state'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { wordsOn } from '../../../src-shared/domain/picture/annotation'
import type { StoredEvent } from '../events/stored-event'
import type { ViewSearchTable } from '../tables/view-search'
import type { Row } from './row'

export type SearchRow = Row<ViewSearchTable>

// The marks around what was found in a snippet; in the text itself they would forge one.
const MARKS = /[\ue000\ue001]/gu

const joined = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined && part !== '')
    .join('\n')
    .replace(MARKS, '')

/** What the text of a piece says; undefined for a piece without any. */
export type TextOf = (attachment: string) => string | undefined
const noTexts: TextOf = () => undefined

/** UTF-16 units of one piece's text that search keeps: some hundred pages. */
const MOST_OF_A_PIECE = 400_000

function wordsOfFiles(files: readonly Attachment[], textOf: TextOf): readonly (string | undefined)[] {
  return files.flatMap((file) => [file.name, textOf(file.id)?.slice(0, MOST_OF_A_PIECE)])
}

/** The words of the case itself: reference, title and names weigh more than the complaint. */
export function caseSearchRow(
  position: number,
  state: CaseState,
  names: readonly string[],
  textOf: TextOf = noTexts
): SearchRow {
  return { id: position, case_id: state.id, entry_id: null, ...caseWords(state, names, textOf) }
}

export function caseWords(
  state: CaseState,
  names: readonly string[],
  textOf: TextOf = noTexts
): Pick<SearchRow, 'head' | 'body'> {
  const files = filesOfOpening(state)
  return {
    head: headOf(state.reference, state.title, names),
    body: joined([
      state.summary,
      state.wanted,
      ...state.identifiers.map(({ value }) => value),
      ...state.formerReferences,
      ...wordsOfFiles(files, textOf)
    ])
  }
}

/** The pieces that came with the complaint. */
export function filesOfOpening(state: CaseState): readonly Attachment[] {
  return Object.values(state.pieces).flatMap((piece) => (piece.entry === state.openedBy ? [piece.attachment] : []))
}

export function headOf(reference: string, title: string, names: readonly string[]): string {
  return joined([reference, title, ...names])
}

/** The words of an entry, or undefined when it has none of its own. */
export function entrySearchRow(
  header: Pick<StoredEvent, 'id'> & { readonly place: { readonly position: number } },
  event: CaseEvent,
  state: CaseState,
  textOf: TextOf = noTexts
): SearchRow | undefined {
  const body = joined([...wordsOfEvent(event), ...wordsOfFiles(event.payload.attachments, textOf)])
  if (body === '' || event.type === 'opened') return undefined
  // A correction is shown beside the entry it corrects.
  const entry = event.type === 'entry-corrected' ? event.payload.entry : header.id
  return { id: header.place.position, case_id: state.id, entry_id: entry, head: '', body }
}

const answersOf = ({ answers }: CasePayload<'words-heard'>): readonly string[] => answers.map(({ answer }) => answer)

type DeadlineEvent = Extract<CaseEvent, { readonly type: keyof typeof deadlineEvents }>
type DefectEvent = Extract<CaseEvent, { readonly type: keyof typeof defectEvents }>
type DossierEvent = Extract<CaseEvent, { readonly type: keyof typeof dossierEvents }>
type SigningEvent = Extract<CaseEvent, { readonly type: keyof typeof signingEvents }>
type DispatchEvent = Extract<CaseEvent, { readonly type: keyof typeof dispatchEvents }>
type PinEvent = Extract<CaseEvent, { readonly type: keyof typeof pinEvents }>
type PlanEvent = Extract<CaseEvent, { readonly type: keyof typeof planEvents }>
type VisitEvent = Extract<CaseEvent, { readonly type: keyof typeof visitEvents }>

function isOfDeadlines(event: CaseEvent): event is DeadlineEvent {
  return Object.hasOwn(deadlineEvents, event.type)
}

function isOfPlans(event: CaseEvent): event is PlanEvent {
  return Object.hasOwn(planEvents, event.type)
}

function isOfDossiers(event: CaseEvent): event is DossierEvent {
  return Object.hasOwn(dossierEvents, event.type)
}

function isOfVisits(event: CaseEvent): event is VisitEvent {
  return Object.hasOwn(visitEvents, event.type)
}

function isOfSigning(event: CaseEvent): event is SigningEvent {
  return Object.hasOwn(signingEvents, event.type)
}

function isOfDefects(event: CaseEvent): event is DefectEvent {
  return Object.hasOwn(defectEvents, event.type)
}

function isOfDispatch(event: CaseEvent): event is DispatchEvent {
  return Object.hasOwn(dispatchEvents, event.type)
}

function isOfPins(event: CaseEvent): event is PinEvent {
  return Object.hasOwn(pinEvents, event.type)
}

function wordsOfEvent(event: CaseEvent): readonly (string | undefined)[] {
  if (event.type === 'report-handed') return [event.payload.to]
  if (event.type === 'report-signed') return [event.payload.text, ...event.payload.signatories.map(({ name }) => name)]
  // A reference is said by the words of the case itself.
  if (isOfPins(event) || event.type === 'reference-changed') return []
  if (event.type === 'picture-annotated') return wordsOn(event.payload.added)
  if (event.type === 'list-received') return wordsOfList(event.payload)
  if (isOfDeadlines(event)) return wordsOfDeadlines(event)
  if (isOfPlans(event)) return event.type === 'plan-laid-out' ? [event.payload.name] : []
  if (isOfDossiers(event)) return event.type === 'original-placed' ? [event.payload.place] : []
  if (isOfVisits(event)) return wordsOfVisits(event)
  if (isOfSigning(event)) return wordsOfSigning(event)
  if (isOfDispatch(event)) return event.type === 'dispatch-chosen' ? [event.payload.tracking] : []
  if (isOfDefects(event)) return [event.type === 'retention-recorded' ? event.payload.kept : event.payload.text]
  return wordsOf(event)
}

/** What the list brings anew: what it says again was found before. */
function wordsOfList({ sender, title, label, lines }: CasePayload<'list-received'>): readonly string[] {
  const said = lines.flatMap(({ fresh, was, theirs, place, text }) => (fresh || was ? [theirs, place, text] : []))
  return [sender, title, label, ...said]
}

function wordsOfSigning({ type, payload }: SigningEvent): readonly (string | undefined)[] {
  if (type === 'letter-submitted') return [payload.draft.subject]
  return type === 'letter-taken-out' ? [] : [payload.text]
}

function wordsOfDeadlines({ type, payload }: DeadlineEvent): readonly (string | undefined)[] {
  if (type === 'anchors-recorded') return []
  if (type === 'deadline-confirmed') return [payload.subject]
  return [type === 'deadline-event-recorded' ? payload.text : payload.reason]
}

function wordsOfVisits({ type, payload }: VisitEvent): readonly (string | undefined)[] {
  switch (type) {
    case 'visit-changed':
      return [...payload.persons.map(({ name }) => name), payload.note]
    case 'visit-ended':
      return [payload.text]
    case 'defect-captured':
      return [payload.room]
    case 'defect-sorted':
      return [payload.place, payload.text, payload.trade]
    default:
      return []
  }
}

function wordsOf({
  type,
  payload
}: Exclude<
  CaseEvent,
  | DeadlineEvent
  | PlanEvent
  | DossierEvent
  | VisitEvent
  | SigningEvent
  | DefectEvent
  | PinEvent
  | DispatchEvent
  | { readonly type: 'report-signed' | 'report-handed' | 'reference-changed' }
  | { readonly type: 'list-received' | 'picture-annotated' }
>): readonly (string | undefined)[] {
  switch (type) {
    case 'opened':
    // The details stand with the case, in the words they have now.
    case 'details-changed':
    case 'party-linked':
    case 'party-unlinked':
    case 'assigned':
    case 'task-done':
    case 'visibility-changed':
    case 'linked':
    case 'unlinked':
    case 'letter-presented':
    case 'letter-collected':
    case 'letter-returned':
    case 'fact-weighed':
    case 'proof-linked':
    case 'proof-unlinked':
    case 'contract-unpinned':
    case 'woken':
    case 'untagged':
    case 'entry-withdrawn':
    case 'conflict-settled':
    case 'conflict-reopened':
    case 'insolvency-recorded':
    case 'checklist-reviewed':
    case 'file-text-communicated':
      return []
    case 'words-heard':
      return [payload.words, ...answersOf(payload), payload.restatement, payload.tried, payload.effect, payload.wanted]
    case 'triaged':
    case 'handed-over':
    case 'snoozed':
    case 'task-dropped':
    case 'promise-moved':
    case 'stage-moved':
    case 'recourse-moved':
      return [payload.reason]
    case 'information-requested':
      return payload.items
    case 'contract-pinned':
      return [payload.title, payload.version]
    case 'exposure-marked':
      return [payload.place, payload.text]
    case 'letter-received':
      return [payload.subject, payload.text, payload.tracking, payload.demand?.text]
    case 'tagged':
      return [payload.tag]
    case 'communication-logged':
    case 'note-added':
    case 'evidence-added':
    case 'promise-made':
    case 'promise-kept':
    case 'promise-missed':
    case 'task-added':
    case 'agreement-signed':
    case 'file-text-written':
    case 'task-changed':
    case 'remedy-offered':
    case 'remedy-answered':
    case 'information-received':
    case 'exposure-ended':
    case 'conduct-marked':
    case 'conduct-lifted':
    case 'interest-declared':
    case 'fact-stated':
    case 'fact-told':
    case 'grievance-stated':
    case 'grievance-answered':
    case 'received-answered':
    case 'insurer-decided':
    case 'claim-declared':
      return [payload.text]
    case 'entry-corrected':
      return [payload.text, payload.reason]
    case 'defect-observed':
      return [payload.place, payload.text, payload.trade]
    case 'letter-issued':
      return [payload.number, payload.subject]
    case 'letter-deposited':
      return [payload.tracking]
  }
}
