/** The steps of taking a package at which a process can be held, in their order. */
export const takingSteps = [
  /** Read from end to end; it lies in the staging folder. */
  'verified',
  /** Its second file is written out and synced, and has no name yet. */
  'file staged',
  /** That file has its name on the disk, and no row. */
  'file in place',
  /** All files are there, and the one transaction of the rest is begun. */
  'transaction begun',
  /** Entries, views and the receipt are written, not yet for good. */
  'receipt written',
  'committed'
] as const
export type TakingStep = (typeof takingSteps)[number]
