/** What a thread that puts files down works on. */
export interface StagingData {
  /** The package. */
  readonly file: string
  readonly key: Uint8Array
  /** Where its content begins. */
  readonly start: number
}

/** A file of the package that is to be put down. */
export interface StagingJob {
  readonly number: number
  /** Where its own header lies in the content. */
  readonly header: number
  /** Bytes of it. */
  readonly size: number
  /** Where it goes, as a blob. */
  readonly path: string
  readonly key: Uint8Array
}

/** `stop`: leave at once what is under way. `end`: nothing more will come. */
export type StagingAsked = { readonly kind: 'put'; readonly job: StagingJob } | { readonly kind: 'stop' | 'end' }

export type StagingAnswer =
  /** Bytes put down since the last time. */
  | { readonly kind: 'bytes'; readonly bytes: number }
  /** It is on the disk; the pieces of the cipher that were verified on the way. */
  | {
      readonly kind: 'done'
      readonly number: number
      /** Hexadecimal. */
      readonly sha256: string
      readonly size: number
      readonly verified: readonly number[]
    }
  | {
      readonly kind: 'failed'
      readonly number: number
      readonly broken: boolean
      readonly code: string | undefined
      readonly message: string
    }
