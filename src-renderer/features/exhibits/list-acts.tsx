import { IconDeviceFloppy, IconFolderShare, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import { DossierDialog } from './dossier-dialog'

/** The list of exhibits on paper, and the dossier for somebody outside. */
export function ListActs({ view }: { readonly view: CaseView }) {
  const { id } = view.row
  const [making, setMaking] = useState(false)
  const { t } = useTexts()
  const notice = useNotice()
  const print = useCommand('exhibits.print')
  const save = useCommand('exhibits.save')
  return (
    <>
      <ActButton label={t('dossier.make.open')} icon={IconFolderShare} size="small" onAct={() => setMaking(true)} />
      <DossierDialog view={view} opened={making} onClose={() => setMaking(false)} />
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
