import { generateKeyPairSync } from 'node:crypto'

/** The key pair of one machine and epoch. The private part is sealed before it touches the disk. */
export interface MachineKeys {
  /** Ed25519 (RFC 8032), raw, 32 bytes. */
  readonly publicKey: Buffer
  /** PKCS #8 (RFC 8410), DER. */
  readonly privateKey: Buffer
}

/** Makes the key pair a machine gets at its first run, and anew after a restore. */
export function createMachineKeys(): MachineKeys {
  const pair = generateKeyPairSync('ed25519')
  const { x } = pair.publicKey.export({ format: 'jwk' })
  if (x === undefined) throw new Error('An Ed25519 key without its public part')
  return {
    publicKey: Buffer.from(x, 'base64url'),
    privateKey: pair.privateKey.export({ format: 'der', type: 'pkcs8' })
  }
}
