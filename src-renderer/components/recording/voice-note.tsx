import { useEffect, useMemo, useRef } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { AttachmentId } from '../../../src-shared/lib/ids'
import { instant } from '../../../src-shared/lib/plain-date'
import { useJob } from '../../lib/jobs'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { ActButton } from '../act/act-button'
import { StatusMark } from '../marks/status-mark'
import { RefusalLine } from '../safety/refusal-line'
import classes from './recording.module.css'
import { useRecorder } from './use-recorder'

interface VoiceNoteProps {
  /** What was recorded so far, or all of it; it takes the place of what this recording gave before. */
  readonly onTaken: (file: Attachment, instead: AttachmentId | undefined) => void
  /** The recording was given up: what it gave is left out again. */
  readonly onDropped: (id: AttachmentId) => void
  readonly onClose: () => void
}

/** A voice note: recorded at once, stopped, listened to, then kept or given up. */
export function VoiceNote({ onTaken, onDropped, onClose }: VoiceNoteProps) {
  const { t } = useTexts()
  const keeper = useKeeper(onTaken, onDropped)
  const { state, seconds, stop, abandon, again } = useRecorder(keeper.save)
  const giveUp = async () => {
    abandon()
    onClose()
    await keeper.drop()
  }
  return (
    <section className={classes['voice']} aria-label={t('voice.title')}>
      {state.kind === 'impossible' && <RefusalLine words={t('voice.impossible')} />}
      {state.kind === 'recording' && (
        <>
          <StatusMark tone="brick">{t('voice.recording')}</StatusMark>
          <span role="timer" className={classes['timer']}>
            {clock(seconds)}
          </span>
          <ActButton label={t('voice.stop')} size="small" onAct={stop} />
        </>
      )}
      {state.kind === 'recorded' && (
        <>
          <Listen sound={state.sound} />
          <ActButton
            label={t('voice.keep')}
            size="small"
            onAct={async () => {
              await keeper.save(state.sound)
              onClose()
            }}
          />
          <ActButton label={t('voice.again')} rank="quiet" size="small" onAct={again} />
        </>
      )}
      <ActButton
        label={state.kind === 'impossible' ? t('action.close') : t('voice.give-up')}
        rank="quiet"
        size="small"
        onAct={giveUp}
        inPalette={false}
      />
    </section>
  )
}

/** Takes recordings in, one after the other: each holds all that the one before it held. */
function useKeeper(onTaken: VoiceNoteProps['onTaken'], onDropped: VoiceNoteProps['onDropped']) {
  const { t, format } = useTexts()
  const { today, zone } = useToday()
  const { run } = useJob('attachment.take-bytes')
  const name = useRef<string>(undefined)
  const queue = useRef<Promise<void>>(Promise.resolve())
  const last = useRef<AttachmentId>(undefined)
  const given = useRef({ onTaken, onDropped })
  given.current = { onTaken, onDropped }
  const take = async (sound: Blob) => {
    const time = format.time(instant.parse(new Date().toISOString()), zone).replace(':', 'h')
    name.current ??= `${t('voice.name')} ${today} ${time}.webm`
    const bytes = new Uint8Array(await sound.arrayBuffer())
    const named = name.current
    const outcome = await run((job) => ({ name: named, bytes, job }))
    const [file] = outcome.ok ? outcome.value.taken : []
    if (file === undefined) return
    given.current.onTaken(file, last.current)
    last.current = file.id
  }
  return {
    save: (sound: Blob) => {
      queue.current = queue.current.then(() => take(sound))
      return queue.current
    },
    drop: async () => {
      await queue.current
      if (last.current !== undefined) given.current.onDropped(last.current)
    }
  }
}

function Listen({ sound }: { readonly sound: Blob }) {
  const { t } = useTexts()
  const address = useMemo(() => URL.createObjectURL(sound), [sound])
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  // biome-ignore lint/a11y/useMediaCaption: nobody has written down yet what was just said
  return <audio className={classes['player']} controls src={address} aria-label={t('voice.listen')} />
}

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
