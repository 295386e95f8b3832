import { IconCamera, IconMicrophone } from '@tabler/icons-react'
import { useMemo, useRef } from 'react'
import { useTexts } from '../../lib/texts'
import { useActs } from '../act/acts'
import { IconButton } from '../act/icon-button'
import classes from './recording.module.css'

interface RecordButtonsProps {
  readonly onVoice: () => void
  readonly onCamera: () => void
}

/** The microphone and the camera of this machine, also from the palette. */
export function RecordButtons({ onVoice, onCamera }: RecordButtonsProps) {
  const { t } = useTexts()
  const latest = useRef({ onVoice, onCamera })
  latest.current = { onVoice, onCamera }
  const acts = useMemo(
    () => [
      { id: 'record.voice', label: t('voice.record'), icon: IconMicrophone, run: () => latest.current.onVoice() },
      { id: 'record.camera', label: t('camera.open'), icon: IconCamera, run: () => latest.current.onCamera() }
    ],
    [t]
  )
  useActs(acts)
  return (
    <span className={classes['tools']}>
      <IconButton icon={IconMicrophone} label={t('voice.record')} onClick={onVoice} />
      <IconButton icon={IconCamera} label={t('camera.open')} onClick={onCamera} />
    </span>
  )
}
