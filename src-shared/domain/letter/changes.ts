import type { LetterDraft } from './draft'

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

/** What changed between two drafts of one letter, in the order in which it is read. */
export function changesBetween(before: LetterDraft, after: LetterDraft): readonly ChangedField[] {
  const was = fieldsOf(before)
  const isNow = fieldsOf(after)
  return [...new Set([...isNow.keys(), ...was.keys()])].flatMap((field) => {
    const change = { field, was: was.get(field) ?? '', now: isNow.get(field) ?? '' }
    return change.was === change.now ? [] : [change]
  })
}
