import { IconMail } from '@tabler/icons-react'
import type { LetterDraft, MessageDraft } from '../../../src-shared/domain/letter/draft'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { useTexts } from '../../lib/texts'
import { useMessageAsMail } from './message-as-mail'

export interface OtherWaysProps {
  readonly draft: LetterDraft
  readonly view: CaseView
  /** Who must agree before it leaves. */
  readonly approver: string | undefined
  readonly onMail: () => void
}

/** The message that may leave in another way than on paper: no notice and no acknowledgement, which stay on it. */
export function offPaper(draft: LetterDraft): MessageDraft | undefined {
  return draft.kind === 'formal-notice' || draft.kind === 'acknowledgement' ? undefined : draft
}

/** A letter as an e-mail, which goes from the intake of its case. */
export function OtherWays({ draft, view, approver, onMail }: OtherWaysProps) {
  const { t } = useTexts()
  const asMail = useMessageAsMail(view, onMail)
  const message = offPaper(draft)
  if (!message) return null
  const reason = approver === undefined ? undefined : t('letter-screen.as-mail.approval', { name: approver })
  return <ActButton label={t('letter-screen.as-mail')} icon={IconMail} reason={reason} onAct={() => asMail(message)} />
}
