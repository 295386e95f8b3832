import { hkdfSync } from 'node:crypto'

/** What a derived key is for; one never serves two purposes. */
export type KeyPurpose = 'database' | 'tip' | 'names' | 'blobs' | 'machine' | 'backup'

/**
 * A 32-byte key for one purpose: HKDF-SHA256 (RFC 5869) over the data key, salted with the vault's id.
 * @param dataKey 32 bytes
 */
export function deriveKey(dataKey: Buffer, vaultId: string, purpose: KeyPurpose): Buffer {
  return Buffer.from(hkdfSync('sha256', dataKey, vaultId, `entente/${purpose}/1`, 32))
}
