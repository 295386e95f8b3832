import { type AccountDue, type AccountRefusal, accountDue } from '../../domain/case/deadlines/account'
import type { Rates } from '../../domain/deadline/interest/rates'
import type { BodyBlock, LetterContent } from '../../domain/letter/content'
import type { LetterDraft } from '../../domain/letter/draft'
import type { Result } from '../../lib/result'
import { accountNotes, accountParts, claimedTable, type StatedAccount } from '../account-words'
import { formatFor } from '../format'
import { translator } from '../translator'

/** What the account of a letter comes to at the rates that hold; undefined where it has none. */
export function accountDueOf(draft: LetterDraft, rates: Rates): Result<AccountDue, AccountRefusal> | undefined {
  return draft.kind === 'formal-notice' && draft.account ? accountDue(rates, draft.account) : undefined
}

/** The account as the letter states it; undefined where it has none, or while a rate is missing. */
export function statedAccount(draft: LetterDraft, rates: Rates): StatedAccount | undefined {
  const due = accountDueOf(draft, rates)
  if (draft.kind !== 'formal-notice' || !draft.account || !due?.ok) return undefined
  return { account: draft.account, due: due.value, language: draft.language }
}

const text = (said: string): BodyBlock => ({ kind: 'paragraph', runs: [{ text: said }] })

/** The sums in the letter itself, each apart, and where they come from. */
export function accountBlocks(stated: StatedAccount): readonly BodyBlock[] {
  const { account, language } = stated
  const date = formatFor(language).date(account.to)
  return [claimedTable(stated), text(translator(language)('account.annexed', { date }))]
}

/** The page that goes with the letter. */
export function accountAnnex(stated: StatedAccount): NonNullable<LetterContent['annex']> {
  const { account, language } = stated
  const date = formatFor(language).date(account.to)
  return {
    title: translator(language)('account.annex', { date }),
    body: [
      ...accountParts(stated).flatMap(({ title, table }): BodyBlock[] => [
        { kind: 'heading', runs: [{ text: title }] },
        table
      ]),
      text(accountNotes(stated))
    ]
  }
}
