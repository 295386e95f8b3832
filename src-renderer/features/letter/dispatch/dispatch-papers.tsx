import { IconFileText } from '@tabler/icons-react'
import type { CaseView } from '../../../../src-shared/ipc/contract/case'
import type { DispatchPaper } from '../../../../src-shared/ipc/contract/dispatch'
import { ActButton } from '../../../components/act/act-button'
import { useNotice } from '../../../components/act/notices'
import { useCommand } from '../../../lib/commands'
import { useTexts } from '../../../lib/texts'
import type { Letter } from './dispatch-section'

/** The paper that goes with a letter handed over: the receipt to sign, or the pack for the bailiff. */
export function DispatchPapers({ letter, view }: { readonly letter: Letter; readonly view: CaseView }) {
  const { way } = letter.mailing
  return <PaperButton paper={way === 'bailiff' ? 'bailiff-pack' : 'receipt'} letter={letter} view={view} />
}

interface PaperButtonProps {
  readonly paper: DispatchPaper
  readonly letter: Letter
  readonly view: CaseView
}

export function PaperButton({ paper, letter, view }: PaperButtonProps) {
  const { t } = useTexts()
  const notice = useNotice()
  const save = useCommand('dispatch.save')
  const onAct = async () => {
    const done = await save.run({ case: view.row.id, letter: letter.id, paper })
    if (done.ok) notice({ text: t('mailing.saved') })
  }
  return <ActButton label={t(`dispatch-paper.${paper}`)} icon={IconFileText} size="small" onAct={onAct} />
}
