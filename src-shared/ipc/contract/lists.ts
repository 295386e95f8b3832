import { z } from 'zod'
import { attachment } from '../../domain/common/attachment'
import { listMapping, lotChoices } from '../../domain/received-list/fields'
import { attachmentId, defectId, eventId, lotId, receivedListId } from '../../lib/ids'
import { plainDate } from '../../lib/plain-date'
import type { Procedure } from '../procedure'
import { job } from './shapes'

/** Rows of a file beyond which it is no list of defects. */
export const mostListRows = 10_000

const line = z.object({
  defect: defectId,
  theirs: z.string(),
  place: z.string(),
  text: z.string(),
  lotWords: z.string(),
  lot: lotId.optional(),
  noted: plainDate.optional(),
  due: plainDate.optional(),
  lifted: z.boolean(),
  gone: z.boolean()
})

export const listsView = z.array(
  z.object({
    id: receivedListId,
    sender: z.string(),
    title: z.string(),
    indexes: z.array(
      z.object({
        entry: eventId,
        label: z.string(),
        dated: plainDate.optional(),
        file: attachmentId,
        read: z.int(),
        others: z.int(),
        ours: z.int()
      })
    ),
    /** Of the last index: how it was read, and our lines. */
    mapping: listMapping,
    lots: lotChoices,
    lines: z.array(line)
  })
)

/** Taking the file in may fail as taking in any file may. */
const intake = ['cancelled', 'read-only', 'store-stopped'] as const

export const listProcedures = {
  /** A list of defects chosen by the system's dialogue: its rows as they stand, the file taken in, and how each sender's lists were read. */
  'list.open': {
    input: z.strictObject({ job }),
    output: z.object({
      file: attachment,
      sheets: z.array(
        z.object({
          name: z.string(),
          rows: z.array(z.object({ line: z.int(), cells: z.array(z.union([z.string(), z.number()])) })),
          /** Pictures that stand on each line. */
          pictures: z.array(z.object({ line: z.int(), count: z.int() }))
        })
      ),
      /** The latest first. */
      senders: z.array(z.object({ sender: z.string(), mapping: listMapping, lots: lotChoices }))
    }),
    refusals: ['not-open', 'not-a-table', 'table-too-large', 'table-protected', 'unreadable', ...intake],
    long: true
  },
  /** Takes in the pictures that stand on some lines of the file opened last. */
  'list.pictures': {
    input: z.strictObject({ file: attachmentId, sheet: z.string().max(200), lines: z.array(z.int()).max(5_000), job }),
    output: z.object({ pictures: z.array(z.object({ line: z.int(), picture: attachment })), left: z.int() }),
    refusals: ['not-open', 'no-file', ...intake],
    long: true
  }
} as const satisfies Record<string, Procedure>
