import { IconPlus } from '@tabler/icons-react'
import { memo } from 'react'
import { ActButton } from '../components/act/act-button'
import { goToCapture } from './places'
import { useTexts } from './texts'

/** The main act of the places without a case: record a complaint. Its key and its line in the palette are the frame's. */
export const CaptureButton = memo(function CaptureButton() {
  const { t } = useTexts()
  return (
    <ActButton label={t('action.new-complaint')} rank="main" icon={IconPlus} onAct={goToCapture} inPalette={false} />
  )
})
