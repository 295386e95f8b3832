import { type Annotation, type AnnotationColour, LONGEST, type PicturePoint } from './annotation'

/** Of a picture as it is seen, in whatever unit its shapes are wanted in. */
export interface FrameSize {
  readonly width: number
  readonly height: number
}

/** What annotations look like, for whoever paints them: paths as SVG writes them, areas, words. */
export type Shape =
  | { readonly kind: 'line'; readonly d: string; readonly colour: AnnotationColour; readonly width: number }
  | {
      readonly kind: 'words'
      readonly text: string
      readonly x: number
      /** Of the line the letters stand on. */
      readonly y: number
      readonly size: number
      readonly anchor: 'start' | 'middle'
      readonly colour: AnnotationColour
    }
  | { readonly kind: 'area'; readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Ink and edge of each colour: the edge keeps it legible on whatever it lies on. */
export const inks: Readonly<Record<AnnotationColour, { readonly ink: string; readonly edge: string }>> = {
  red: { ink: '#e3001b', edge: '#ffffff' },
  yellow: { ink: '#ffdd00', edge: '#000000' },
  blue: { ink: '#0047d6', edge: '#ffffff' }
}
/** One even colour: what was blurred could be guessed at. */
export const MASK = '#1a1a1a'
/** How much wider the edge of a line is than its ink. */
export const EDGE = 1.9

/** Parts of the longest side. */
const STROKE = 0.006
const LETTERS = 0.034
const HEAD = 0.035
const TICK = 0.014

interface Spot {
  readonly x: number
  readonly y: number
}

/** @returns shapes in the unit of the frame, in the order they are painted: masks first */
export function shapesOf(annotations: readonly Annotation[], frame: FrameSize): readonly Shape[] {
  const masks = annotations.filter(({ kind }) => kind === 'mask')
  const others = annotations.filter(({ kind }) => kind !== 'mask')
  return [...masks, ...others].flatMap((one) => shapesOfOne(one, frame))
}

function shapesOfOne(one: Annotation, { width, height }: FrameSize): readonly Shape[] {
  const longest = Math.max(width, height)
  const at = ([x, y]: PicturePoint): Spot => ({ x: (x / LONGEST) * longest, y: (y / LONGEST) * longest })
  if (one.kind === 'mask') return [{ kind: 'area', ...boxOf(at(one.from), at(one.to)) }]
  const { colour } = one
  const line = (d: string): Shape => ({ kind: 'line', d, colour, width: longest * STROKE })
  const words = (text: string, { x, y }: Spot, anchor: 'start' | 'middle'): readonly Shape[] =>
    text === '' ? [] : [{ kind: 'words', text, x, y, size: longest * LETTERS, anchor, colour }]
  switch (one.kind) {
    case 'arrow':
      return [line(arrow(at(one.from), at(one.to), longest * HEAD))]
    case 'circle':
      return [line(ellipse(boxOf(at(one.from), at(one.to))))]
    case 'measure': {
      const [a, b] = [at(one.from), at(one.to)]
      const beside = besideLine(a, b, one.text.length, longest)
      return [line(ruler(a, b, longest * TICK)), ...words(one.text, beside.at, beside.anchor)]
    }
    case 'text':
      return words(one.text, at(one.from), 'start')
    case 'pen':
      return [line(one.points.map((point, index) => `${index === 0 ? 'M' : 'L'}${pair(at(point))}`).join(''))]
  }
}

const pair = ({ x, y }: Spot): string => `${x.toFixed(2)} ${y.toFixed(2)}`

function boxOf(a: Spot, b: Spot) {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return { x, y, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
}

/** From its tail to its head, with two barbs. */
function arrow(tail: Spot, head: Spot, barb: number): string {
  const angle = Math.atan2(head.y - tail.y, head.x - tail.x)
  const end = (turned: number): Spot => ({
    x: head.x - barb * Math.cos(angle + turned),
    y: head.y - barb * Math.sin(angle + turned)
  })
  const open = Math.PI / 7
  return `M${pair(tail)}L${pair(head)}M${pair(end(open))}L${pair(head)}L${pair(end(-open))}`
}

function ellipse({ x, y, width, height }: ReturnType<typeof boxOf>): string {
  const [rx, ry] = [width / 2, height / 2]
  const [left, right] = [pair({ x, y: y + ry }), pair({ x: x + width, y: y + ry })]
  const half = `A${pair({ x: rx, y: ry })} 0 1 0 `
  return `M${left}${half}${right}${half}${left}Z`
}

/** Of the size of the letters: what one takes along its line, and how high it stands. */
const LETTER_WIDE = 0.6
const LETTER_HIGH = 0.7

/** Above the middle of a line that lies, to the right of one that stands: never across it. */
function besideLine(a: Spot, b: Spot, letters: number, longest: number) {
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2]
  const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)]
  const size = longest * LETTERS
  const off = longest * TICK
  if (dy > dx) return { at: { x: x + 2 * off, y: y + (size * LETTER_HIGH) / 2 }, anchor: 'start' as const }
  const half = (letters * size * LETTER_WIDE) / 2
  return { at: { x, y: y - off - (dx === 0 ? 0 : Math.min(half, dx / 2) * (dy / dx)) }, anchor: 'middle' as const }
}

/** A line with a tick across each end. */
function ruler(a: Spot, b: Spot, tick: number): string {
  const angle = Math.atan2(b.y - a.y, b.x - a.x) + Math.PI / 2
  const [dx, dy] = [tick * Math.cos(angle), tick * Math.sin(angle)]
  const across = ({ x, y }: Spot) => `M${pair({ x: x - dx, y: y - dy })}L${pair({ x: x + dx, y: y + dy })}`
  return `M${pair(a)}L${pair(b)}${across(a)}${across(b)}`
}
