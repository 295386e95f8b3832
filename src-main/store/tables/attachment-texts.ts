import { columnsOf, type Fixed } from './columns'

/** The text of a filed piece, for search. Erasing the piece erases it. */
export interface AttachmentTextsTable {
  attachment: Fixed<string>
  text: Fixed<string>
}

export const attachmentTextsColumns = columnsOf<AttachmentTextsTable>({ attachment: true, text: true })
