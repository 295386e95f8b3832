import { type KeyboardEvent, memo, useEffect, useLayoutEffect, useRef } from 'react'
import type { PlanPoint } from '../../../src-shared/domain/site/plan-points'
import type { PlanPage } from './plan-file'
import classes from './plan-stage.module.css'
import { centredOn, fitted, type Spot, useLook, zoomed } from './stage-look'
import { usePointers, useWheel } from './stage-pointers'
import { Tiles } from './tiles'

const WHOLE = 1_000_000
const STEP = 1.25
/** Pixels an arrow moves by. */
const ARROW = 80
const arrows = new Map<string, Spot>([
  ['ArrowLeft', { x: -ARROW, y: 0 }],
  ['ArrowRight', { x: ARROW, y: 0 }],
  ['ArrowUp', { x: 0, y: -ARROW }],
  ['ArrowDown', { x: 0, y: ARROW }]
])
const zooms = new Map([
  ['+', STEP],
  ['=', STEP],
  ['-', 1 / STEP]
])

export interface StagePin extends PlanPoint {
  readonly key: string
  /** What stands on it: the number of a defect, the letter of a point. */
  readonly mark: string
  readonly label: string
  /** Placed on this very page, following from another one, or a point by which two pages are laid on each other. */
  readonly look: 'own' | 'carried' | 'anchor'
  readonly selected: boolean
}

interface PlanStageProps {
  readonly page: PlanPage
  readonly label: string
  readonly hint: string
  readonly pins: readonly StagePin[]
  /** A touch gives a place; a cross stands in the middle. */
  readonly picking: boolean
  readonly onPick: (point: PlanPoint) => void
  /** A touch while another page is asked for a place. */
  readonly onAstray?: (() => void) | undefined
  readonly onSelect: (key: string) => void
  readonly onEscape: () => void
  /** Brought into the middle whenever another is given. */
  readonly centre?: PlanPoint | undefined
  /** Acts on what is looked at, for the buttons around. */
  readonly control: { current: StageControl | undefined }
}

export interface StageControl {
  readonly zoom: (by: number) => void
  readonly fit: () => void
  /** The place under the cross. */
  readonly middle: () => PlanPoint
  /** Takes the keys. */
  readonly focus: () => void
}

/** A page one pans and zooms by mouse, wheel, fingers and keys, with pins of one size over it. */
export function PlanStage(props: PlanStageProps) {
  const { page, label, hint, pins, picking, onPick, onAstray, onSelect, onEscape, centre, control } = props
  const stage = useRef<HTMLElement>(null)
  const paper = useRef<HTMLDivElement>(null)
  const tiles = useRef<Tiles | undefined>(undefined)
  const { look, setLook, size } = useLook(page, stage)
  useEffect(() => {
    if (paper.current === null) return
    const painted = new Tiles(page, paper.current)
    tiles.current = painted
    return () => painted.close()
  }, [page])
  useEffect(() => {
    if (look === undefined) return
    const seen = { x: look.x, y: look.y, width: size.width / look.scale, height: size.height / look.scale }
    tiles.current?.show(seen, look.scale * window.devicePixelRatio)
  }, [look, size])
  const zoomAt = (by: number, at = { x: size.width / 2, y: size.height / 2 }) =>
    setLook((now) => now && zoomed(now, by, at, page, size))
  const pointAt = (x: number, y: number): PlanPoint => {
    const now = look ?? { x: 0, y: 0, scale: 1 }
    const clamp = (value: number) => Math.max(0, Math.min(WHOLE, Math.round(value * WHOLE)))
    return { x: clamp((now.x + x / now.scale) / page.width), y: clamp((now.y + y / now.scale) / page.height) }
  }
  useLayoutEffect(() => {
    control.current = {
      zoom: (by) => zoomAt(by),
      fit: () => setLook(fitted(page, size)),
      middle: () => pointAt(size.width / 2, size.height / 2),
      focus: () => stage.current?.focus()
    }
  })
  const measured = look !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, whatever becomes of the window's size since
  useEffect(() => {
    if (!centre || !measured) return
    const at = { x: (centre.x / WHOLE) * page.width, y: (centre.y / WHOLE) * page.height }
    setLook((now) => now && centredOn(now, at, size))
  }, [centre, page, measured])
  const moveBy = ({ x, y }: Spot) =>
    setLook((now) => now && { ...now, x: now.x + x / now.scale, y: now.y + y / now.scale })
  const pointers = usePointers({
    onDrag: (dx, dy) => moveBy({ x: -dx, y: -dy }),
    onPinch: (by, at) => zoomAt(by, at),
    onTouch: (at) => (picking ? onPick(pointAt(at.x, at.y)) : onAstray?.()),
    stage
  })
  useWheel(stage, zoomAt)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== stage.current || event.ctrlKey || event.metaKey || event.altKey) return
    const [arrow, zoom] = [arrows.get(event.key), zooms.get(event.key)]
    if (arrow) moveBy(arrow)
    else if (zoom !== undefined) zoomAt(zoom)
    else if (event.key === '0') setLook(fitted(page, size))
    else if (event.key === 'Enter' && picking) onPick(pointAt(size.width / 2, size.height / 2))
    else if (event.key === 'Escape') onEscape()
    else return
    event.preventDefault()
  }
  return (
    <section
      ref={stage}
      role="application"
      className={classes['stage']}
      aria-label={label}
      aria-description={hint}
      data-picking={picking}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what moves by keys must be reached by keyboard
      tabIndex={0}
      onKeyDown={onKeyDown}
      {...pointers}
    >
      <div
        className={classes['paper']}
        style={{
          width: page.width,
          height: page.height,
          transform: look && `scale(${look.scale}) translate(${-look.x}px, ${-look.y}px)`
        }}
      >
        <div ref={paper} data-testid="paper" />
      </div>
      {look && (
        <div
          className={classes['pins']}
          style={{
            width: page.width * look.scale,
            height: page.height * look.scale,
            transform: `translate(${-look.x * look.scale}px, ${-look.y * look.scale}px)`
          }}
        >
          <Pins pins={pins} onSelect={onSelect} />
        </div>
      )}
      {picking && <div className={classes['cross']} aria-hidden />}
    </section>
  )
}

interface PinsProps {
  readonly pins: readonly StagePin[]
  readonly onSelect: (key: string) => void
}

/** Each by its part of the page, so that five hundred of them follow one transform and are not drawn again for a frame. */
const Pins = memo(function Pins({ pins, onSelect }: PinsProps) {
  return pins.map(({ key, look, selected, label, x, y, mark }) => (
    <button
      key={key}
      type="button"
      className={classes['pin']}
      data-look={look}
      aria-pressed={selected}
      aria-label={label}
      style={{ left: inPercent(x), top: inPercent(y) }}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={() => onSelect(key)}
    >
      {mark}
    </button>
  ))
})

const inPercent = (part: number) => `${(part / WHOLE) * 100}%`
