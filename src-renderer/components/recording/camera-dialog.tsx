import { Modal } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { instant } from '../../../src-shared/lib/plain-date'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { ActButton } from '../act/act-button'
import { useBegun } from '../frame/use-begun'
import { RefusalLine } from '../safety/refusal-line'
import classes from './recording.module.css'
import { useCamera } from './use-camera'

interface CameraDialogProps {
  readonly opened: boolean
  readonly onPicture: (picture: File) => void
  readonly onClose: () => void
}

/** Photographs from the camera of this machine, as many as one likes: each is looked at before it is kept. */
export function CameraDialog({ opened, onPicture, onClose }: CameraDialogProps) {
  const { t } = useTexts()
  const begun = useBegun(opened)
  if (!opened && !begun) return null
  return (
    <Modal
      opened={opened && begun}
      onClose={onClose}
      size="xl"
      title={t('camera.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {opened && <Camera onPicture={onPicture} onClose={onClose} />}
    </Modal>
  )
}

function Camera({ onPicture, onClose }: Omit<CameraDialogProps, 'opened'>) {
  const { t, format } = useTexts()
  const { today, zone } = useToday()
  const { screen, impossible, shoot } = useCamera()
  const [taken, setTaken] = useState<Blob | undefined>(undefined)
  const keep = () => {
    if (taken === undefined) return
    const time = format.time(instant.parse(new Date().toISOString()), zone).replace(':', 'h')
    onPicture(new File([taken], `${t('camera.name')} ${today} ${time}.jpg`, { type: 'image/jpeg' }))
    setTaken(undefined)
  }
  return (
    <div className={classes['camera']}>
      {impossible && <RefusalLine words={t('camera.impossible')} />}
      <video
        ref={screen}
        className={classes['view']}
        hidden={taken !== undefined || impossible}
        autoPlay
        muted
        playsInline
        aria-label={t('camera.view')}
      />
      {taken !== undefined && <Taken picture={taken} />}
      <div className={classes['acts']}>
        {taken === undefined ? (
          <ActButton label={t('action.close')} rank="quiet" onAct={onClose} inPalette={false} />
        ) : (
          <ActButton label={t('camera.again')} rank="quiet" onAct={() => setTaken(undefined)} inPalette={false} />
        )}
        {!impossible &&
          (taken === undefined ? (
            <ActButton
              label={t('camera.shoot')}
              rank="main"
              onAct={async () => setTaken(await shoot())}
              inPalette={false}
            />
          ) : (
            <ActButton label={t('camera.keep')} rank="main" onAct={keep} inPalette={false} />
          ))}
      </div>
    </div>
  )
}

function Taken({ picture }: { readonly picture: Blob }) {
  const { t } = useTexts()
  const address = useMemo(() => URL.createObjectURL(picture), [picture])
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  return <img className={classes['view']} src={address} alt={t('camera.taken')} />
}
