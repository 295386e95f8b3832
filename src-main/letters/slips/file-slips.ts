import { Readable } from 'node:stream'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { filingOf } from '../../../src-shared/domain/dispatch/file-slip'
import type { StackKind } from '../../../src-shared/domain/dispatch/stack'
import { type AttachmentId, attachmentId, type CaseId, type LetterId } from '../../../src-shared/lib/ids'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { translator } from '../../../src-shared/texts/translator'
import { type CutPage, type OpenedScan, openScan } from '../../documents/cut-pages'
import { findAttachment } from '../../store/attachments/find-attachment'
import { takeIn } from '../../store/attachments/intake'
import { readWhole } from '../../store/attachments/open-attachment'
import { attachmentRoom } from '../../store/attachments/room'
import type { Acting } from '../../store/commands/acting'
import { type CaseCode, doCase } from '../../store/commands/execute-case'
import { inOneWrite } from '../../store/commands/work'
import { casesOfLetters } from '../../store/queries/letters'
import { streamsOf } from '../../store/streams/streams'
import type { WriteRefusal } from '../../store/unit-of-work'
import type { Vault } from '../../store/vault/vault'

export interface SlipToFile {
  readonly letter: LetterId
  /** The side that carries the number first. */
  readonly pages: readonly CutPage[]
  readonly on?: PlainDate | undefined
}

export interface StackToFile {
  readonly stack: AttachmentId
  readonly kind: StackKind
  readonly slips: readonly SlipToFile[]
}

export interface FiledStack {
  readonly filed: { readonly letter: LetterId; readonly case: CaseId }[]
  readonly refused: { readonly letter: LetterId; readonly reason: CaseCode | WriteRefusal }[]
}

interface Filing {
  readonly acting: Acting
  readonly vault: Vault
  readonly language: Language
  readonly signal: AbortSignal
  readonly onFiled: (done: number) => void
}

/**
 * Files the slips of a scanned stack one after the other, each with all its sides or not at all. One that is refused leaves
 * the others; where the store can write no more, what is left is not tried.
 */
export async function fileSlips(
  filing: Filing,
  { stack, kind, slips }: StackToFile
): Promise<Result<FiledStack, 'attachment-unknown' | 'file-damaged' | 'cancelled' | WriteRefusal>> {
  const { vault } = filing
  const room = attachmentRoom(vault)
  const found = await findAttachment(vault.read, room.folders, stack)
  if (!found) return refuse('attachment-unknown')
  const bytes = await readWhole(found)
  const scan = bytes.ok ? await openScan(bytes.value) : undefined
  if (!scan || slips.some(({ pages }) => pages.some(({ page }) => page > scan.pages))) return refuse('file-damaged')
  const cases = await casesOfLetters(
    vault.read,
    slips.map(({ letter }) => letter)
  )
  const outcome: FiledStack = { filed: [], refused: [] }
  for (const slip of slips) {
    if (filing.signal.aborted) break
    const ofCase = cases.get(slip.letter)
    const done = ofCase ? await fileSlip(filing, scan, { kind, slip, ofCase }) : refuse('letter-unknown' as const)
    if (done.ok) outcome.filed.push({ letter: slip.letter, case: done.value })
    else if (done.reason === 'cancelled') break
    else outcome.refused.push({ letter: slip.letter, reason: done.reason })
    filing.onFiled(outcome.filed.length + outcome.refused.length)
  }
  return ok(outcome)
}

async function fileSlip(
  filing: Filing,
  scan: OpenedScan,
  { kind, slip, ofCase }: { readonly kind: StackKind; readonly slip: SlipToFile; readonly ofCase: CaseId }
): Promise<Result<CaseId, CaseCode | WriteRefusal | 'cancelled'>> {
  const { acting, vault } = filing
  const { state } = await streamsOf(vault).cases.load(vault.read, ofCase)
  const letter = state?.letters.find(({ id }) => id === slip.letter)
  if (!letter) return refuse('letter-unknown')
  const pieces = await piecesOf(filing, scan, { kind, pages: slip.pages, number: letter.number })
  if (!pieces.ok) return pieces
  const commands = filingOf(kind, letter, pieces.value, slip.on)
  const done = await inOneWrite<undefined, CaseCode>(acting, async (work) => {
    for (const command of commands) {
      const one = await doCase(work, ofCase, command)
      if (!one.ok) return one
    }
    return ok(undefined)
  })
  return done.ok ? ok(ofCase) : refuse(done.reason.code)
}

/** The sides of an advice each as a piece; a receipt of deposit is one piece, however many sides it has. */
async function piecesOf(
  { acting, vault, language, signal }: Filing,
  scan: OpenedScan,
  { kind, pages, number }: { readonly kind: StackKind; readonly pages: readonly CutPage[]; readonly number: string }
): Promise<Result<readonly Attachment[], WriteRefusal | 'cancelled'>> {
  const t = translator(language)
  const sides = kind === 'slips' ? pages.map((page) => [page]) : [pages]
  const pieces: Attachment[] = []
  for (const [index, side] of sides.entries()) {
    const bytes = await scan.cut(side)
    const name = `${t(`slips.piece.${kind}`, { number, side: index === 0 ? 'front' : 'back' })}.pdf`
    const source = { name, bytes: Readable.from([bytes]), total: bytes.length }
    const taken = await takeIn(attachmentRoom(vault), attachmentId.parse(acting.newId()), source, { signal })
    if (!taken.ok) {
      const { reason } = taken
      if (reason === 'empty' || reason === 'too-large' || reason === 'unreadable')
        throw new Error(`A page of a stack was refused: ${reason}`)
      return refuse(reason)
    }
    pieces.push(taken.value)
  }
  return ok(pieces)
}
