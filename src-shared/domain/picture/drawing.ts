import type { AnnotationId } from '../../lib/ids'
import type { Visibility } from '../common/visibility'
import {
  type Annotation,
  type AnnotationColour,
  type AnnotationKind,
  LONGEST,
  MOST_ANNOTATIONS,
  type PicturePoint
} from './annotation'

/** A picture being drawn on: what stands on it now, and every state before it. */
export interface Drawing {
  readonly annotations: readonly Annotation[]
  readonly chosen: AnnotationId | undefined
  readonly past: readonly (readonly Annotation[])[]
}

/** What a new annotation is like. */
export interface Pen {
  readonly kind: AnnotationKind
  readonly colour: AnnotationColour
  readonly visibility: Visibility
}

export const drawingOf = (annotations: readonly Annotation[]): Drawing => ({ annotations, chosen: undefined, past: [] })

/** Shorter than this, what was drawn is a touch: nothing was meant by it. In the unit of places. */
const SHORTEST = 1_200
/** Points of a line drawn by hand nearer than this to the last one say nothing more. */
const NEAR = 400
const MOST_POINTS = 400

const far = ([ax, ay]: PicturePoint, [bx, by]: PicturePoint): number => Math.hypot(ax - bx, ay - by)

/** What a movement from one place to another draws; undefined where it was too short to mean anything. */
export function drawnBy(id: AnnotationId, pen: Pen, points: readonly PicturePoint[]): Annotation | undefined {
  const [from] = points
  const to = points.at(-1)
  if (!from || !to) return undefined
  const { kind, colour, visibility } = pen
  const said = { id, colour, visibility }
  if (kind === 'text') return { kind, ...said, from: to, text: '' }
  if (kind === 'pen') {
    const thinned = thin(points)
    return thinned.length < 2 ? undefined : { kind, ...said, points: thinned }
  }
  if (far(from, to) < SHORTEST) return undefined
  if (kind === 'mask') return { kind, id, from, to }
  return kind === 'measure' ? { kind, ...said, from, to, text: '' } : { kind, ...said, from, to }
}

/** One of a usual size in the middle of the picture, for whoever draws by the keyboard. */
export function inTheMiddle(id: AnnotationId, pen: Pen, [width, height]: PicturePoint): Annotation | undefined {
  const [x, y] = [Math.round(width / 2), Math.round(height / 2)]
  const [dx, dy] = [Math.round(width / 10), Math.round(height / 10)]
  return drawnBy(id, pen, [
    [x - dx, y + dy],
    [x + dx, y - dy]
  ])
}

function thin(points: readonly PicturePoint[]): PicturePoint[] {
  const kept: PicturePoint[] = []
  for (const point of points) {
    const last = kept.at(-1)
    if (!last || far(last, point) >= NEAR) kept.push(point)
  }
  const every = Math.ceil(kept.length / MOST_POINTS)
  return kept.filter((_, index) => index % every === 0 || index === kept.length - 1).slice(0, MOST_POINTS)
}

/** With one more, which is chosen. Where the picture is full nothing changes. */
export function added(drawing: Drawing, one: Annotation): Drawing {
  const { annotations, past } = drawing
  if (annotations.length >= MOST_ANNOTATIONS) return drawing
  return { annotations: [...annotations, one], chosen: one.id, past: [...past, annotations] }
}

export function removed(drawing: Drawing, id: AnnotationId): Drawing {
  const { annotations, past } = drawing
  return { annotations: annotations.filter((one) => one.id !== id), chosen: undefined, past: [...past, annotations] }
}

/** With one of them otherwise than before. */
export function changed(drawing: Drawing, one: Annotation): Drawing {
  const { annotations, past } = drawing
  return {
    annotations: annotations.map((other) => (other.id === one.id ? one : other)),
    chosen: one.id,
    past: [...past, annotations]
  }
}

/** As it was before the last change. */
export function backOne(drawing: Drawing): Drawing {
  const before = drawing.past.at(-1)
  if (!before) return drawing
  const chosen = before.some(({ id }) => id === drawing.chosen) ? drawing.chosen : undefined
  return { annotations: before, chosen, past: drawing.past.slice(0, -1) }
}

/** The end of an annotation that is moved: all of it, or the one where the movement ended. */
export type Held = 'whole' | 'end'

/** Moved by so much, and kept on the picture. */
export function moved(
  one: Annotation,
  [dx, dy]: readonly [number, number],
  size: PicturePoint,
  held: Held
): Annotation {
  const shift = ([x, y]: PicturePoint): PicturePoint => [within(x + dx, size[0]), within(y + dy, size[1])]
  if (one.kind === 'pen') return { ...one, points: one.points.map(shift) }
  if (one.kind === 'text') return { ...one, from: shift(one.from) }
  return { ...one, from: held === 'end' ? one.from : shift(one.from), to: shift(one.to) }
}

const within = (value: number, most: number): number =>
  Math.round(Math.min(Math.max(value, 0), Math.min(most, LONGEST)))

/** The one drawn last that lies within reach of a place. */
export function touched(annotations: readonly Annotation[], at: PicturePoint, reach: number): Annotation | undefined {
  return annotations.findLast((one) => distanceTo(one, at) <= reach)
}

function distanceTo(one: Annotation, at: PicturePoint): number {
  if (one.kind === 'text') return far(one.from, at)
  if (one.kind === 'pen') return Math.min(...one.points.map((point) => far(point, at)))
  if (one.kind === 'mask' || one.kind === 'circle') return outsideOf(one.from, one.to, at)
  return toLine(one.from, one.to, at)
}

function outsideOf([ax, ay]: PicturePoint, [bx, by]: PicturePoint, [x, y]: PicturePoint): number {
  const dx = Math.max(Math.min(ax, bx) - x, 0, x - Math.max(ax, bx))
  const dy = Math.max(Math.min(ay, by) - y, 0, y - Math.max(ay, by))
  return Math.hypot(dx, dy)
}

function toLine([ax, ay]: PicturePoint, [bx, by]: PicturePoint, [x, y]: PicturePoint): number {
  const [dx, dy] = [bx - ax, by - ay]
  const square = dx * dx + dy * dy
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square))
  return Math.hypot(x - (ax + along * dx), y - (ay + along * dy))
}

/**
 * What has to be recorded so that a layer becomes what was drawn: what changed is taken off and drawn anew. Words that
 * were never typed leave nothing behind.
 */
export function difference(
  before: readonly Annotation[],
  after: readonly Annotation[],
  newId: () => AnnotationId
): { readonly added: Annotation[]; readonly removed: AnnotationId[] } {
  const meant = after.filter((one) => one.kind !== 'text' || one.text.trim() !== '')
  const same = (a: Annotation, b: Annotation) => JSON.stringify(a) === JSON.stringify(b)
  const kept = before.filter((one) => meant.some((other) => same(one, other)))
  const known = new Set<string>(before.map(({ id }) => id))
  const fresh = meant.filter((one) => !kept.some((other) => same(one, other)))
  return {
    added: fresh.map((one) => (known.has(one.id) ? { ...one, id: newId() } : one)),
    removed: before.filter((one) => !kept.includes(one)).map(({ id }) => id)
  }
}
