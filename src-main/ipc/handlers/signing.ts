import { ok } from '../../../src-shared/lib/result'
import { countSubmitted, readSignatureBook } from '../../store/queries/submitted-letters'
import { streamsOf } from '../../store/streams/streams'
import type { HandlersOf } from '../handlers'
import { atTheDesk } from './at-the-desk'

export const signingHandlers: HandlersOf<'signing'> = {
  'signing.list': async (_input, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const { workspace, person } = desk.value
    return ok(await readSignatureBook(workspace.vault.read, streamsOf(workspace.vault), person))
  },
  'signing.counts': async (_input, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const { workspace, person } = desk.value
    return ok(await countSubmitted(workspace.vault.read, person))
  }
}
