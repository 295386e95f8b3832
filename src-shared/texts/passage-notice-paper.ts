import type { Visit } from '../domain/case/state/visits'
import type { VisitOutcome } from '../domain/case/visits/vocabulary'
import type { Language } from '../domain/common/vocabulary'
import type { FormBlock, FormContent } from '../domain/form/content'
import type { Company } from '../domain/organisation/organisation'
import type { PlainDate, TimeZone } from '../lib/plain-date'
import { formatFor } from './format'
import { sentenceCase } from './sentence-case'
import { type Translate, translator } from './translator'

/** All that a notice of passage is written from. */
export interface PassageNoticeSources {
  readonly language: Language
  readonly reference: string
  readonly visit: Pick<Visit, 'number' | 'kind' | 'begun'>
  readonly outcome: Exclude<VisitOutcome, 'held'>
  readonly nextVisit: PlainDate | undefined
  readonly company: Pick<Company, 'name' | 'address' | 'phone' | 'email'>
  /** Whom we came to see; empty where the case names nobody who lives there or owns it. */
  readonly to: string
  /** Where the works are, as one line; empty where the case names no site. */
  readonly site: string
  /** Who came: name and capacity, one each. */
  readonly by: readonly string[]
  readonly zone: TimeZone
}

/**
 * The page that is left where nobody opened, in the language of the case: when we came, for what, and how to agree on
 * another day. Whoever passes by may read it: it says nothing of the dispute, nor what was noted for the firm.
 */
export function passageNoticePaper(sources: PassageNoticeSources): FormContent {
  const { language, reference, visit, company } = sources
  const t = translator(language)
  const title = t('passage.title')
  return {
    language,
    title: `${title} ${reference} – ${t('visit.number', { number: visit.number })}`,
    author: company.name,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'paragraph', runs: [{ text: company.name, bold: true }] },
      { kind: 'note', text: [...company.address, company.phone, company.email].filter(Boolean).join(' · ') },
      ...factBlocks(sources),
      ...askingBlocks(sources),
      ...replyBlocks(t)
    ],
    labels: {
      runningHead: [title, reference, company.name].join(' · '),
      page: t('letter.label.page', { page: '{page}', pages: '{pages}' }),
      initials: ''
    }
  }
}

const paragraph = (text: string): FormBlock => ({ kind: 'paragraph', runs: [{ text }] })

function factBlocks({ language, reference, visit, to, site, by, zone }: PassageNoticeSources): readonly FormBlock[] {
  const t = translator(language)
  const format = formatFor(language)
  const rows: readonly (readonly [string, string])[] = [
    [t('passage-paper.to'), to],
    [t('report-paper.site'), site],
    [t('passage-paper.when'), format.happened(visit.begun, zone)],
    [t('passage-paper.why'), sentenceCase(t(`visit.kind.${visit.kind}`))],
    [t('passage-paper.by'), format.list(by)],
    [t('report-paper.reference'), reference]
  ]
  return rows.flatMap(([label, value]): FormBlock[] =>
    value === ''
      ? []
      : [{ kind: 'paragraph', runs: [{ text: `${t('report-paper.named', { label })} `, bold: true }, { text: value }] }]
  )
}

function askingBlocks({ language, outcome, nextVisit, company }: PassageNoticeSources): readonly FormBlock[] {
  const t = translator(language)
  const date = nextVisit && formatFor(language).longDate(nextVisit)
  return [
    { kind: 'part', text: t(`passage-paper.outcome.${outcome}`) },
    paragraph(t('passage-paper.ask')),
    ...(date === undefined ? [] : [paragraph(t('passage-paper.next', { date }))]),
    { kind: 'paragraph', runs: [{ text: reachWords(t, company), bold: true }] },
    paragraph(t('passage-paper.access'))
  ]
}

/** By what the firm can be reached, as far as it has said so. */
function reachWords(t: Translate, { phone = '', email = '' }: PassageNoticeSources['company']): string {
  if (phone !== '' && email !== '') return t('passage-paper.reach.both', { phone, email })
  if (phone !== '') return t('passage-paper.reach.phone', { phone })
  return email === '' ? t('passage-paper.reach.post') : t('passage-paper.reach.email', { email })
}

function replyBlocks(t: Translate): readonly FormBlock[] {
  const empty = (label: string) => ({ label, value: '' })
  return [
    { kind: 'part', text: t('passage-paper.reply') },
    paragraph(t('passage-paper.reply.how')),
    { kind: 'fields', fields: [empty(t('passage-paper.reply.day')), empty(t('passage-paper.reply.hour'))] },
    { kind: 'fields', fields: [empty(t('passage-paper.reply.other-day')), empty(t('passage-paper.reply.hour'))] },
    { kind: 'fields', fields: [empty(t('passage-paper.reply.name')), empty(t('passage-paper.reply.phone'))] },
    { kind: 'lines', count: 2 }
  ]
}
