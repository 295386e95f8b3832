import { z } from 'zod'
import { eventId, personId, promiseId, taskId } from '../../../lib/ids'
import { plainDate } from '../../../lib/plain-date'
import { entry, text } from './entry-shape'

/** What keeps the day's list true: putting off, marking, replanning, taking back. */
export const upkeepEvents = {
  snoozed: entry({ until: plainDate, reason: text(500) }),
  /** It says how it had been put off, so that waking can be taken back. */
  woken: entry({ was: z.strictObject({ until: plainDate, reason: text(500) }) }),
  tagged: entry({ tag: text(40) }),
  untagged: entry({ tag: text(40) }),
  'task-changed': entry({
    task: taskId,
    text: text(500),
    due: plainDate.optional(),
    owner: personId.optional(),
    reason: text(500).optional()
  }),
  'task-dropped': entry({ task: taskId, reason: text(500) }),
  'promise-moved': entry({ promise: promiseId, from: plainDate, due: plainDate, reason: text(500) }),
  /** Something filed in the wrong case, or by mistake: it no longer counts here, and stays readable. */
  'entry-withdrawn': entry({ entry: eventId }),
  /** Another case went by the same reference: this one goes by another, and is still found by the former. */
  'reference-changed': entry({ from: text(40), to: text(40) })
} as const
