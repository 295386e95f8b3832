import type { CaseId, ContactId, LetterId } from '../../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { contactName } from '../../../src-shared/texts/names'
import { translator } from '../../../src-shared/texts/translator'
import { findAttachment } from '../../store/attachments/find-attachment'
import { readWhole } from '../../store/attachments/open-attachment'
import { attachmentRoom } from '../../store/attachments/room'
import { contactNow } from '../../store/queries/contacts-now'
import { streamsOf } from '../../store/streams/streams'
import type { Vault } from '../../store/vault/vault'
import { type MailDraft, mailDraft } from './mail-draft'

type Refused = 'no-such-case' | 'letter-unknown' | 'file-damaged'

interface MailAsked {
  readonly id: CaseId
  readonly letter?: LetterId | undefined
  /** What was written already, whole. */
  readonly written?:
    | { readonly text: string; readonly subject?: string | undefined; readonly to?: ContactId | undefined }
    | undefined
}

/**
 * A reply as an e-mail that is still to be sent: to whom the letter went, or to the first party. It takes nothing from the
 * case but its reference, since titles, notes and summaries are ours; the letter, which is theirs already; and what was
 * written for them.
 */
export async function mailOfCase(
  vault: Vault,
  { id, letter: letterId, written }: MailAsked,
  boundary: string
): Promise<Result<{ readonly name: string; readonly text: string }, Refused>> {
  const streams = streamsOf(vault)
  const { state } = await streams.cases.load(vault.read, id)
  if (!state) return refuse('no-such-case')
  const letter = state.letters.find((one) => one.id === letterId)
  if (letterId && !letter) return refuse('letter-unknown')
  const files = letter ? await letterFile(vault, letter.document) : ok([])
  if (!files.ok) return files
  const t = translator(state.language)
  const to = letter?.to ?? written?.to ?? state.parties[0]?.contact
  const person = to && (await contactNow(vault, to))
  const name = letter ? t(`letter.kind.${letter.kind}`) : t('export.mail.about')
  const subject = t('export.mail.subject', {
    what: written?.subject || name,
    reference: letter?.number ?? state.reference
  })
  const body = letter ? t('export.mail.enclosed', { number: letter.number }) : t('export.mail.write-here')
  const greeting = person
    ? t('letter.greeting.warm', { name: contactName(state.language, person) })
    : t('letter.greeting.warm-unknown')
  const text = written?.text.replace(/\r?\n/gu, '\r\n') ?? [greeting, body, t('letter.closing.warm')].join('\r\n\r\n')
  const draft = mailDraft({ to: person?.emails.slice(0, 1) ?? [], subject, text, files: files.value, boundary })
  return ok({ name: `${state.reference} ${name}`, text: draft })
}

async function letterFile(
  vault: Vault,
  document: Parameters<typeof findAttachment>[2]
): Promise<Result<MailDraft['files'], 'file-damaged'>> {
  const room = attachmentRoom(vault)
  const found = await findAttachment(room.read, room.folders, document)
  const bytes = found && (await readWhole(found))
  if (!found || !bytes?.ok) return refuse('file-damaged')
  return ok([{ name: found.name, mediaType: found.mediaType, bytes: bytes.value }])
}
