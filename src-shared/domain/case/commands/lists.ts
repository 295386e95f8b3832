import { z } from 'zod'
import { attachmentId, contactId, defectId, lotId, receivedListId } from '../../../lib/ids'
import { plainDate } from '../../../lib/plain-date'
import { line, optionalLine, prose } from '../../common/text'
import { listMapping, lotChoices } from '../../received-list/fields'
import { writing } from '../events/defects'
import { mostListLines } from '../events/lists'
import { defectKind } from '../events/visits'
import { command } from './shape'

export const listCommands = [
  /** Takes one index of a list: all our lines of it, as they shall stand. A defect the case does not have is made. */
  command('receive-list', {
    list: receivedListId,
    sender: line(200),
    title: line(200),
    label: optionalLine(60).default(''),
    dated: plainDate.optional(),
    file: attachmentId,
    read: z.int().nonnegative(),
    others: z.int().nonnegative(),
    mapping: listMapping,
    lots: lotChoices,
    lines: z
      .array(
        z.strictObject({
          defect: defectId,
          kind: defectKind,
          theirs: optionalLine(60),
          place: optionalLine(200),
          text: prose(2_000),
          lotWords: optionalLine(200),
          lot: lotId.optional(),
          noted: plainDate.optional(),
          due: plainDate.optional(),
          lifted: z.boolean().optional(),
          gone: z.boolean().optional(),
          pieces: z.array(attachmentId).max(50).default([])
        })
      )
      .max(mostListLines),
    /** The new ones stand on the report of the reception. */
    reserve: z.boolean().default(false),
    /** Who lifted which of them, and how, as a person says: the list alone lifts nothing. */
    lifting: z.strictObject({ who: contactId, by: writing, defects: z.array(defectId).min(1).max(500) }).optional()
  })
] as const
