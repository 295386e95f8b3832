import type { z } from 'zod'
import type { EventId } from '../../../lib/ids'
import type { explained, FileTextReader } from '../events/file-texts'

/** What was written for the file beside a letter or a message. */
export interface FileText {
  readonly entry: EventId
  readonly of: z.infer<typeof explained>
  readonly text: string
  /** Who may read it besides the firm. */
  readonly to: readonly FileTextReader[]
}

export interface FileTextState {
  readonly fileTexts: readonly FileText[]
}

export const noFileTexts: FileTextState = { fileTexts: [] }
