import { IconDeviceFloppy, IconFolderPlus, IconPrinter } from '@tabler/icons-react'
import type { Input } from '../../../src-shared/ipc/contract'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import classes from './deadlines.module.css'

/** The statement of what stands above: filed in the case, printed, or saved. */
export function InterestActs({ asked }: { readonly asked: Input<'interest.keep'> }) {
  const { t } = useTexts()
  const notice = useNotice()
  const keep = useCommand('interest.keep')
  const print = useCommand('interest.print')
  const save = useCommand('interest.save')
  const shared = { size: 'small', inPalette: false } as const
  return (
    <div className={classes['paper']}>
      <ActButton
        {...shared}
        label={t('interest-paper.keep')}
        icon={IconFolderPlus}
        onAct={async () => {
          if ((await keep.run(asked)).ok) notice({ text: t('interest-paper.kept'), tone: 'green' })
        }}
      />
      <ActButton
        {...shared}
        label={t('interest-paper.print')}
        icon={IconPrinter}
        onAct={async () => {
          if ((await print.run(asked)).ok) notice({ text: t('interest-paper.printed-now') })
        }}
      />
      <ActButton
        {...shared}
        label={t('interest-paper.save')}
        icon={IconDeviceFloppy}
        onAct={async () => {
          if ((await save.run(asked)).ok) notice({ text: t('interest-paper.saved') })
        }}
      />
    </div>
  )
}
