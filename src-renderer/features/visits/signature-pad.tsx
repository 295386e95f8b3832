import { type PointerEvent, useRef, useState } from 'react'
import { SIGNATURE_FIELD, type Strokes } from '../../../src-shared/domain/case/events/reports'
import { useTexts } from '../../lib/texts'
import classes from './report.module.css'

interface SignaturePadProps {
  readonly name: string
  readonly strokes: Strokes
  readonly onChange: (strokes: Strokes) => void
}

type Stroke = Strokes[number]
const { width, height } = SIGNATURE_FIELD
/** A hand that draws longer than this lifts no pen: what follows is left out rather than refused. */
const MOST_POINTS = 1_000
const MOST_STROKES = 60

/** A field to sign in with a finger, a pen or a mouse; the hand's lines are kept as they are drawn. */
export function SignaturePad({ name, strokes, onChange }: SignaturePadProps) {
  const { t } = useTexts()
  const field = useRef<SVGSVGElement>(null)
  const [drawing, setDrawing] = useState<Stroke>([])
  const pointOf = ({ clientX, clientY }: PointerEvent): Stroke[number] | undefined => {
    const box = field.current?.getBoundingClientRect()
    if (!box) return undefined
    const within = (share: number, most: number) => Math.round(Math.min(Math.max(share, 0), 1) * most)
    return [within((clientX - box.left) / box.width, width), within((clientY - box.top) / box.height, height)]
  }
  const start = (event: PointerEvent<SVGSVGElement>) => {
    const point = pointOf(event)
    if (!point || strokes.length >= MOST_STROKES) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setDrawing([point])
  }
  const move = (event: PointerEvent) => {
    const point = pointOf(event)
    if (point && drawing.length > 0 && drawing.length < MOST_POINTS) setDrawing([...drawing, point])
  }
  const end = () => {
    if (drawing.length > 0) onChange([...strokes, drawing])
    setDrawing([])
  }
  const empty = strokes.length === 0 && drawing.length === 0
  return (
    <div className={classes['pad']}>
      <svg
        ref={field}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        role="img"
        aria-label={t('report.pad', { name })}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      >
        {[...strokes, drawing].map((stroke, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stroke has no name but its place
          <polyline key={place} points={(stroke.length === 1 ? [...stroke, ...stroke] : stroke).join(' ')} />
        ))}
      </svg>
      {empty ? (
        <p>{t('report.pad.empty')}</p>
      ) : (
        <button type="button" onClick={() => onChange([])}>
          {t('report.pad.clear')}
        </button>
      )}
    </div>
  )
}
