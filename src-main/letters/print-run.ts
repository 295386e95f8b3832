import type { PrintRun } from '../../src-shared/domain/dispatch/print-run'
import { hasLeft } from '../../src-shared/domain/letter/mail-standing'
import type { LetterId } from '../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../src-shared/lib/result'
import { translator } from '../../src-shared/texts/translator'
import { joinPrintRun, type RunSource } from '../documents/print-run'
import { casesOfLetters } from '../store/queries/letters'
import { streamsOf } from '../store/streams/streams'
import type { LetterDesk } from './desk'
import { letterParts } from './outgoing-part'

/** The chosen letters as one file for the printer, in the order they were asked for. */
export async function makePrintRun(
  desk: LetterDesk,
  asked: readonly LetterId[],
  run: PrintRun
): Promise<Result<{ readonly bytes: Uint8Array; readonly title: string }, 'letter-unknown' | 'file-damaged'>> {
  const { vault, clock } = desk
  const streams = streamsOf(vault)
  const { state: organisation } = await streams.organisation(vault.read)
  const t = translator(organisation.preferences?.language ?? 'fr')
  const cases = await casesOfLetters(vault.read, asked)
  const letters: (readonly RunSource[])[] = []
  for (const id of asked) {
    const ofCase = cases.get(id)
    const loaded = ofCase && (await streams.cases.load(vault.read, ofCase))
    const state = loaded?.state
    const letter = state?.letters.find((one) => one.id === id)
    if (!state || !letter) return refuse('letter-unknown')
    const parts = await letterParts(desk, state, letter, run.enclosures)
    if (!parts.ok) return parts
    const mark = hasLeft(letter.mailing) ? t('print-run.duplicate') : undefined
    letters.push(parts.value.map((part) => ({ ...part, mark })))
  }
  const { bytes } = await joinPrintRun(letters, run, t('print-run.copy'))
  return ok({ bytes, title: t('print-run.file', { count: asked.length, date: clock.today() }) })
}
