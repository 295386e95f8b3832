import { useRef } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { useTexts } from '../../lib/texts'
import { useIntake } from '../../lib/use-intake'
import { ActButton } from '../act/act-button'
import { GivenFiles } from './given-files'
import { IntakeLine } from './intake-line'

interface GivenPiecesProps {
  readonly files: readonly Attachment[]
  readonly what: 'files' | 'pictures'
  /** Of the button, where it says more than what is chosen. */
  readonly label?: string
  readonly onChange: (files: readonly Attachment[]) => void
}

/** Files that go with what is being recorded. */
export function GivenPieces({ files, what, label, onChange }: GivenPiecesProps) {
  const { t } = useTexts()
  const latest = useRef(files)
  latest.current = files
  const intake = useIntake((taken) => onChange([...latest.current, ...taken]))
  return (
    <>
      <GivenFiles files={files} onRemove={(id) => onChange(files.filter((file) => file.id !== id))} />
      <IntakeLine intake={intake} />
      <div>
        <ActButton
          label={label ?? t(what === 'files' ? 'files.choose' : 'files.choose-pictures')}
          size="small"
          onAct={() => intake.choose(what)}
          inPalette={false}
        />
      </div>
    </>
  )
}
