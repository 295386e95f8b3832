import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react'
import type { CaseId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'

/** The list of exhibits on paper. */
export function ListActs({ id }: { readonly id: CaseId }) {
  const { t } = useTexts()
  const notice = useNotice()
  const print = useCommand('exhibits.print')
  const save = useCommand('exhibits.save')
  return (
    <>
      <ActButton
        label={t('exhibit-list.print')}
        icon={IconPrinter}
        size="small"
        onAct={async () => {
          if ((await print.run({ case: id })).ok) notice({ text: t('exhibit-list.printed') })
        }}
      />
      <ActButton
        label={t('exhibit-list.save')}
        icon={IconDeviceFloppy}
        size="small"
        onAct={async () => {
          if ((await save.run({ case: id })).ok) notice({ text: t('exhibit-list.saved') })
        }}
      />
    </>
  )
}
