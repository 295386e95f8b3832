import { useQuery } from '@tanstack/react-query'
import type { LetterKind } from '../../../src-shared/domain/letter/kinds'
import type { CaseId, EventId, LetterId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { ErrorState } from '../../components/state/error-state'
import { LoadingShape } from '../../components/state/loading-shape'
import { ipcQuery } from '../../lib/ipc'
import { refusalWords } from '../../lib/refusal-words'
import { useOpenStatus } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { useDraftLoad } from './letter-draft'
import { LetterEditor } from './letter-editor'

interface LetterScreenProps {
  readonly id: CaseId
  readonly kind: LetterKind
  /** The entry that is answered. */
  readonly about?: EventId | undefined
  /** The letter that came back, which is sent a second time. */
  readonly again?: LetterId | undefined
  /** Back to the case; its letters, once one was issued. */
  readonly onBack: () => void
  readonly onIssued: () => void
  /** Its text became an e-mail to send. */
  readonly onMail: () => void
}

/** Writes a letter of a case: a message to the client, or a formal notice. */
export function LetterScreen({ id, kind, about, again, onBack, onIssued, onMail }: LetterScreenProps) {
  const texts = useTexts()
  const { t } = texts
  const { person } = useOpenStatus()
  const view = useQuery(ipcQuery('case.get', { id }))
  const [load, restart] = useDraftLoad(id, kind, { person, about, again })
  if (load.kind === 'refused') {
    const words =
      load.reason === 'failed' || load.reason === 'invalid-input'
        ? t('error.failed.happened')
        : refusalWords(texts, load.reason)
    return <ErrorState happened={words} act={<ActButton label={t('action.back')} onAct={onBack} />} />
  }
  if (load.kind === 'loading' || !view.data) return <LoadingShape shape="form" />
  return (
    <LetterEditor
      key={load.draft.letter}
      initial={load.draft}
      view={view.data}
      about={about}
      onIssued={onIssued}
      onMail={onMail}
      onBack={onBack}
      onRestart={restart}
    />
  )
}
