/** The identity under which a vault is written: of this copy of the vault, not of the hardware. */
export interface Machine {
  /** UUID version 7. */
  readonly id: string
  /** 1 for the first life of the vault, one more after every restore. */
  readonly epoch: number
  /** One capital letter, part of every reference. */
  readonly letter: string
  /** Ed25519, raw, 32 bytes. */
  readonly publicKey: Uint8Array
}
