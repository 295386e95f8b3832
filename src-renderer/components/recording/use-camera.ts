import { type RefObject, useEffect, useRef, useState } from 'react'

const QUALITY = 0.92
/** As large as the camera gives; the one that looks away from the person, if there are two. */
const wished = { video: { facingMode: 'environment', width: { ideal: 4096 }, height: { ideal: 3072 } } } as const

interface Camera {
  /** Where it shows what it sees. */
  readonly screen: RefObject<HTMLVideoElement | null>
  /** There is none, or it may not be used. */
  readonly impossible: boolean
  /** What it sees at this moment, as a JPEG once it is encoded; undefined while it shows nothing yet. */
  readonly shoot: () => Promise<Blob> | undefined
}

/** The camera of this machine, open as long as what shows it is on the screen. */
export function useCamera(): Camera {
  const screen = useRef<HTMLVideoElement>(null)
  const [impossible, setImpossible] = useState(false)
  useEffect(() => {
    const shown = { here: true }
    const opening = navigator.mediaDevices.getUserMedia(wished).catch(() => undefined)
    void opening.then((stream) => {
      if (stream === undefined) setImpossible(true)
      else if (shown.here && screen.current !== null) screen.current.srcObject = stream
    })
    return () => {
      shown.here = false
      void opening.then((stream) => {
        for (const track of stream?.getTracks() ?? []) track.stop()
      })
    }
  }, [])
  const shoot = () => pictureOf(screen.current)
  return { screen, impossible, shoot }
}

function pictureOf(video: HTMLVideoElement | null): Promise<Blob> | undefined {
  if (video === null || video.videoWidth === 0) return undefined
  const canvas = document.createElement('canvas')
  canvas.width = video.videoWidth
  canvas.height = video.videoHeight
  canvas.getContext('2d')?.drawImage(video, 0, 0)
  return new Promise((resolve, reject) => {
    const give = (blob: Blob | null) => (blob ? resolve(blob) : reject(new Error('The picture could not be encoded')))
    canvas.toBlob(give, 'image/jpeg', QUALITY)
  })
}
