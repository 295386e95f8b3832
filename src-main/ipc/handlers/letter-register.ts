import { ok } from '../../../src-shared/lib/result'
import { listLetters } from '../../store/queries/letters'
import { listSubmitted } from '../../store/queries/submitted-letters'
import { streamsOf } from '../../store/streams/streams'
import type { Handlers } from '../handlers'

export const letterRegisterHandlers: Pick<Handlers, 'letter.list'> = {
  'letter.list': async (_input, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const { read } = workspace.vault
    const submitted = await listSubmitted(read, streamsOf(workspace.vault))
    return ok({ letters: await listLetters(read), submitted })
  }
}
