import type { FormalNoticeDraft } from '../../../../src-shared/domain/letter/draft'
import { type NoticeTopic, noticeTopics } from '../../../../src-shared/domain/letter/notice-topic'
import type { CaseView } from '../../../../src-shared/ipc/contract/case'
import { withTopic } from '../../../../src-shared/texts/letters/notice-words'
import { useNotice } from '../../../components/act/notices'
import { ChoiceField } from '../../../components/form/choice-field'
import { useTexts } from '../../../lib/texts'

interface TopicFieldProps {
  readonly draft: FormalNoticeDraft
  readonly onChange: (change: Partial<FormalNoticeDraft>) => void
  readonly view: CaseView
}

/** What the notice is about: its proposed sentences follow, what somebody wrote stays. */
export function TopicField({ draft, onChange, view }: TopicFieldProps) {
  const { t } = useTexts()
  const notice = useNotice()
  const { topic, demand, basis, consequence, claimed } = draft
  const choose = (picked: NoticeTopic) => {
    const role = view.parties.find(({ contact }) => contact === draft.to)?.role
    onChange(withTopic(draft, picked, { role, amount: claimed ?? view.amount }))
    notice({ text: t('notice.topic.changed'), undo: () => onChange({ topic, demand, basis, consequence }) })
  }
  return (
    <ChoiceField
      look="chips"
      label={t('notice.topic')}
      value={topic}
      choices={noticeTopics.map((value) => ({ value, label: t(`notice.topic.${value}`) }))}
      onChange={choose}
    />
  )
}
