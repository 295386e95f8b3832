import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { useCaseCommands } from '../../lib/case-commands'
import { useTexts } from '../../lib/texts'
import { GivenPieces } from '../files/given-pieces'
import { ReceivedLetterForm } from './received-letter-form'

interface ReceivedPanelProps {
  readonly view: CaseView
  readonly onClose: () => void
}

/** A letter of theirs recorded in its case, with its scan. */
export function ReceivedPanel({ view, onClose }: ReceivedPanelProps) {
  const { t } = useTexts()
  const { run } = useCaseCommands(view.row.id, { quiet: true })
  return (
    <ReceivedLetterForm
      parties={view.parties}
      keptAs={view.row.id}
      onSend={async (letter, { files }) => {
        const done = await run({ type: 'receive-letter', ...letter, attachments: [...files] }, t('received.recorded'))
        return done.ok ? undefined : done.words
      }}
      onClose={onClose}
    >
      {(typed, change) => (
        <GivenPieces
          files={typed.files}
          what="files"
          label={t('received.add-scan')}
          onChange={(files) => change({ files })}
        />
      )}
    </ReceivedLetterForm>
  )
}
