import type { ArrivalId } from '../../../src-shared/lib/ids'
import { columnsOf, type Fixed } from './columns'

/** The files of an arrival: itself at place 0, then what hangs on it. */
export interface ArrivalFilesTable {
  /** Id of the attachment, or of the attachment to be. */
  attachment: string
  arrival: Fixed<ArrivalId>
  place: Fixed<number>
  /** The attachment as an event will name it, JSON. */
  descriptor: string
  /** How it stood in the arrival: within the text, in which folder, sent when; JSON. */
  shown: Fixed<string>
  /** What a document that hangs on a message says; that of the arrival itself is its own. */
  text: Fixed<string>
}

export const arrivalFilesColumns = columnsOf<ArrivalFilesTable>({
  attachment: true,
  arrival: true,
  place: true,
  descriptor: true,
  shown: true,
  text: true
})
