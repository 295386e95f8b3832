import { useRef } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { ActButton } from '../../components/act/act-button'
import { GivenFiles } from '../../components/files/given-files'
import { IntakeLine } from '../../components/files/intake-line'
import { useTexts } from '../../lib/texts'
import { useIntake } from '../../lib/use-intake'

interface GivenPiecesProps {
  readonly files: readonly Attachment[]
  readonly what: 'files' | 'pictures'
  readonly onChange: (files: readonly Attachment[]) => void
}

/** Files that go with what is being recorded. */
export function GivenPieces({ files, what, onChange }: GivenPiecesProps) {
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
          label={t(what === 'files' ? 'files.choose' : 'files.choose-pictures')}
          size="small"
          onAct={() => intake.choose(what)}
          inPalette={false}
        />
      </div>
    </>
  )
}
