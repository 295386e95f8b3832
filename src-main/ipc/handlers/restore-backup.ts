import type { ParsedInput } from '../../../src-shared/ipc/contract'
import type { Answer } from '../../../src-shared/ipc/reply'
import type { Session } from '../../app/session/session'
import type { Call } from '../handlers'

export async function restoreBackup(
  _session: Session,
  _input: ParsedInput<'app.restore-backup'>,
  _call: Call
): Promise<Answer<'app.restore-backup'>> {
  throw new Error('Restoring is not built yet')
}
