import type { Letter } from '../../../src-shared/domain/case/state'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import type { CaseId, LetterId } from '../../../src-shared/lib/ids'
import { translator } from '../../../src-shared/texts/translator'
import type { Workspace } from '../../app/workspace'
import { exportName } from '../../store/attachments/attachment-name'
import { exportCopy } from '../../store/attachments/export-copy'
import { findAttachment } from '../../store/attachments/find-attachment'
import { attachmentRoom } from '../../store/attachments/room'
import { streamsOf } from '../../store/streams/streams'
import type { Handlers } from '../handlers'
import { exported } from './exported'

/** What leaves the application: the file of an issued letter. */
export const letterOutputHandlers: Pick<Handlers, 'letter.save'> = {
  'letter.save': async (input, { app }) => {
    const workspace = app.workspace()
    if (workspace === undefined) return { ok: false, reason: 'not-open' }
    const letter = await letterOf(workspace, input)
    const room = attachmentRoom(workspace.vault)
    const found = letter && (await findAttachment(room.read, room.folders, letter.document))
    if (found === undefined) return { ok: false, reason: 'letter-unknown' }
    const target = await app.desktop.chooseTarget(targetFor(app.language(), exportName(found)))
    if (target === undefined) return { ok: false, reason: 'cancelled' }
    const saved = exported(await exportCopy(room, found.id, target))
    if (saved.ok) return saved
    const { reason } = saved
    return { ok: false, reason: reason === 'attachment-unknown' ? 'letter-unknown' : reason }
  }
}

function targetFor(language: Language, fileName: string) {
  return {
    title: translator(language)('dialog.save-letter'),
    fileName,
    filters: [{ name: 'PDF', extensions: ['pdf'] }]
  }
}

async function letterOf(
  { vault }: Workspace,
  asked: { readonly case: CaseId; readonly letter: LetterId }
): Promise<Letter | undefined> {
  const { state } = await streamsOf(vault).cases.load(vault.read, asked.case)
  return state?.letters.find(({ id }) => id === asked.letter)
}
