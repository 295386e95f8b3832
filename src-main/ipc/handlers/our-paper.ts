import { Readable } from 'node:stream'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { attachmentId } from '../../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import type { TextKey } from '../../../src-shared/texts/catalogue'
import { translator } from '../../../src-shared/texts/translator'
import type { AppContext } from '../../app/context'
import { writeWhole } from '../../exchange/export/write-file'
import { takeIn } from '../../store/attachments/intake'
import { attachmentRoom } from '../../store/attachments/room'
import type { Acting } from '../../store/commands/acting'
import type { WriteRefusal } from '../../store/unit-of-work'
import type { Vault } from '../../store/vault/vault'

/** What Entente put on paper itself. */
export interface OurPaper {
  readonly bytes: Uint8Array
  /** Also the name of its file. */
  readonly title: string
}

export async function printPaper(app: AppContext, { bytes }: OurPaper, options?: { readonly doubleSided?: boolean }) {
  const outcome = await app.desktop.printPdf(bytes, options)
  return outcome === 'printed' ? ok({}) : refuse(outcome)
}

/** Where the user says. */
export async function savePaper(app: AppContext, { bytes, title }: OurPaper, dialog: TextKey) {
  const filters = [{ name: 'PDF', extensions: ['pdf'] }]
  const asked = { title: translator(app.language())(dialog), fileName: `${title}.pdf`, filters }
  const target = await app.desktop.chooseTarget(asked)
  if (target === undefined) return refuse('cancelled' as const)
  const written = await writeWhole(target, [bytes])
  return written.ok ? ok({}) : written
}

/**
 * Among the files of the vault, before any event names it: a file without its event is swept later.
 * @throws Error when the paper is one that no vault takes: a bug
 */
export async function filePaper(
  vault: Vault,
  newId: Acting['newId'],
  { bytes, title }: OurPaper
): Promise<Result<Attachment, WriteRefusal | 'cancelled'>> {
  const source = { name: `${title}.pdf`, bytes: Readable.from([bytes]), total: bytes.length }
  const filed = await takeIn(attachmentRoom(vault), attachmentId.parse(newId()), source)
  if (filed.ok) return filed
  const { reason } = filed
  if (reason === 'empty' || reason === 'too-large' || reason === 'unreadable')
    throw new Error(`Own paper refused: ${reason}`)
  return refuse(reason)
}
