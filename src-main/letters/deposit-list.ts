import type { LetterId } from '../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../src-shared/lib/result'
import { depositList, type ListedDeposit } from '../../src-shared/texts/dispatch/deposit-list'
import { addressOf } from '../../src-shared/texts/dispatch/letter-parts'
import { translator } from '../../src-shared/texts/translator'
import { barcodeOf } from '../documents/barcode'
import { renderForm } from '../documents/render-form'
import { casesOfLetters } from '../store/queries/letters'
import { streamsOf } from '../store/streams/streams'
import { readTip } from '../store/tip'
import { type LetterDesk, letterSources } from './desk'

/** The list of letters for the counter, in the order they were asked for; in the language of the firm's papers. */
export async function makeDepositList(
  desk: LetterDesk,
  asked: readonly LetterId[]
): Promise<Result<{ readonly bytes: Uint8Array; readonly title: string }, 'letter-unknown' | 'not-printable'>> {
  const { vault, clock } = desk
  const { state: organisation } = await streamsOf(vault).organisation(vault.read)
  const language = organisation.preferences?.language ?? 'fr'
  const t = translator(language)
  const cases = await casesOfLetters(vault.read, asked)
  const letters: ListedDeposit[] = []
  for (const id of asked) {
    const ofCase = cases.get(id)
    const sources = ofCase && (await letterSources(desk, ofCase))
    const letter = sources?.state.letters.find((one) => one.id === id)
    if (!sources || !letter) return refuse('letter-unknown')
    const tracking = letter.mailing.tracking ?? ''
    const bars = tracking === '' ? [] : await barcodeOf(tracking)
    const kind = t(`letter.kind.${letter.kind}`)
    letters.push({ reference: letter.number, kind, address: addressOf(sources, letter), tracking, bars })
  }
  const { rollingHash, count } = await readTip(vault.read)
  const { company } = organisation
  const content = depositList({
    ...{ language, letters },
    firm: { name: company?.name ?? '', address: company?.address ?? [] },
    today: clock.today(),
    tip: { hash: Buffer.from(rollingHash).toString('hex'), count }
  })
  const printed = await renderForm(content, { instant: clock.now(), fontsDir: desk.fontsDir })
  return printed.ok ? ok({ bytes: printed.value.bytes, title: content.title }) : refuse('not-printable')
}
