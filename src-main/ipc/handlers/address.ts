import { usualPaper } from '../../../src-shared/domain/dispatch/letter-paper'
import { ok } from '../../../src-shared/lib/result'
import { measureAddress } from '../../documents/measure-address'
import { resourceFolder } from '../../letters/resources'
import { streamsOf } from '../../store/streams/streams'
import type { Handlers } from '../handlers'

export const addressHandlers: Pick<Handlers, 'address.measure'> = {
  'address.measure': async ({ lines }, { app }) => {
    const workspace = app.workspace()
    const firm = workspace && (await streamsOf(workspace.vault).organisation(workspace.vault.read))
    const paper = firm?.state.dispatch?.paper ?? usualPaper
    const { size, limitMm, widths } = await measureAddress(lines, paper, resourceFolder('fonts'))
    return ok({ size, limitMm, widths: [...widths] })
  }
}
