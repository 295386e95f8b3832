import type { FormContent } from '../../src-shared/domain/form/content'
import type { DispatchPaper } from '../../src-shared/ipc/contract/dispatch'
import type { CaseId, LetterId } from '../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../src-shared/lib/result'
import { bailiffCover } from '../../src-shared/texts/dispatch/bailiff-cover'
import { receiptPaper } from '../../src-shared/texts/dispatch/receipt'
import { joinPdfs } from '../documents/join-pdfs'
import { renderForm } from '../documents/render-form'
import { type LetterDesk, letterSources } from './desk'
import { letterParts, outgoingParts } from './outgoing-part'

export type PaperRefusal = 'no-such-case' | 'letter-unknown' | 'not-printable' | 'file-damaged'

interface Paper {
  readonly bytes: Uint8Array
  readonly title: string
}

/** A paper that goes with an issued letter: the receipt to sign, or all that a bailiff needs. */
export async function makeDispatchPaper(
  desk: LetterDesk,
  id: CaseId,
  asked: LetterId,
  paper: DispatchPaper
): Promise<Result<Paper, PaperRefusal>> {
  const sources = await letterSources(desk, id)
  if (!sources) return refuse('no-such-case')
  const letter = sources.state.letters.find((one) => one.id === asked)
  if (!letter) return refuse('letter-unknown')
  if (paper === 'receipt') return printed(desk, receiptPaper(sources, letter))
  const cover = await printed(desk, bailiffCover(sources, letter))
  if (!cover.ok) return cover
  // The letter itself, its enclosures in their order, then its proofs.
  const own = await letterParts(desk, sources.state, letter)
  if (!own.ok) return own
  const proofs = (letter.mailing.proofs ?? []).map(({ piece }) => piece)
  const proved = await outgoingParts(desk, sources.state, proofs)
  if (!proved.ok) return proved
  const parts = [{ bytes: cover.value.bytes, mediaType: 'application/pdf' }, ...own.value, ...proved.value]
  const bytes = await joinPdfs(parts)
  return ok({ bytes, title: cover.value.title })
}

async function printed(desk: LetterDesk, content: FormContent): Promise<Result<Paper, 'not-printable'>> {
  const done = await renderForm(content, { instant: desk.clock.now(), fontsDir: desk.fontsDir })
  return done.ok ? ok({ bytes: done.value.bytes, title: content.title }) : refuse('not-printable')
}
