import { z } from 'zod'
import { annotationId } from '../../lib/ids'
import { visibility } from '../common/visibility'

/** The longest side of a picture as it is seen, upright. Whole numbers, since the chain takes no others. */
export const LONGEST = 100_000

const along = z.int().min(0).max(LONGEST)

/** A place on a picture, from its upper left corner, in hundred-thousandths of its longest side. */
export const picturePoint = z.tuple([along, along])
export type PicturePoint = z.infer<typeof picturePoint>

/** Seen in the sun, on pale plaster and in a dark cellar: each is drawn with an edge of its opposite. */
export const annotationColours = ['red', 'yellow', 'blue'] as const
const colour = z.enum(annotationColours)
export type AnnotationColour = z.infer<typeof colour>

const MOST_POINTS = 400
const drawn = {
  id: annotationId,
  colour,
  /** Who gets it on copies that leave. */
  visibility
}
const between = { from: picturePoint, to: picturePoint }
export const MOST_WORDS = 120
const words = z.string().max(MOST_WORDS)

/** What is drawn over a picture on a layer of its own; its bytes never change. */
export const annotation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('arrow'), ...drawn, ...between }),
  z.strictObject({ kind: z.literal('circle'), ...drawn, ...between }),
  z.strictObject({ kind: z.literal('measure'), ...drawn, ...between, text: words }),
  z.strictObject({ kind: z.literal('text'), ...drawn, from: picturePoint, text: words }),
  z.strictObject({ kind: z.literal('pen'), ...drawn, points: z.array(picturePoint).min(2).max(MOST_POINTS) }),
  /** What lies under it is taken out of every copy that leaves, whoever receives it. */
  z.strictObject({ kind: z.literal('mask'), id: annotationId, ...between })
])
export type Annotation = z.infer<typeof annotation>
export type AnnotationKind = Annotation['kind']
export const annotationKinds = ['arrow', 'circle', 'text', 'measure', 'pen', 'mask'] as const satisfies AnnotationKind[]

/** More on one picture hides it. */
export const MOST_ANNOTATIONS = 100

/** The words that stand on the picture. */
export function wordsOn(annotations: readonly Annotation[]): readonly string[] {
  return annotations.flatMap((one) => ('text' in one && one.text !== '' ? [one.text] : []))
}
