import type { LetterDraft } from '../../../src-shared/domain/letter/draft'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { PaneHeader } from '../../components/frame/pane-header'
import { useTexts } from '../../lib/texts'
import { IssueActs, type IssueActsProps } from './issue-acts'
import { KeptMark } from './kept-mark'
import { LetterMenu } from './letter-menu'
import { OtherWays, type OtherWaysProps } from './other-ways'

interface LetterHeaderProps extends IssueActsProps, Omit<OtherWaysProps, 'approver'> {
  readonly title: string
  readonly draft: LetterDraft
  readonly view: CaseView
  /** It is no draft any more. */
  readonly issued: boolean
  readonly onBack: () => void
  readonly onRestart: () => void
}

/** The head of a letter that is written: what it is, of which case, and the acts that end its writing. */
export function LetterHeader({ title, draft, view, issued, onBack, onRestart, onMail, ...issuing }: LetterHeaderProps) {
  const { t } = useTexts()
  return (
    <PaneHeader
      level={1}
      title={title}
      aside={t('letter-screen.of-case', { reference: view.row.reference, title: view.row.title })}
      onBack={onBack}
      acts={
        <>
          <KeptMark of={view.row.id} kind={draft.kind} active={!issued} />
          <LetterMenu draft={draft} view={view} onRestart={onRestart} />
          <OtherWays
            draft={draft}
            view={view}
            approver={issuing.handIn?.required ? issuing.handIn.name : undefined}
            onMail={onMail}
          />
          <IssueActs draft={draft} {...issuing} />
        </>
      }
    />
  )
}
