import { useRef } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { useCaseCommands } from '../../lib/case-commands'
import { useTexts } from '../../lib/texts'
import { useIntake } from '../../lib/use-intake'
import { ActButton } from '../act/act-button'
import { GivenFiles } from '../files/given-files'
import { IntakeLine } from '../files/intake-line'
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
      {(typed, change) => <Scans files={typed.files} onChange={(files) => change({ files })} />}
    </ReceivedLetterForm>
  )
}

function Scans(props: {
  readonly files: readonly Attachment[]
  readonly onChange: (files: readonly Attachment[]) => void
}) {
  const { files, onChange } = props
  const { t } = useTexts()
  const latest = useRef(files)
  latest.current = files
  const intake = useIntake((taken) => onChange([...latest.current, ...taken]))
  return (
    <>
      <GivenFiles files={files} onRemove={(id) => onChange(files.filter((file) => file.id !== id))} />
      <IntakeLine intake={intake} />
      <div>
        <ActButton label={t('received.add-scan')} size="small" onAct={() => intake.choose('files')} inPalette={false} />
      </div>
    </>
  )
}
