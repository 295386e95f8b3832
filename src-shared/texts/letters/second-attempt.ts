import { accountDue } from '../../domain/case/deadlines/account'
import { returnReason } from '../../domain/case/events'
import type { Letter } from '../../domain/case/state'
import type { Rates } from '../../domain/deadline/interest/rates'
import type { FormalNoticeDraft, LetterDraft, MessageDraft } from '../../domain/letter/draft'
import type { OfferedMeeting } from '../../domain/letter/meeting'
import { readSections, writeSections } from '../../domain/letter/sections'
import type { PlainDate } from '../../lib/plain-date'
import { formatFor } from '../format'
import { translator } from '../translator'

/** What of a letter that came back a second one says. */
export interface Returned extends Pick<Letter, 'id' | 'number' | 'dated' | 'to' | 'document' | 'enclosures'> {
  readonly mailing: {
    readonly tracking?: string | undefined
    readonly presented?: PlainDate | undefined
    readonly returned?: { readonly on: PlainDate; readonly reason: string } | undefined
  }
}

/** "Our letter no. 2 of 3 March, presented on the 5th, came back to us on the 24th (not collected)." */
function citing({ language }: LetterDraft, { number, dated, mailing }: Returned): string {
  const t = translator(language)
  const format = formatFor(language)
  const { tracking, presented, returned } = mailing
  return t('letter.again', {
    number,
    date: format.date(dated),
    tracking: tracking ? t('letter.again.tracking', { tracking }) : '',
    presented: presented ? format.date(presented) : 'none',
    returned: returned ? format.date(returned.on) : '',
    reason: t(`letter.again.${returnReason.catch('other').parse(returned?.reason)}`)
  })
}

/** A draft as the second sending of a letter that came back: to the same party, citing it, with it and what it enclosed. */
export function asSecondAttempt(draft: LetterDraft, letter: Returned): LetterDraft {
  if (draft.again === letter.id) return draft
  const said = citing(draft, letter)
  const shared = { to: letter.to, again: letter.id }
  if (draft.kind === 'formal-notice') {
    const enclosures = [...new Set([letter.document, ...letter.enclosures, ...draft.enclosures])]
    return { ...draft, ...shared, breach: [said, draft.breach].filter(Boolean).join('\n\n'), enclosures }
  }
  const [first, ...rest] = readSections(draft.body)
  const body = first ? writeSections([{ ...first, text: `${said}\n\n${first.text}` }, ...rest]) : said
  return { ...draft, ...shared, body }
}

/** What a letter that came back said, for a second one: what must be new (the days to comply by, to meet on) is left open. */
function withWordsOf(
  draft: LetterDraft,
  { words, subject }: Pick<Letter, 'words' | 'subject'>,
  rates: Rates
): LetterDraft {
  if (draft.kind === 'formal-notice') {
    const open: FormalNoticeDraft = { ...draft, deadlineOn: undefined }
    return words?.kind === 'formal-notice'
      ? { ...open, ...words, subject, ...meetingOf(words), ...sums(words, draft, rates) }
      : open
  }
  if (!words || words.kind === 'formal-notice' || words.kind !== draft.kind) return draft
  const { body, demand, promise } = words
  const kept: MessageDraft = { ...draft, subject, body, demand: { text: demand.text }, ...meetingOf(words) }
  return { ...kept, promise: { ...promise, due: draft.promise.due } }
}

/** Where it may be; the day is past or was never kept. */
function meetingOf({ meeting }: { readonly meeting?: OfferedMeeting | undefined }): Pick<LetterDraft, 'meeting'> {
  return meeting ? { meeting: { ...meeting, on: undefined } } : {}
}

/** The account is stated to the new day. */
function sums(
  { account, claimed }: Pick<FormalNoticeDraft, 'account' | 'claimed'>,
  { dated }: Pick<LetterDraft, 'dated'>,
  rates: Rates
): Pick<FormalNoticeDraft, 'account' | 'claimed'> {
  if (!account) return { claimed }
  const stated = { ...account, to: dated }
  const due = accountDue(rates, stated)
  return { account: stated, claimed: due.ok ? { cents: due.value.total, currency: account.currency } : claimed }
}

/** A proposed draft as the second sending of a letter that came back, beginning with what the first one said. */
export function secondAttempt(
  proposed: LetterDraft,
  letter: Returned & Pick<Letter, 'words' | 'subject'>,
  rates: Rates
): LetterDraft {
  return asSecondAttempt(withWordsOf(proposed, letter, rates), letter)
}

const fields = ['obligation', 'demand', 'basis', 'consequence'] as const

/** A notice somebody had begun: what they left empty is taken from another. */
export function filledFrom(draft: LetterDraft, other: LetterDraft): LetterDraft {
  if (draft.kind !== 'formal-notice' || other.kind !== 'formal-notice') return draft
  const filled = fields.map((field) => [field, draft[field].trim() === '' ? other[field] : draft[field]] as const)
  return { ...draft, ...Object.fromEntries(filled) }
}
