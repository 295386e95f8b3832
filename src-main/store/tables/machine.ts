import type { Fixed } from './columns'
import { columnsOf } from './columns'

/**
 * The identities under which this vault has been written, the latest epoch being the present one. A copy that starts a
 * life of its own (a restored backup) adds a row with a new id, a new epoch and a new letter, so that no
 * (machine, epoch, sequence) and no reference is ever issued twice.
 */
export interface MachineTable {
  id: Fixed<string>
  epoch: Fixed<number>
  /** One capital letter, part of every reference. */
  letter: Fixed<string>
  /** Ed25519, raw, 32 bytes. */
  public_key: Fixed<Uint8Array>
  /** Ed25519 PKCS #8, sealed with a key derived from the data key. */
  private_key_sealed: Fixed<Uint8Array>
  /** Instant in UTC. */
  since: Fixed<string>
}

export const machineColumns = columnsOf<MachineTable>({
  id: true,
  epoch: true,
  letter: true,
  public_key: true,
  private_key_sealed: true,
  since: true
})
