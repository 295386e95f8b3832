import type { Answer } from '../../../src-shared/ipc/reply'
import type { MakeRefusal } from '../../exchange/transfer/make-package'
import type { PackageRefusal } from '../../exchange/transfer/open-package'
import type { SenderRefusal, TakeRefusal } from '../../exchange/transfer/take-package'
import type { Vault } from '../../store/vault/vault'

/** Why a package is not made, as the window is told. */
export function refusedToMake(refusal: MakeRefusal): Extract<Answer<'transfer.make'>, { ok: false }> {
  switch (refusal.kind) {
    case 'exists':
      return { ok: false, reason: 'not-writable' }
    case 'unwritable':
      return { ok: false, reason: 'not-writable', params: { code: refusal.code } }
    default:
      return { ok: false, reason: refusal.kind }
  }
}

/** Why a package is not opened. */
export function refusedToOpen(
  refusal: PackageRefusal,
  { machine }: Vault
): Extract<Answer<'transfer.open'>, { ok: false }> {
  switch (refusal.kind) {
    case 'damaged':
      return { ok: false, reason: 'package-damaged', params: { where: refusal.where } }
    case 'not-for-this-machine':
      return { ok: false, reason: refusal.kind, params: { letter: machine.letter } }
    case 'newer-version':
      return { ok: false, reason: 'package-newer' }
    case 'unreadable':
      return { ok: false, reason: 'unreadable', params: { code: refusal.code } }
    default:
      return { ok: false, reason: refusal.kind }
  }
}

/** Why a package is not taken. */
export function refusedToTake(refusal: TakeRefusal): Extract<Answer<'transfer.take'>, { ok: false }> {
  switch (refusal.kind) {
    case 'other-firm':
    case 'unknown-machine':
    case 'machine-revoked':
      return refusedSender(refusal)
    case 'file-refused':
      return { ok: false, reason: 'file-damaged' }
    default:
      return { ok: false, reason: refusal.kind }
  }
}

/** Who made it is not one this machine takes from. */
export function refusedSender(refusal: SenderRefusal) {
  const { kind } = refusal
  const params = kind === 'other-firm' ? { firm: refusal.firm } : { letter: refusal.letter }
  return { ok: false as const, reason: kind, params }
}
