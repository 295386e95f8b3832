import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { EventId, PlanId } from '../../../src-shared/lib/ids'
import { type KeptForms, useKeptForm } from '../../lib/kept-form'
import { type Anchors, noAnchors } from './anchors'
import { noSheet, type SheetRead, type SheetValues } from './sheet-fields'

/** The page that is to take the place of another, once it could be read. */
export interface BroughtSheet {
  readonly file: Attachment
  readonly sheet: SheetRead
}

interface RevisionDraft extends SheetValues {
  readonly anchors: Anchors
}
const kept: KeptForms<RevisionDraft> = new Map()

/** A new revision over another one until it is recorded: its page first, then the points on both. */
export function useRevisionDraft(plan: PlanId, over: EventId) {
  return useKeptForm<RevisionDraft>(kept, `${plan} ${over}`, { ...noSheet, anchors: noAnchors })
}
