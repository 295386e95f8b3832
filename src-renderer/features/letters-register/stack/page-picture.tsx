import { useEffect, useRef } from 'react'
import type { PageTurn } from '../../../../src-shared/domain/dispatch/stack'
import type { PlanFile } from '../../../components/plans/plan-file'
import classes from './stack.module.css'

interface PagePictureProps {
  readonly file: PlanFile
  readonly page: number
  readonly turn: PageTurn
  readonly label: string
}

/** Pixels of the longer side: what is handwritten is read without enlarging it. */
const LONGER_SIDE = 1400

/** A page of the stack, turned as it was read or as somebody turned it. */
export function PagePicture({ file, page: number, turn, label }: PagePictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (canvas.current === null) return
    const page = file.page(number, turn)
    const scale = LONGER_SIDE / Math.max(page.width, page.height)
    const whole = { x: 0, y: 0, width: page.width, height: page.height }
    const { done, stop } = page.paint(whole, scale, canvas.current)
    // Given up when another page takes its place.
    done.catch(() => undefined)
    return stop
  }, [file, number, turn])
  return <canvas ref={canvas} className={classes['picture']} role="img" aria-label={label} />
}
