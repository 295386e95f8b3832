import { usualPaper } from '../../src-shared/domain/dispatch/letter-paper'
import { letterTestPage } from '../../src-shared/domain/dispatch/letter-test-page'
import { type StockItem, type StockKind, stockSheets, testSheet } from '../../src-shared/domain/dispatch/stock'
import type { LetterId } from '../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../src-shared/lib/result'
import { addressOf } from '../../src-shared/texts/dispatch/letter-parts'
import { sentenceCase } from '../../src-shared/texts/sentence-case'
import { translator } from '../../src-shared/texts/translator'
import { renderPlaced } from '../documents/render-placed'
import { casesOfLetters } from '../store/queries/letters'
import { streamsOf } from '../store/streams/streams'
import { type LetterDesk, letterSources } from './desk'

interface Paper {
  readonly bytes: Uint8Array
  readonly title: string
}

/** Envelopes, labels or the post's forms for letters, in the order they were asked for. */
export async function makeStockPaper(
  desk: LetterDesk,
  kind: StockKind,
  asked: readonly LetterId[],
  from: number
): Promise<Result<Paper, 'letter-unknown' | 'address-misfit'>> {
  const { vault, clock } = desk
  const { state: organisation } = await streamsOf(vault).organisation(vault.read)
  const language = organisation.preferences?.language ?? 'fr'
  const { company } = organisation
  const sender = company ? [company.name, ...company.address] : []
  const cases = await casesOfLetters(vault.read, asked)
  const items: StockItem[] = []
  for (const id of asked) {
    const ofCase = cases.get(id)
    const sources = ofCase && (await letterSources(desk, ofCase))
    const letter = sources?.state.letters.find((one) => one.id === id)
    if (!sources || !letter) return refuse('letter-unknown')
    items.push({ sender, addressee: addressOf(sources, letter), reference: letter.number })
  }
  const { offsets, form } = organisation.dispatch?.stock ?? {}
  const sheets = stockSheets(kind, items, { offset: offsets?.[kind], form, from })
  const title = `${sentenceCase(translator(language)(`stock.${kind}`))} ${clock.today()}`
  const described = { language, title, author: company?.name ?? '' }
  const printed = await renderPlaced(described, sheets, { instant: clock.now(), fontsDir: desk.fontsDir })
  return printed.ok ? ok({ bytes: printed.value, title }) : refuse('address-misfit')
}

/** The sheet by which a printer is set for a kind of paper. */
export async function makeTestSheet(desk: LetterDesk, kind: StockKind): Promise<Paper> {
  const { vault, clock } = desk
  const { state: organisation } = await streamsOf(vault).organisation(vault.read)
  const language = organisation.preferences?.language ?? 'fr'
  const t = translator(language)
  const { offsets, form } = organisation.dispatch?.stock ?? {}
  const words = { sender: t('stock.sender'), addressee: t('stock.addressee'), reference: t('stock.reference') }
  const sheet = testSheet(kind, words, { offset: offsets?.[kind], form })
  const title = `${t('stock.test')} ${t(`stock.${kind}`)}`
  const described = { language, title, author: organisation.company?.name ?? '' }
  const printed = await renderPlaced(described, [sheet], { instant: clock.now(), fontsDir: desk.fontsDir })
  if (!printed.ok) throw new Error('A test sheet does not fit its own boxes')
  return { bytes: printed.value, title }
}

/** The page by which the letter paper is set: to fold, and to hold into its envelope. */
export async function makeLetterTestPage(desk: LetterDesk): Promise<Paper> {
  const { vault, clock } = desk
  const { state: organisation } = await streamsOf(vault).organisation(vault.read)
  const language = organisation.preferences?.language ?? 'fr'
  const t = translator(language)
  const paper = organisation.dispatch?.paper ?? usualPaper
  const title = `${t('letter-paper.test')} (${t(`letter-paper.${paper.envelope}`)})`
  const how = (['scale', 'cross', 'fold', 'window'] as const).map((step) => t(`letter-paper.test.${step}`))
  const words = { title, how, always: t('letter-paper.test.always'), sometimes: t('letter-paper.test.sometimes') }
  const described = { language, title, author: organisation.company?.name ?? '' }
  const sheet = letterTestPage(paper, words)
  const printed = await renderPlaced(described, [sheet], { instant: clock.now(), fontsDir: desk.fontsDir })
  if (!printed.ok) throw new Error('A test page does not fit its own boxes')
  return { bytes: printed.value, title }
}
