import type { BlockId } from '../remark/kinds'
import type { LetterDraft } from './draft'
import { readSections } from './sections'

export type LetterField =
  | 'to'
  | 'subject'
  | 'dated'
  | 'body'
  | 'demand.text'
  | 'demand.due'
  | 'promise.text'
  | 'promise.due'
  | 'obligation'
  | 'breach'
  | 'demand'
  | 'basis'
  | 'consequence'
  | 'claimed'
  | 'account'
  | 'deadlineOn'
  | 'daysFromPresentation'
  | 'enclosures'
  | 'fileText'
  | 'meeting'

/** A field of a letter that says otherwise than before. */
export interface ChangedField {
  readonly field: LetterField
  /** Of its text, where that has parts. */
  readonly block?: BlockId
  readonly was: string
  readonly now: string
}

const meetingOf = ({ meeting }: LetterDraft): string =>
  meeting ? [meeting.on, meeting.at, meeting.place].filter(Boolean).join(' ') : ''

/** What a person reads of a letter, field by field; how it was made does not count. */
function fieldsOf(draft: LetterDraft): ReadonlyMap<LetterField, string> {
  const shared: readonly (readonly [LetterField, string])[] = [
    ['to', draft.to ?? ''],
    ['subject', draft.subject],
    ['dated', draft.dated],
    ['meeting', meetingOf(draft)]
  ]
  if (draft.kind !== 'formal-notice') {
    const { body, demand, promise } = draft
    return new Map<LetterField, string>([
      ...shared,
      ['body', body],
      ['demand.text', demand.text],
      ['demand.due', demand.due ?? ''],
      ['promise.text', promise.text],
      ['promise.due', promise.due ?? ''],
      ['fileText', draft.fileText ?? '']
    ])
  }
  const {
    obligation,
    breach,
    demand,
    basis,
    consequence,
    claimed,
    account,
    deadlineOn,
    daysFromPresentation,
    enclosures
  } = draft
  return new Map<LetterField, string>([
    ...shared,
    ['obligation', obligation],
    ['breach', breach],
    ['demand', demand],
    ['basis', basis],
    ['consequence', consequence],
    ['claimed', claimed ? String(claimed.cents) : ''],
    ['account', account ? JSON.stringify(account) : ''],
    ['deadlineOn', deadlineOn ?? ''],
    ['daysFromPresentation', daysFromPresentation === undefined ? '' : String(daysFromPresentation)],
    ['enclosures', enclosures.join(' ')],
    ['fileText', draft.fileText ?? '']
  ])
}

/** A text by its parts; what stands before the first has no name. */
function partsOf(body: string): ReadonlyMap<BlockId | undefined, string> {
  const parts = new Map<BlockId | undefined, string>()
  for (const { id, text } of readSections(body)) {
    const before = parts.get(id)
    parts.set(id, before === undefined ? text : `${before}\n\n${text}`)
  }
  return parts
}

/** Of a long text those parts alone that say otherwise. */
function bodyChanges(before: string, after: string): readonly ChangedField[] {
  const was = partsOf(before)
  const isNow = partsOf(after)
  return [...new Set([...isNow.keys(), ...was.keys()])].flatMap((block) => {
    const change = { field: 'body' as const, was: was.get(block) ?? '', now: isNow.get(block) ?? '' }
    return change.was === change.now ? [] : [{ ...change, ...(block && { block }) }]
  })
}

/** What changed between two drafts of one letter, in the order in which it is read. */
export function changesBetween(before: LetterDraft, after: LetterDraft): readonly ChangedField[] {
  const was = fieldsOf(before)
  const isNow = fieldsOf(after)
  return [...new Set([...isNow.keys(), ...was.keys()])].flatMap((field) => {
    const change = { field, was: was.get(field) ?? '', now: isNow.get(field) ?? '' }
    if (field === 'body') return bodyChanges(change.was, change.now)
    return change.was === change.now ? [] : [change]
  })
}
