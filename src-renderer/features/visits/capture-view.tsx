import { IconArrowBackUp, IconCamera, IconMicrophone, IconPlayerStopFilled, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { DefectId } from '../../../src-shared/lib/ids'
import { instant } from '../../../src-shared/lib/plain-date'
import type { Translate } from '../../../src-shared/texts/translator'
import { useCamera } from '../../components/recording/use-camera'
import { useRecorder } from '../../components/recording/use-recorder'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { AnnotateLast } from './annotate-last'
import { Lots } from './lots'
import { Rooms } from './rooms'
import classes from './site-mode.module.css'
import { useBurst } from './use-burst'
import type { Visit } from './visit-screen'
import { Zones } from './zones'

interface CaptureViewProps {
  readonly view: CaseView
  readonly visit: Visit
  /** A known defect of which further photographs are taken first. */
  readonly about?: DefectId | undefined
}

/** Photograph, photograph, voice: one defect. The room stays the last one. */
export function CaptureView({ view, visit, about }: CaptureViewProps) {
  const { t, format } = useTexts()
  const { today, zone } = useToday()
  const here = view.defects.filter((defect) => defect.visit === visit.id)
  const [room, setRoom] = useState(() => here.at(-1)?.room ?? '')
  const [lot, setLot] = useState(() => here.at(-1)?.lot)
  const [blind, setBlind] = useState(false)
  const camera = useCamera()
  const capture = useBurst(view.row.id, visit.id, { room, lot, about })
  const { burst } = capture
  const talking = burst.voiced && burst.defect !== undefined

  const named = (what: string, ending: string) => {
    const time = format.time(instant.parse(new Date().toISOString()), zone).replace(':', 'h')
    return `${what} ${today} ${time}.${ending}`
  }
  // Whose photograph it is, is decided at the tap: encoding it may take longer than the next tap.
  const shoot = () => {
    const bytes = camera.shoot()
    setBlind(bytes === undefined)
    if (bytes !== undefined) capture.photograph({ name: named(t('camera.name'), 'jpg'), bytes })
  }
  const move = (to: string) => {
    if (to !== room) capture.next()
    setRoom(to)
  }
  const turn = (to: typeof lot) => {
    capture.next()
    setLot(to)
  }
  const again = burst.defect !== undefined && burst.defect === about
  const known = view.defects.find(({ id }) => id === about)?.number ?? 0
  const number = here.length + (burst.defect === undefined || burst.voiced ? 1 : 0)
  const nowWords = () => {
    if (again && !talking) return t('seen.photographing', { number: known, count: burst.photos - 1 })
    return talking || burst.defect === undefined
      ? t('visit.ready', { number })
      : t('visit.in-the-middle', { count: burst.photos })
  }
  return (
    <>
      <section className={classes['view']} aria-label={t('visit.part.capture')}>
        <video
          ref={camera.screen}
          hidden={camera.impossible}
          autoPlay
          muted
          playsInline
          aria-label={t('camera.view')}
        />
        {camera.impossible && <p className={classes['say']}>{t('camera.impossible')}</p>}
        <p className={classes['now']} aria-live="polite">
          {nowWords()}
        </p>
        {capture.refused !== undefined && (
          <p className={classes['say']} role="alert">
            {capture.refused}{' '}
            <button type="button" onClick={capture.again}>
              {t('action.retry')}
            </button>
          </p>
        )}
        {blind && !camera.impossible && <p className={classes['say']}>{t('visit.camera-waking')}</p>}
        {capture.waiting > 0 && capture.refused === undefined && (
          <p className={classes['waiting']}>{t('visit.saving', { count: capture.waiting })}</p>
        )}
        {capture.last !== undefined && !talking && <AnnotateLast caseId={view.row.id} photo={capture.last} />}
        {talking && burst.defect !== undefined && (
          <Talking
            key={burst.defect}
            defect={burst.defect}
            onHeard={(defect, bytes) => capture.heard(defect, { name: named(t('voice.name'), 'webm'), bytes })}
          />
        )}
      </section>
      <Zones view={view} room={room} onRoom={move} />
      <Rooms view={view} room={room} onRoom={move} />
      <Lots view={view} lot={lot} onLot={turn} />
      <div className={classes['bar']} role="toolbar" aria-label={t('visit.acts')}>
        <button type="button" disabled={!capture.undoable} onClick={capture.undo}>
          <IconArrowBackUp size={28} stroke={1.75} aria-hidden />
          {t('visit.undo')}
        </button>
        <button type="button" disabled={burst.defect === undefined} onClick={talking ? capture.next : capture.speak}>
          {talking ? (
            <IconPlayerStopFilled size={28} aria-hidden />
          ) : (
            <IconMicrophone size={28} stroke={1.75} aria-hidden />
          )}
          {t(talking ? 'visit.voice.stop' : 'visit.voice')}
        </button>
        <button type="button" disabled={burst.defect === undefined || talking} onClick={capture.next}>
          <IconPlus size={28} stroke={1.75} aria-hidden />
          {t('visit.next-defect')}
        </button>
        <button type="button" className={classes['main']} disabled={camera.impossible} onClick={shoot}>
          <IconCamera size={34} stroke={1.75} aria-hidden />
          {t('visit.photo')}
        </button>
      </div>
    </>
  )
}

interface TalkingProps {
  readonly defect: DefectId
  readonly onHeard: (defect: DefectId, sound: Blob) => void
}

/** Records as long as it is on the screen; what was said is kept when it goes. */
function Talking({ defect, onHeard }: TalkingProps) {
  const { t } = useTexts()
  const { state, seconds } = useRecorder((sound, ended) => {
    // A tap too short to hear anything: an empty file would be refused, and all that waits behind it with it.
    if (ended && sound.size > 0) onHeard(defect, sound)
  })
  return (
    <p className={classes['talking']} role="status">
      {talkingWords(t, state, seconds)}
    </p>
  )
}

/** What is said before the microphone is open is not heard: nobody is told otherwise. */
function talkingWords(t: Translate, state: ReturnType<typeof useRecorder>['state'], seconds: number): string {
  if (state.kind === 'impossible') return t('voice.impossible')
  return state.kind === 'asking' ? t('voice.opening') : t('visit.talking', { seconds })
}
