import type { Letter } from '../../domain/case/state'
import { enclosedIn } from '../../domain/dossier/list-numbers'
import type { FormBlock, FormContent } from '../../domain/form/content'
import { formatFor } from '../format'
import { addresseeOf, envelope } from '../letters/compose'
import type { LetterSources } from '../letters/sources'
import { undescribed } from '../letters/undescribed'
import { pieceNames } from '../piece-names'
import { translator } from '../translator'

/** The address of a letter, line by line, as it stands on the envelope today. */
export function addressOf(sources: LetterSources, { to }: Pick<Letter, 'to'>): readonly string[] {
  const addressee = addresseeOf(sources, to)
  return addressee ? envelope(sources.state.language, addressee.contact, addressee.insteadOf).lines : []
}

/** Room for the number of an exhibit and its title. */
export const NUMBER_WIDTH = 24

/** Its enclosures by their numbers and names, in their order. */
export function enclosureRows({ state }: LetterSources, letter: Letter): readonly (readonly [string, string])[] {
  const names = pieceNames(translator(state.language), Object.values(state.pieces), (attachment) =>
    undescribed(state.language, attachment)
  )
  return enclosedIn(letter).map(({ piece, number }) => [String(number), names.get(piece) ?? '…'] as const)
}

/** "Mise en demeure n° 2026-A-0003-2 du 25 février 2026". */
export function letterWords({ state }: LetterSources, { kind, number, dated }: Letter): string {
  const t = translator(state.language)
  return t('dispatch-paper.letter', {
    kind: t(`letter.kind.${kind}`),
    number,
    date: formatFor(state.language).date(dated)
  })
}

export const said = (text: string): FormBlock => ({ kind: 'paragraph', runs: [{ text }] })

/** A two-column table of names and what they are. */
export function pairTable(
  titles: readonly [string, string],
  rows: readonly (readonly [string, string])[],
  /** Millimetres of the first. */
  width = 60
): readonly FormBlock[] {
  if (rows.length === 0) return []
  const columns = [
    { title: titles[0], align: 'left' as const, width },
    { title: titles[1], align: 'left' as const }
  ]
  return [{ kind: 'table', columns, rows: rows.map((row) => [...row]) }]
}

/** A paper of ours about a letter, in the language of its case. */
export function paper(
  sources: LetterSources,
  title: string,
  number: string,
  blocks: readonly FormBlock[]
): FormContent {
  const { language } = sources.state
  const t = translator(language)
  const name = `${title} ${number}`
  return {
    language,
    title: name,
    author: sources.organisation.company?.name ?? '',
    blocks,
    labels: { runningHead: name, page: t('letter.label.page', { page: '{page}', pages: '{pages}' }), initials: '' }
  }
}
