import type { AttachmentId, DefectId, EventId, LotId, ReceivedListId } from '../../../lib/ids'
import type { PlainDate } from '../../../lib/plain-date'
import type { ListMapping, LotChoices } from '../../received-list/fields'

/** A line of a list that is ours, under the number it has there. */
export interface ListLine {
  readonly defect: DefectId
  readonly theirs: string
  readonly place: string
  readonly text: string
  readonly lotWords: string
  readonly lot?: LotId | undefined
  readonly noted?: PlainDate | undefined
  readonly due?: PlainDate | undefined
  readonly lifted: boolean
  readonly gone: boolean
}

/** One index of a list as it was taken. */
export interface ListIndex {
  readonly entry: EventId
  readonly label: string
  readonly dated?: PlainDate | undefined
  readonly file: AttachmentId
  readonly read: number
  readonly others: number
  readonly mapping: ListMapping
  readonly lots: LotChoices
  readonly lines: readonly ListLine[]
  /** What was said of the defects before it. */
  readonly was: readonly {
    readonly defect: DefectId
    readonly place: string
    readonly text: string
    readonly seen: EventId
  }[]
  /** The entries that were recorded along with it: they are taken back along with it. */
  readonly along: readonly EventId[]
}

/** A list of defects that somebody sends us. */
export interface ReceivedList {
  readonly id: ReceivedListId
  readonly sender: string
  readonly title: string
  /** In the order they were taken; never empty. */
  readonly indexes: readonly ListIndex[]
}

export interface ListState {
  readonly lists: readonly ReceivedList[]
}

export const noLists: ListState = { lists: [] }
