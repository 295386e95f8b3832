import type { Annotation } from '../../../src-shared/domain/picture/annotation'
import { EDGE, type FrameSize, inks, MASK, type Shape, shapesOf } from '../../../src-shared/domain/picture/shapes'
import classes from './picture-layer.module.css'

/** In pixels of the screen, in which nothing is drawn smaller than its own copy. */
const LONGEST_SIDE = 1_000

/** A frame of the same proportions, in numbers of a handy size. */
export function framed({ width, height }: FrameSize): FrameSize {
  const scale = LONGEST_SIDE / Math.max(width, height)
  return { width: width * scale, height: height * scale }
}

interface PictureLayerProps {
  readonly annotations: readonly Annotation[]
  /** Of the picture below, upright, in whatever unit. */
  readonly size: FrameSize
  /** In a place it fills, cut at its sides, where no words could be read. */
  readonly small?: boolean
}

/** What is drawn over a picture that fills the same place. */
export function PictureLayer({ annotations, size, small = false }: PictureLayerProps) {
  const frame = framed(size)
  return (
    <svg
      className={classes['layer']}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      preserveAspectRatio={small ? 'xMidYMid slice' : 'xMidYMid meet'}
      aria-hidden
    >
      <Shapes annotations={annotations} frame={frame} wordless={small} />
    </svg>
  )
}

interface ShapesProps {
  readonly annotations: readonly Annotation[]
  readonly frame: FrameSize
  readonly wordless?: boolean
}

/** The shapes alone, inside a drawing of that frame. */
export function Shapes({ annotations, frame, wordless = false }: ShapesProps) {
  const shapes = shapesOf(annotations, frame).filter(({ kind }) => !(wordless && kind === 'words'))
  return shapes.map((shape, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: one annotation has several shapes, and none keeps a state
    <OneShape key={place} shape={shape} />
  ))
}

function OneShape({ shape }: { readonly shape: Shape }) {
  if (shape.kind === 'area') {
    const { x, y, width, height } = shape
    return <rect data-shape="mask" x={x} y={y} width={width} height={height} fill={MASK} />
  }
  const { ink, edge } = inks[shape.colour]
  if (shape.kind === 'words')
    return (
      <text
        data-shape="words"
        x={shape.x}
        y={shape.y}
        fontSize={shape.size}
        textAnchor={shape.anchor}
        fill={ink}
        stroke={edge}
        strokeWidth={shape.size * 0.16}
      >
        {shape.text}
      </text>
    )
  return (
    <g data-shape="line">
      <path d={shape.d} stroke={edge} strokeWidth={shape.width * EDGE} />
      <path d={shape.d} stroke={ink} strokeWidth={shape.width} />
    </g>
  )
}
