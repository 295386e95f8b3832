import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react'
import { onlyInputs } from '../../../src-shared/domain/case/deadlines/anchors'
import type { DeadlineInputs } from '../../../src-shared/domain/deadline/inputs'
import type { CaseId, DeadlineId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import classes from './deadlines.module.css'

interface PaperActsProps {
  readonly id: CaseId
  readonly rule: string
  readonly deadline: DeadlineId | undefined
  readonly given: DeadlineInputs
}

/** The explanation on paper, on what is entered now. */
export function PaperActs({ id, rule, deadline, given }: PaperActsProps) {
  const { t } = useTexts()
  const notice = useNotice()
  const print = useCommand('deadline.print')
  const save = useCommand('deadline.save')
  const asked = { case: id, rule, ...(deadline && { deadline }), given: onlyInputs(given, () => true) }
  return (
    <div className={classes['paper']}>
      <ActButton
        label={t('deadline-paper.print')}
        icon={IconPrinter}
        size="small"
        onAct={async () => {
          if ((await print.run(asked)).ok) notice({ text: t('deadline-paper.printed-now') })
        }}
      />
      <ActButton
        label={t('deadline-paper.save')}
        icon={IconDeviceFloppy}
        size="small"
        onAct={async () => {
          if ((await save.run(asked)).ok) notice({ text: t('deadline-paper.saved') })
        }}
      />
    </div>
  )
}
