/** Argon2id (RFC 9106): memory in KiB. */
export interface Argon2Parameters {
  readonly name: 'argon2id'
  readonly memory: number
  readonly passes: number
  readonly lanes: number
}

/** scrypt (RFC 7914), only where Argon2 cannot load. */
export interface ScryptParameters {
  readonly name: 'scrypt'
  readonly cost: number
  readonly blockSize: number
  readonly parallelization: number
}

export type KdfParameters = Argon2Parameters | ScryptParameters

/** `calibrate` measures this machine; parameters of one's own are for tests. */
export type KdfChoice = 'calibrate' | KdfParameters

/** The least we accept anywhere. */
export const ARGON2_FLOOR: Argon2Parameters = { name: 'argon2id', memory: 64 * 1024, passes: 3, lanes: 1 }
