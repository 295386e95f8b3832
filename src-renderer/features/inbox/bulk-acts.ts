import {
  type Icon,
  IconAlarm,
  IconArchive,
  IconBellRinging,
  IconTag,
  IconTagOff,
  IconUserPlus
} from '@tabler/icons-react'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import type { PersonId } from '../../../src-shared/lib/ids'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { fixedKeys } from '../../lib/fixed-keys'

/** What can be done to the chosen cases, each with its key on the list. */
export const bulkActs = [
  { kind: 'assign', keys: fixedKeys.list.assign, icon: IconUserPlus },
  { kind: 'snooze', keys: fixedKeys.list.snooze, icon: IconAlarm },
  { kind: 'wake', keys: fixedKeys.list.wake, icon: IconBellRinging },
  { kind: 'tag', keys: fixedKeys.list.tag, icon: IconTag },
  { kind: 'untag', keys: fixedKeys.list.untag, icon: IconTagOff },
  { kind: 'close', keys: fixedKeys.list.close, icon: IconArchive }
] as const satisfies readonly { readonly kind: string; readonly keys: string; readonly icon: Icon }[]
export type BulkKind = (typeof bulkActs)[number]['kind']

/** What the form of an act holds. */
export interface BulkForm {
  readonly to: PersonId | undefined
  readonly until: PlainDate | undefined
  readonly tag: string
  readonly reason: string
}

/** The command of an act, or undefined while something is missing that changes what it would do. */
export function bulkCommand(kind: BulkKind, form: BulkForm): CaseCommandInput | undefined {
  const { to, until, tag, reason } = form
  switch (kind) {
    case 'assign':
      return { type: 'assign', ...(to && { to }) }
    case 'snooze':
      return until && { type: 'snooze', until, reason }
    case 'wake':
      return { type: 'wake' }
    case 'tag':
    case 'untag':
      return tag.trim() === '' ? undefined : { type: kind, tag }
    case 'close':
      return { type: 'move-stage', to: 'closed', reason }
  }
}

/** The fields of an act that are still empty. */
export function bulkGaps(kind: BulkKind, form: BulkForm): readonly (keyof BulkForm)[] {
  const needed: Readonly<Record<BulkKind, readonly (keyof BulkForm)[]>> = {
    assign: [],
    wake: [],
    snooze: ['until', 'reason'],
    tag: ['tag'],
    untag: ['tag'],
    close: ['reason']
  }
  return needed[kind].filter((field) => (form[field] ?? '').trim() === '')
}
