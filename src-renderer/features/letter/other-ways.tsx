import { IconMail, IconPhone } from '@tabler/icons-react'
import type { LetterDraft } from '../../../src-shared/domain/letter/draft'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { useTexts } from '../../lib/texts'
import { useMessageAsMail } from './message-as-mail'
import { useSayByPhone } from './phone/use-phone'

export interface OtherWaysProps {
  readonly draft: LetterDraft
  readonly view: CaseView
  readonly onMail: () => void
}

/** What a letter can be instead of one on paper; a notice and an acknowledgement stay on paper. */
export function OtherWays({ draft, view, onMail }: OtherWaysProps) {
  const { t } = useTexts()
  const asMail = useMessageAsMail(view, onMail)
  const byPhone = useSayByPhone(view)
  if (draft.kind === 'formal-notice' || draft.kind === 'acknowledgement') return null
  return (
    <>
      <ActButton label={t('phone.act')} icon={IconPhone} rank="quiet" onAct={() => byPhone(draft)} />
      <ActButton label={t('letter-screen.as-mail')} icon={IconMail} onAct={() => asMail(draft)} />
    </>
  )
}
