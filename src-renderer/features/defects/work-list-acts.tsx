import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react'
import type { CaseId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'

/** What each firm has to repair, on paper. */
export function WorkListActs({ id }: { readonly id: CaseId }) {
  const { t } = useTexts()
  const notice = useNotice()
  const print = useCommand('work-lists.print')
  const save = useCommand('work-lists.save')
  return (
    <>
      <ActButton
        label={t('work-list.print')}
        icon={IconPrinter}
        size="small"
        onAct={async () => {
          if ((await print.run({ case: id })).ok) notice({ text: t('work-list.printed') })
        }}
      />
      <ActButton
        label={t('work-list.save')}
        icon={IconDeviceFloppy}
        size="small"
        onAct={async () => {
          if ((await save.run({ case: id })).ok) notice({ text: t('work-list.saved') })
        }}
      />
    </>
  )
}
