import { returnReason } from '../../domain/case/events'
import type { Letter } from '../../domain/case/state'
import { slotsOf } from '../../domain/dispatch/proofs'
import type { FormBlock, FormContent } from '../../domain/form/content'
import type { PlainDate } from '../../lib/plain-date'
import { formatFor } from '../format'
import type { LetterSources } from '../letters/sources'
import { pieceNames } from '../piece-names'
import { sentenceCase } from '../sentence-case'
import { translator } from '../translator'
import { addressOf, enclosureRows, letterWords, NUMBER_WIDTH, pairTable, paper, said } from './letter-parts'

/** What a bailiff needs to serve a letter: who asks, to whom, what was tried, what proves it, which pieces go with it. */
export function bailiffCover(sources: LetterSources, letter: Letter): FormContent {
  const { state, organisation, today } = sources
  const t = translator(state.language)
  const { company } = organisation
  const title = t('dispatch-paper.bailiff.title')
  const asker = company
    ? [company.name, ...company.address, company.register, company.phone, company.email].filter(Boolean)
    : []
  return paper(sources, title, letter.number, [
    { kind: 'title', text: title },
    { kind: 'note', text: t('dispatch-paper.printed', { date: formatFor(state.language).longDate(today) }) },
    said(t('dispatch-paper.bailiff.text', { letter: letterWords(sources, letter) })),
    { kind: 'part', text: t('dispatch-paper.bailiff.asker') },
    said(asker.join('\n')),
    { kind: 'part', text: t('dispatch-paper.addressee') },
    said(addressOf(sources, letter).join('\n')),
    { kind: 'part', text: t('dispatch-paper.bailiff.tried') },
    ...tried(sources, letter),
    { kind: 'part', text: t('dispatch-paper.bailiff.proofs') },
    ...proofs(sources, letter),
    { kind: 'part', text: t('dispatch-paper.bailiff.pieces') },
    ...pieces(sources, letter),
    { kind: 'note', text: t('dispatch-paper.bailiff.note') }
  ])
}

function tried({ state }: LetterSources, { mailing }: Letter): readonly FormBlock[] {
  const t = translator(state.language)
  const { date } = formatFor(state.language)
  const { way, tracking, deposited, presented, collected, returned } = mailing
  const row = (name: string, day: PlainDate | undefined): readonly (readonly [string, string])[] =>
    day ? [[name, date(day)]] : []
  const rows = [
    ...(way ? [[t('dispatch.way'), sentenceCase(t(`dispatch.way.${way}`))] as const] : []),
    ...row(t('mailing.on.deposit'), deposited),
    ...(tracking ? [[t('mailing.tracking'), tracking] as const] : []),
    ...row(t('mailing.on.present'), presented),
    ...row(t('mailing.on.collect'), collected),
    ...row(t('mailing.on.return'), returned?.on),
    ...(returned
      ? [[t('mailing.reason'), t(`mailing.returned.${returnReason.catch('other').parse(returned.reason)}`)] as const]
      : [])
  ]
  const titles = [t('dispatch-paper.bailiff.step'), t('dispatch-paper.bailiff.value')] as const
  return rows.length === 0 ? [said(t('dispatch-paper.bailiff.nothing-tried'))] : pairTable(titles, rows)
}

function proofs({ state }: LetterSources, { kind, mailing }: Letter): readonly FormBlock[] {
  const t = translator(state.language)
  const { proofs: filed = [], returned, ...way } = mailing
  const names = pieceNames(t, Object.values(state.pieces))
  const filled = filed.map(({ slot }) => slot)
  // What was chosen last may be the bailiff, for whom nothing is filed yet: what was filed before still counts.
  const slots = [...new Set([...filled, ...slotsOf({ kind, ...way, filled, returned: returned?.on })])]
  const rows = slots.map((slot) => {
    const piece = filed.find((one) => one.slot === slot)?.piece
    return [sentenceCase(t(`proof.${slot}`)), piece ? (names.get(piece) ?? '…') : t('proof.missing')] as const
  })
  return pairTable([t('dispatch-paper.bailiff.proof'), t('dispatch-paper.bailiff.piece')], rows)
}

function pieces(sources: LetterSources, letter: Letter): readonly FormBlock[] {
  const t = translator(sources.state.language)
  const titles = [t('dispatch-paper.enclosure'), t('dispatch-paper.enclosure.title')] as const
  const rows = [['–', letterWords(sources, letter)] as const, ...enclosureRows(sources, letter)]
  return pairTable(titles, rows, NUMBER_WIDTH)
}
