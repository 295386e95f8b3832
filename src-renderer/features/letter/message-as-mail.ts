import type { MessageDraft } from '../../../src-shared/domain/letter/draft'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { boundByText } from '../../../src-shared/texts/letters/dated-promises'
import { messageText } from '../../../src-shared/texts/letters/message-text'
import { useNotice } from '../../components/act/notices'
import { call } from '../../lib/ipc'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'

/** Keeps what is written as the text of an e-mail, with what it promises and asks for; it is sent by another program, then logged. */
export function useMessageAsMail(view: CaseView, onMail: () => void): (draft: MessageDraft) => Promise<void> {
  const { t } = useTexts()
  const notice = useNotice()
  const { people } = useOrganisation()
  return async (draft) => {
    const contact = view.parties.find(({ contact: id }) => id === draft.to)?.details
    const signatory = people.find(({ id }) => id === draft.signatory)
    const { promises, asked } = boundByText(draft)
    const reply = {
      text: messageText(draft, contact, signatory),
      ...(draft.subject !== '' && { subject: draft.subject }),
      ...(draft.to && { to: draft.to }),
      ...(draft.fileText && { fileText: draft.fileText }),
      ...(promises.length > 0 && { promises }),
      ...(asked && { asked })
    }
    const key = { kind: 'sheet', case: view.row.id, sheet: 'reply' } as const
    if (!(await call('draft.save', { key, content: JSON.stringify(reply) })).ok) {
      return notice({ text: t('letter-screen.as-mail.failed'), tone: 'brick', stays: true })
    }
    await call('draft.remove', { key: { kind: 'letter', case: view.row.id, letterKind: draft.kind } })
    notice({ text: t('letter-screen.as-mail.done') })
    onMail()
  }
}
