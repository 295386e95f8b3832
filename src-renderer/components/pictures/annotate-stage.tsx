import { type KeyboardEvent, useEffect, useRef } from 'react'
import { type Annotation, LONGEST, type PicturePoint } from '../../../src-shared/domain/picture/annotation'
import { inTheMiddle, moved } from '../../../src-shared/domain/picture/drawing'
import type { FrameSize } from '../../../src-shared/domain/picture/shapes'
import { annotationId } from '../../../src-shared/lib/ids'
import { newId } from '../../lib/new-id'
import { useTexts } from '../../lib/texts'
import type { Board } from './board'
import { framed, Shapes } from './picture-layer'
import classes from './picture-layer.module.css'
import { useStroke } from './use-stroke'

interface AnnotateStageProps {
  readonly address: string
  /** Of the picture, in the unit of places. */
  readonly size: FrameSize
  /** Drawn elsewhere: shown, and left as it is. */
  readonly under: readonly Annotation[]
  readonly of: Board
}

/** Of the longest side, by one press of an arrow. */
const STEP = 1_500
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP]
}

/** The photograph itself, and what is drawn on it. */
export function AnnotateStage({ address, size, under, of }: AnnotateStageProps) {
  const { t } = useTexts()
  const stage = useRef<SVGSVGElement>(null)
  const { drawing } = of
  const frame = framed(size)
  const { going, ...pointers } = useStroke(stage, size, of)
  useEffect(() => stage.current?.focus(), [])
  const inPlaces = LONGEST / Math.max(frame.width, frame.height)
  const shown = going ? [...drawing.annotations.filter(({ id }) => id !== going.id), going] : drawing.annotations
  return (
    <svg
      ref={stage}
      className={classes['stage']}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      preserveAspectRatio="xMidYMid meet"
      role="application"
      aria-label={t('picture.stage')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is drawn on by the keyboard as well
      tabIndex={0}
      data-tool={of.tool}
      {...pointers}
      onKeyDown={(event) => {
        if (!byKey(event, of, [size.width, size.height])) return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <image href={address} width={frame.width} height={frame.height} preserveAspectRatio="none" />
      <Shapes annotations={[...under, ...shown]} frame={frame} />
      <Chosen one={shown.find(({ id }) => id === drawing.chosen)} per={inPlaces} />
    </svg>
  )
}

/** A dashed frame around what arrows and keys act on. */
function Chosen({ one, per }: { readonly one: Annotation | undefined; readonly per: number }) {
  if (!one) return null
  const points = pointsOf(one)
  const [xs, ys] = [points.map(([x]) => x / per), points.map(([, y]) => y / per)]
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN]
  const [width, height] = [Math.max(...xs) + MARGIN - left, Math.max(...ys) + MARGIN - top]
  return <rect className={classes['chosen']} x={left} y={top} width={width} height={height} />
}
const MARGIN = 14

function pointsOf(one: Annotation): readonly PicturePoint[] {
  if (one.kind === 'pen') return one.points
  return one.kind === 'text' ? [one.from] : [one.from, one.to]
}

/** Enter draws, the arrows move, Delete removes. @returns whether the key was meant for the photograph */
function byKey({ key, shiftKey }: KeyboardEvent, of: AnnotateStageProps['of'], size: PicturePoint): boolean {
  const { chosen, tool, pen } = of
  const by = arrows[key]
  if (key === 'Enter' && tool !== 'move') {
    const one = inTheMiddle(newId(annotationId), { kind: tool, ...pen }, size)
    if (one) of.draw(one)
    return true
  }
  if (by && chosen) of.change(moved(chosen, by, size, shiftKey ? 'end' : 'whole'))
  else if ((key === 'Delete' || key === 'Backspace') && chosen) of.remove(chosen.id)
  else return by !== undefined
  return true
}
