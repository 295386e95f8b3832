/** The system's own dialogues and programs, as handlers use them. */
export interface Desktop {
  /** Paths chosen by the user; empty when the dialogue was closed without a choice. */
  readonly chooseFiles: (options: ChooseFiles) => Promise<readonly string[]>
  /** Where to write; undefined when the dialogue was closed without a choice. */
  readonly chooseTarget: (options: ChooseTarget) => Promise<string | undefined>
  /** Opens a file with the system's viewer; false when the system has none. */
  readonly openFile: (path: string) => Promise<boolean>
  /** A private folder for copies given to other programs, removed at quit and at the next start. */
  readonly copiesFolder: () => Promise<string>
  /** By the system's print dialogue, at full scale; on both sides or one where it is said, else as the printer is set. */
  readonly printPdf: (
    bytes: Uint8Array,
    options?: { readonly doubleSided?: boolean }
  ) => Promise<'printed' | 'cancelled' | 'no-printer' | 'not-printed'>
}

export interface FileFilter {
  readonly name: string
  /** Without the dot. */
  readonly extensions: readonly string[]
}

export interface ChooseFiles {
  readonly title: string
  readonly many: boolean
  /** A folder instead of files. */
  readonly folder?: boolean
  readonly filters?: readonly FileFilter[]
}

export interface ChooseTarget {
  readonly title: string
  readonly fileName: string
  readonly filters?: readonly FileFilter[]
}
