import type { Refused } from '../../../src-shared/ipc/reply'
import { assertNever } from '../../../src-shared/lib/assert-never'
import { ok, type Result } from '../../../src-shared/lib/result'
import type { ExportRefusal } from '../../store/attachments/refusals'

type Exported =
  | { readonly ok: true; readonly value: Record<string, never> }
  | Refused<'attachment-unknown' | 'file-damaged' | 'cancelled' | 'disk-full' | 'not-writable'>

/** How an export ended, as screens know it. */
export function exported(result: Result<unknown, ExportRefusal>): Exported {
  if (result.ok) return ok({})
  switch (result.reason) {
    case 'unknown':
      return { ok: false, reason: 'attachment-unknown' }
    case 'missing':
    case 'altered':
      return { ok: false, reason: 'file-damaged' }
    case 'unwritable':
      return { ok: false, reason: 'not-writable' }
    case 'cancelled':
    case 'disk-full':
      return { ok: false, reason: result.reason }
    default:
      return assertNever(result.reason)
  }
}
