import type { Account, AccountDue } from '../domain/case/deadlines/account'
import type { CaseState } from '../domain/case/state'
import type { FormContent } from '../domain/form/content'
import { accountNotes, accountParts, type StatedAccount } from './account-words'
import { formatFor } from './format'
import { translator } from './translator'

/** What is owed in a case on a day, and how it came about. */
export interface InterestStatement {
  readonly firm: string
  readonly state: Pick<CaseState, 'reference' | 'title' | 'language'>
  readonly account: Account
  readonly due: AccountDue
}

const stated = ({ account, due, state }: InterestStatement): StatedAccount => ({
  ...{ account, due },
  language: state.language
})

/**
 * The statement of account on paper, in the language of the case. It is made to go with a demand, so it holds nothing
 * that only we should know.
 */
export function interestPaper(statement: InterestStatement): FormContent {
  const { firm, state } = statement
  const { language } = state
  const t = translator(language)
  const title = t('interest-paper.title')
  return {
    language,
    title: `${title} – ${state.reference}`,
    author: firm,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'note', text: headWords(statement) },
      ...accountParts(stated(statement)).flatMap(({ title: part, table }) => [
        { kind: 'part', text: part } as const,
        table
      ]),
      { kind: 'note', text: accountNotes(stated(statement)) }
    ],
    labels: {
      runningHead: `${title} – ${state.reference}`,
      page: t('letter.label.page', { page: '{page}', pages: '{pages}' }),
      initials: ''
    }
  }
}

/** What an entry says of a statement that was filed. */
export function interestWords({ state, account, due }: InterestStatement): string {
  const format = formatFor(state.language)
  const sum = format.money({ cents: due.total, currency: account.currency })
  return translator(state.language)('interest-paper.entry', { date: format.date(account.to), sum })
}

function headWords({ firm, state, account }: InterestStatement): string {
  const { language, reference, title } = state
  const until = translator(language)('interest-paper.until', { date: formatFor(language).longDate(account.to) })
  return [firm, `${reference} – ${title}`, until].filter((one) => one !== '').join(' · ')
}
