import { IconSignature } from '@tabler/icons-react'
import { ActButton } from '../../components/act/act-button'
import { fixedKeys } from '../../lib/fixed-keys'
import { useTexts } from '../../lib/texts'

export interface IssueActsProps {
  /** What issuing is called for this kind. */
  readonly issue: string
  readonly reason: string | undefined
  /** Whose signature it needs, where that is somebody else: handing it in is then the main act. */
  readonly signatory: string | undefined
  readonly onIssue: () => void | Promise<void>
  readonly onSubmit: () => void | Promise<void>
}

/** What ends the writing of a letter: issuing it, or handing it in for signature. */
export function IssueActs({ issue, reason, signatory, onIssue, onSubmit }: IssueActsProps) {
  const { t } = useTexts()
  const keys = fixedKeys.writing.finish
  if (signatory === undefined) {
    return <ActButton label={issue} rank="main" keys={keys} reason={reason} onAct={onIssue} />
  }
  return (
    <>
      <ActButton label={issue} reason={reason} onAct={onIssue} />
      <ActButton
        label={t('signing.submit', { name: signatory })}
        rank="main"
        icon={IconSignature}
        keys={keys}
        reason={reason}
        onAct={onSubmit}
      />
    </>
  )
}
