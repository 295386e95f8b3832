import { useCallback, useEffect, useRef, useState } from 'react'

const TYPE = 'audio/webm;codecs=opus'
/** Clear for a voice: about 4 kB a second. */
const BITS_PER_SECOND = 32_000
const SLICE_MS = 1_000
/** What was recorded is put in safety this often: a crash loses no more. */
const SLICES_BETWEEN_SAVES = 10
const TICK_MS = 250

type RecorderState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'recording' }
  | { readonly kind: 'recorded'; readonly sound: Blob }
  | { readonly kind: 'impossible' }

interface Recorder {
  readonly state: RecorderState
  /** Whole seconds so far. */
  readonly seconds: number
  readonly stop: () => void
  /** Ends it without a last save. */
  readonly abandon: () => void
  readonly again: () => void
}

/**
 * Records the microphone from its first moment on the screen until it is stopped.
 * @param onSave everything so far, now and then, and when the screen goes away during the recording; `ended` says that it is all
 */
export function useRecorder(onSave: (soFar: Blob, ended: boolean) => void): Recorder {
  const [state, setState] = useState<RecorderState>({ kind: 'asking' })
  const [seconds, setSeconds] = useState(0)
  const [round, setRound] = useState(0)
  const save = useRef(onSave)
  save.current = onSave
  const recorder = useRef<MediaRecorder>(undefined)
  const abandoned = useRef(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round asks for the microphone again
  useEffect(() => {
    abandoned.current = false
    const shown = { here: true }
    setState({ kind: 'asking' })
    void openMicrophone().then((stream) => {
      if (stream === undefined) return setState({ kind: 'impossible' })
      if (!shown.here) return release(stream)
      const chunks: Blob[] = []
      const running = new MediaRecorder(stream, { mimeType: TYPE, audioBitsPerSecond: BITS_PER_SECOND })
      recorder.current = running
      running.ondataavailable = ({ data }) => {
        if (data.size > 0) chunks.push(data)
        if (running.state === 'recording' && chunks.length % SLICES_BETWEEN_SAVES === 0)
          save.current(soundOf(chunks), false)
      }
      running.onstop = () => {
        release(stream)
        if (abandoned.current) return
        if (shown.here) setState({ kind: 'recorded', sound: soundOf(chunks) })
        else save.current(soundOf(chunks), true)
      }
      running.start(SLICE_MS)
      setState({ kind: 'recording' })
    })
    return () => {
      shown.here = false
      stopIfRunning(recorder.current)
    }
  }, [round])

  useEffect(() => {
    if (state.kind !== 'recording') return
    const since = performance.now()
    const tick = () => setSeconds(Math.floor((performance.now() - since) / 1_000))
    tick()
    const timer = setInterval(tick, TICK_MS)
    return () => clearInterval(timer)
  }, [state.kind])

  const stop = useCallback(() => stopIfRunning(recorder.current), [])
  const abandon = useCallback(() => {
    abandoned.current = true
    stopIfRunning(recorder.current)
  }, [])
  const again = useCallback(() => setRound((before) => before + 1), [])
  return { state, seconds, stop, abandon, again }
}

const soundOf = (chunks: readonly Blob[]): Blob => new Blob([...chunks], { type: 'audio/webm' })

function openMicrophone(): Promise<MediaStream | undefined> {
  return navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => undefined)
}

function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

function stopIfRunning(recorder: MediaRecorder | undefined): void {
  if (recorder !== undefined && recorder.state !== 'inactive') recorder.stop()
}
