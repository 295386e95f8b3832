import type { WriteRefusal } from '../unit-of-work'

/** Why a file was not taken in. Nothing of it is kept. */
export type IntakeRefusal =
  /** 0 bytes. */
  | 'empty'
  /** Beyond the limit. */
  | 'too-large'
  | 'cancelled'
  /** The source cannot be read, or stopped in the middle. */
  | 'unreadable'
  | WriteRefusal

/** Why a file cannot be shown. */
export type ReadRefusal =
  /** No such attachment, or it was erased. */
  | 'unknown'
  /** The file is gone from the disk. */
  | 'missing'
  /** The file was changed or cut. */
  | 'altered'

/** Why no copy was made. Nothing is left under the target's name. */
export type ExportRefusal = ReadRefusal | 'cancelled' | 'disk-full' | 'unwritable'

/** Bytes done, out of a total where it is known. */
export type Progress = (done: number, total: number | undefined) => void
