import type { Language } from '../../domain/common/vocabulary'
import type { FormContent } from '../../domain/form/content'
import type { PlainDate } from '../../lib/plain-date'
import { formatFor } from '../format'
import { translator } from '../translator'

/** A letter on the list for the counter. */
export interface ListedDeposit {
  readonly reference: string
  readonly kind: string
  readonly address: readonly string[]
  /** Empty while it has none: a line is left for the hand. */
  readonly tracking: string
  /** The widths of the bars and spaces of its barcode, a bar first. */
  readonly bars: readonly number[]
}

interface DepositList {
  readonly language: Language
  readonly firm: { readonly name: string; readonly address: readonly string[] }
  readonly today: PlainDate
  readonly letters: readonly ListedDeposit[]
  /** What the journal of the workspace stands at: with the stamp of the post, a dated witness from outside. */
  readonly tip: { readonly hash: string; readonly count: number }
}

/** Figures in groups of four, as they are read aloud. */
const grouped = (hash: string): string => (hash.match(/.{1,4}/gu) ?? []).join(' ')

/** The list that goes to the counter with the letters, and comes back stamped. */
export function depositList({ language, firm, today, letters, tip }: DepositList): FormContent {
  const t = translator(language)
  const date = formatFor(language).longDate(today)
  const title = t('deposit-list.title')
  return {
    language,
    title: `${title} ${today}`,
    author: firm.name,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'note', text: [firm.name, ...firm.address].join(', ') },
      { kind: 'paragraph', runs: [{ text: t('deposit-list.text', { count: letters.length, date }) }] },
      { kind: 'part', text: t('deposit-list.letters') },
      { kind: 'deposits', rows: letters },
      { kind: 'stamp', text: t('deposit-list.stamp') },
      { kind: 'note', text: t('deposit-list.tip', { count: tip.count }) },
      { kind: 'note', text: grouped(tip.hash) }
    ],
    labels: { runningHead: title, page: t('letter.label.page', { page: '{page}', pages: '{pages}' }), initials: '' }
  }
}
