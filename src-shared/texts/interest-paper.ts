import {
  type InterestAsked,
  type InterestDue,
  type InterestKind,
  runsFromNotice
} from '../domain/case/deadlines/interest-due'
import type { CaseState } from '../domain/case/state'
import type { FormBlock, FormContent } from '../domain/form/content'
import type { Currency } from '../lib/money'
import { addDays } from '../lib/plain-date'
import { formatFor } from './format'
import { halfYearWords, rateWords } from './rate-words'
import { sentenceCase } from './sentence-case'
import { type Translate, translator } from './translator'

/** The interest of one amount of a case, and how it came about. */
export interface InterestStatement {
  readonly firm: string
  readonly state: Pick<CaseState, 'reference' | 'title' | 'language'>
  readonly asked: InterestAsked
  readonly due: InterestDue
  readonly currency: Currency
}

/** Where the law says what runs, and from when. */
const sources: Readonly<Record<InterestKind, string>> = {
  business: 'C. com. art. L441-10 II, D441-5',
  public: 'CCP art. R2192-31, D2192-35',
  'legal-company': 'C. civ. art. 1231-6 · CMF art. L313-2',
  'legal-individual': 'C. civ. art. 1231-6 · CMF art. L313-2'
}

/**
 * The statement of interest on paper, in the language of the case. It is made to go with a demand, so it holds nothing
 * that only we should know.
 */
export function interestPaper(statement: InterestStatement): FormContent {
  const { firm, state, asked } = statement
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
      { kind: 'part', text: t('interest-paper.basis') },
      ...basisOf(statement),
      { kind: 'part', text: t('late-interest.by-half') },
      ...linesOf(statement),
      { kind: 'part', text: t('late-interest.owed') },
      ...sumsOf(statement),
      { kind: 'note', text: `${t('interest-paper.formula')} ${sources[asked.kind]}.` }
    ],
    labels: {
      runningHead: `${title} – ${state.reference}`,
      page: t('letter.label.page', { page: '{page}', pages: '{pages}' }),
      initials: ''
    }
  }
}

/** What an entry says of a statement that was filed. */
export function interestWords(statement: InterestStatement): string {
  const { state, asked, due } = statement
  const date = formatFor(state.language).date(asked.to)
  return translator(state.language)('interest-paper.entry', { date, sum: moneyIn(statement, due.interest + due.fixed) })
}

const moneyIn = ({ state, currency }: InterestStatement, cents: number): string =>
  formatFor(state.language).money({ cents, currency })

function headWords({ firm, state, asked }: InterestStatement): string {
  const { language, reference, title } = state
  const until = translator(language)('interest-paper.until', { date: formatFor(language).longDate(asked.to) })
  return [firm, `${reference} – ${title}`, until].filter((one) => one !== '').join(' · ')
}

function pair(t: Translate, name: string, value: string): FormBlock {
  return { kind: 'paragraph', runs: [{ text: t('common.named', { name, value: '' }) }, { text: value, bold: true }] }
}

function basisOf(statement: InterestStatement): readonly FormBlock[] {
  const { asked, state } = statement
  const t = translator(state.language)
  const { longDate } = formatFor(state.language)
  return [
    pair(t, t('late-interest.principal'), moneyIn(statement, asked.principal)),
    pair(t, t(runsFromNotice(asked.kind) ? 'late-interest.notice' : 'late-interest.due'), longDate(asked.from)),
    ...(asked.agreed === undefined ? [] : [pair(t, t('late-interest.agreed'), rateWords(state.language, asked.agreed))])
  ]
}

function linesOf({ state, due }: InterestStatement): readonly FormBlock[] {
  const { language } = state
  const t = translator(language)
  const { date } = formatFor(language)
  return due.charged.map(({ half, after, to, days, rate }) => {
    const span = { from: date(addDays(after, 1)), to: date(to), days }
    const rated = { half: sentenceCase(halfYearWords(language, half)), rate: rateWords(language, rate) }
    return { kind: 'paragraph', runs: [{ text: t('interest-paper.line', { ...span, ...rated }) }] }
  })
}

function sumsOf(statement: InterestStatement): readonly FormBlock[] {
  const { state, due } = statement
  const t = translator(state.language)
  const sum = (name: string, cents: number) => pair(t, name, moneyIn(statement, cents))
  return [
    sum(t('late-interest.total'), due.interest),
    ...(due.fixed > 0 ? [sum(t('late-interest.fixed'), due.fixed)] : []),
    sum(t('late-interest.sum'), due.interest + due.fixed)
  ]
}
