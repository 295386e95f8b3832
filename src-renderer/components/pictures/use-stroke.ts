import { type PointerEvent, useState } from 'react'
import { type Annotation, LONGEST, type PicturePoint } from '../../../src-shared/domain/picture/annotation'
import { drawnBy, moved, touched } from '../../../src-shared/domain/picture/drawing'
import type { FrameSize } from '../../../src-shared/domain/picture/shapes'
import { annotationId } from '../../../src-shared/lib/ids'
import { newId } from '../../lib/new-id'
import type { Board } from './board'
import { framed } from './picture-layer'

/** How near a finger must be, in the unit of places. */
const REACH = 3_500

interface Stroke {
  readonly pointer: number
  readonly points: readonly PicturePoint[]
  /** What is moved, where nothing is drawn. */
  readonly held?: Annotation | undefined
}

/** One pointer draws with the tool in hand, or moves what it touches; a second one is not heard. */
export function useStroke(stage: { readonly current: SVGSVGElement | null }, size: FrameSize, of: Board) {
  const [stroke, setStroke] = useState<Stroke | undefined>(undefined)
  const { drawing, tool, pen } = of
  const ends: PicturePoint = [size.width, size.height]
  const placeOf = (event: PointerEvent): PicturePoint | undefined => placeOn(stage.current, size, event)
  const resulting = (one: Stroke): Annotation | undefined => {
    if (one.held) return moved(one.held, shiftOf(one), ends, 'whole')
    return tool === 'move' ? undefined : drawnBy(newId(annotationId), { kind: tool, ...pen }, one.points)
  }
  return {
    /** What would stand there if the pointer were lifted now. */
    going: stroke && resulting(stroke),
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      const at = placeOf(event)
      if (event.button !== 0 || stroke || !at) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const held = tool === 'move' ? touched(drawing.annotations, at, REACH) : undefined
      if (tool === 'move') of.choose(held)
      setStroke({ pointer: event.pointerId, points: [at], held })
    },
    onPointerMove: (event: PointerEvent) => {
      const at = placeOf(event)
      if (stroke?.pointer === event.pointerId && at) setStroke({ ...stroke, points: [...stroke.points, at] })
    },
    onPointerUp: (event: PointerEvent) => {
      if (stroke?.pointer !== event.pointerId) return
      setStroke(undefined)
      const one = resulting(stroke)
      if (stroke.held) {
        if (one && shiftOf(stroke).some((by) => by !== 0)) of.change(one)
      } else if (one) of.draw(one)
      else of.choose(touched(drawing.annotations, stroke.points.at(-1) ?? [0, 0], REACH))
    },
    onPointerCancel: () => setStroke(undefined)
  }
}

function shiftOf({ points }: Stroke): readonly [number, number] {
  const [first] = points
  const last = points.at(-1)
  return first && last ? [last[0] - first[0], last[1] - first[1]] : [0, 0]
}

/** Where on the photograph a pointer is, at its edge where it is outside. */
function placeOn(
  stage: SVGSVGElement | null,
  size: FrameSize,
  { clientX, clientY }: PointerEvent
): PicturePoint | undefined {
  const matrix = stage?.getScreenCTM()
  if (!matrix) return undefined
  const frame = framed(size)
  const scale = LONGEST / Math.max(frame.width, frame.height)
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse())
  const kept = (value: number, most: number) => Math.round(Math.min(Math.max(value * scale, 0), most))
  return [kept(x, size.width), kept(y, size.height)]
}
