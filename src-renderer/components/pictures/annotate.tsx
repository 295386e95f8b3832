import { useEffect, useRef, useState } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { LONGEST } from '../../../src-shared/domain/picture/annotation'
import type { FrameSize } from '../../../src-shared/domain/picture/shapes'
import type { CaseId } from '../../../src-shared/lib/ids'
import { pictureAddress } from '../../lib/attachment-address'
import { AnnotateBar } from './annotate-bar'
import { AnnotateStage } from './annotate-stage'
import type { Layer } from './layers'
import classes from './picture-layer.module.css'
import { useDrawing } from './use-drawing'

interface AnnotateProps {
  readonly caseId: CaseId
  readonly picture: Attachment
  readonly layer: Layer
  /** Filled in by it: whoever leaves by another way records what was drawn first. */
  readonly finish: { current: (() => Promise<boolean>) | undefined }
  readonly onDone: () => void
}

/** A photograph under the finger, the mouse or the keyboard: what is drawn is recorded when one leaves it. */
export function Annotate({ caseId, picture, layer, finish, onDone }: AnnotateProps) {
  const [size, setSize] = useState<FrameSize | undefined>(undefined)
  const of = useDrawing(caseId, picture, layer)
  const frame = useRef<HTMLDivElement>(null)
  finish.current = of.record
  useBack(frame, of.back)
  const address = pictureAddress(picture.id, 1280)
  return (
    <div ref={frame} className={classes['annotate']}>
      <div className={classes['board']}>
        <img hidden src={address} alt="" onLoad={({ currentTarget }) => setSize(sizeOf(currentTarget))} />
        {size !== undefined && <AnnotateStage address={address} size={size} under={layer.elsewhere} of={of} />}
      </div>
      <AnnotateBar of={of} onDone={onDone} />
    </div>
  )
}

/** Ctrl+Z takes back the last stroke, wherever the focus is here; in a field it is the field's own. */
function useBack(frame: { readonly current: HTMLElement | null }, back: () => void): void {
  const latest = useRef(back)
  latest.current = back
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return
      if (event.target instanceof HTMLInputElement && event.target.type === 'text') return
      event.preventDefault()
      latest.current()
    }
    element.addEventListener('keydown', press)
    return () => element.removeEventListener('keydown', press)
  }, [frame])
}

/** The longest side as places count, the other in proportion. */
function sizeOf({ naturalWidth: width, naturalHeight: height }: HTMLImageElement): FrameSize {
  const scale = LONGEST / Math.max(width, height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}
