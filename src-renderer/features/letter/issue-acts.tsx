import { IconSignature } from '@tabler/icons-react'
import type { LetterDraft } from '../../../src-shared/domain/letter/draft'
import { ActButton } from '../../components/act/act-button'
import { fixedKeys } from '../../lib/fixed-keys'
import { useIsBehind } from '../../lib/held'
import { useTexts } from '../../lib/texts'
import type { Submitting } from './signing/use-submit'
import { useTyping } from './standing-draft'

export interface IssueActsProps {
  /** What issuing is called for this kind. */
  readonly issue: string
  readonly reason: string | undefined
  /** What of it is still being checked. */
  readonly waits: string | undefined
  /** As it is drawn: what was typed since is not checked yet. */
  readonly draft: LetterDraft
  /** Whose signature it needs, where that is somebody else: handing it in is then the main act, or the only one. */
  readonly handIn: Pick<Submitting, 'name' | 'required'> | undefined
  readonly onIssue: () => void | Promise<void>
  readonly onSubmit: () => void | Promise<void>
}

/** What ends the writing of a letter: issuing it, or handing it in for signature. */
export function IssueActs({ issue, reason, waits: said, draft, handIn, onIssue, onSubmit }: IssueActsProps) {
  const { t } = useTexts()
  const isBehind = useIsBehind(useTyping().standing, draft)
  const waits = said ?? (isBehind ? t('letter-screen.checking') : undefined)
  const keys = fixedKeys.writing.finish
  if (handIn === undefined) {
    return <ActButton label={issue} rank="main" keys={keys} reason={reason} waits={waits} onAct={onIssue} />
  }
  return (
    <>
      {!handIn.required && <ActButton label={issue} reason={reason} waits={waits} onAct={onIssue} />}
      <ActButton
        label={t('signing.submit', { name: handIn.name })}
        rank="main"
        icon={IconSignature}
        keys={keys}
        reason={reason}
        waits={waits}
        onAct={onSubmit}
      />
    </>
  )
}
