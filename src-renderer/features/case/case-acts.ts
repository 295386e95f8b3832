import {
  type Icon,
  IconAlarm,
  IconArrowMerge,
  IconArrowsSplit,
  IconBellRinging,
  IconBuildingBank,
  IconCalendarCheck,
  IconCheckbox,
  IconCircleX,
  IconDoorExit,
  IconEdit,
  IconFlag,
  IconGavel,
  IconGitBranch,
  IconLink,
  IconMail,
  IconMailCheck,
  IconMailDown,
  IconMailForward,
  IconMessageReply,
  IconReportSearch,
  IconRotateClockwise,
  IconScale,
  IconSignature,
  IconTag,
  IconUserPlus,
  IconUsers,
  IconWriting
} from '@tabler/icons-react'
import { isEnded } from '../../../src-shared/domain/case/stages'
import type { LetterKind } from '../../../src-shared/domain/letter/kinds'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { TextKey } from '../../../src-shared/texts/catalogue'
import { fixedKeys } from '../../lib/fixed-keys'
import type { Panel } from './panel'

interface Named {
  readonly text: TextKey
  readonly icon: Icon
}
export type CaseAct =
  | (Named & { readonly kind: 'write'; readonly letter: LetterKind })
  | (Named & { readonly kind: 'reply'; readonly to: NonNullable<CaseView['reply']>; readonly keys: string })
  | (Named & { readonly kind: 'inquiry' })
  | (Named & { readonly kind: 'panel'; readonly panel: Panel })

const panels: readonly (Named & { readonly panel: Panel })[] = [
  { text: 'act.move-stage', icon: IconFlag, panel: { kind: 'stage' } },
  { text: 'act.move-recourse', icon: IconArrowsSplit, panel: { kind: 'recourse' } },
  { text: 'act.assign', icon: IconUserPlus, panel: { kind: 'assign' } },
  { text: 'act.see-steps', icon: IconCalendarCheck, panel: { kind: 'steps' } },
  { text: 'act.sign-agreement', icon: IconSignature, panel: { kind: 'agreement' } },
  { text: 'act.edit-details', icon: IconEdit, panel: { kind: 'details' } },
  { text: 'act.link-party', icon: IconUsers, panel: { kind: 'party' } },
  { text: 'defects.add', icon: IconCheckbox, panel: { kind: 'defect' } },
  { text: 'truth.fact.act', icon: IconScale, panel: { kind: 'fact' } },
  { text: 'received.act', icon: IconMailDown, panel: { kind: 'received' } },
  { text: 'insolvency.open', icon: IconBuildingBank, panel: { kind: 'insolvency' } },
  { text: 'act.link-case', icon: IconLink, panel: { kind: 'link' } },
  { text: 'act.tags', icon: IconTag, panel: { kind: 'tags' } },
  { text: 'act.merge', icon: IconArrowMerge, panel: { kind: 'merge' } },
  { text: 'act.split', icon: IconGitBranch, panel: { kind: 'split' } }
]

/** How a case ends beside its ladder, or begins again. */
function endings(stage: CaseView['row']['stage']): readonly CaseAct[] {
  if (isEnded(stage)) {
    return [{ kind: 'panel', text: 'act.reopen', icon: IconRotateClockwise, panel: { kind: 'stage', to: 'reopened' } }]
  }
  return [
    { kind: 'panel', text: 'act.withdraw', icon: IconDoorExit, panel: { kind: 'stage', to: 'withdrawn' } },
    { kind: 'panel', text: 'act.not-upheld', icon: IconCircleX, panel: { kind: 'stage', to: 'not-upheld' } }
  ]
}

/** Everything that can be done with a case as it stands, beside writing in it. */
export function caseActs({ row, letters, snoozed, reply }: CaseView): readonly CaseAct[] {
  const acknowledged = row.stage !== 'received' || letters.some((letter) => letter.kind === 'acknowledgement')
  return [
    ...(reply
      ? [{ kind: 'reply', text: 'act.reply', icon: IconMessageReply, to: reply, keys: fixedKeys.case.reply } as const]
      : []),
    ...(acknowledged
      ? []
      : [{ kind: 'write', text: 'act.acknowledge', icon: IconMail, letter: 'acknowledgement' } as const]),
    ...(acknowledged && row.direction !== 'we-claim'
      ? [
          { kind: 'write', text: 'act.give-news', icon: IconMailForward, letter: 'progress-update' } as const,
          { kind: 'write', text: 'act.confirm-exchange', icon: IconMailCheck, letter: 'call-confirmation' } as const
        ]
      : []),
    { kind: 'write', text: 'act.give-notice', icon: IconGavel, letter: 'formal-notice' },
    { kind: 'inquiry', text: 'inquiry.act', icon: IconReportSearch },
    { kind: 'panel', text: 'letter-kinds.act', icon: IconWriting, panel: { kind: 'letter' } },
    snoozed === undefined
      ? { kind: 'panel', text: 'inbox.act.snooze', icon: IconAlarm, panel: { kind: 'snooze' } }
      : { kind: 'panel', text: 'inbox.act.wake', icon: IconBellRinging, panel: { kind: 'snooze' } },
    ...panels.map((act): CaseAct => ({ kind: 'panel', ...act })),
    ...endings(row.stage)
  ]
}
