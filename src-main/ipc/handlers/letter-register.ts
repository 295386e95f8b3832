import { ok } from '../../../src-shared/lib/result'
import { listLetters } from '../../store/queries/letters'
import type { Handlers } from '../handlers'

export const letterRegisterHandlers: Pick<Handlers, 'letter.list'> = {
  'letter.list': async (_input, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    return ok({ letters: await listLetters(workspace.vault.read) })
  }
}
