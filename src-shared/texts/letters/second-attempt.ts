import { returnReason } from '../../domain/case/events'
import type { Letter } from '../../domain/case/state'
import type { LetterDraft } from '../../domain/letter/draft'
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
