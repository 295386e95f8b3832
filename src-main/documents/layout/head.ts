import type { LetterPlaces, Place } from '../../../src-shared/domain/dispatch/letter-paper'
import type { LetterContent } from '../../../src-shared/domain/letter/content'
import { addresseeBoxes } from './addressee'
import { fitRows, told } from './fit'
import type { Box } from './model'
import { spaced, stack, textBox, textRows } from './rows'
import { asideBoxes, type PictureSizes, senderBoxes } from './sender'
import { BODY_SIZE, LEFT, MEASURE, millimetres, RIGHT } from './sheet'
import { bold, plain, setBalanced, type Typesetter } from './typesetter'

/** What stands above the body on page 1, in reading order, and where the body may begin. */
export interface Head {
  readonly boxes: readonly Box[]
  readonly bodyTop: number
}

const SUBJECT_GAP = 4
/** A subject longer than this is not a subject. */
const MAX_SUBJECT_HEIGHT = 60
const DATELINE_SIZES = [10, 9.5, 9] as const

export function isPrePrinted({ paper }: LetterContent): boolean {
  return paper?.letterhead === 'pre-printed'
}

export function letterHead(
  content: LetterContent,
  places: LetterPlaces,
  pictures: PictureSizes,
  setter: Typesetter
): Head {
  const above = [
    // On pre-printed paper the head is there already; its room is left.
    ...(isPrePrinted(content) ? [] : senderBoxes(content.letterhead, places.sender, pictures, setter)),
    ...asideBoxes(content, places.aside, setter),
    ...addresseeBoxes(content.addressee, places.addressee, setter),
    ...datelineBoxes(content.labels.dateline, places.dateline, setter)
  ]
  const subject = subjectBlock(content, places.subjectTop, setter)
  return { boxes: [...above, ...subject.boxes], bodyTop: Math.max(places.bodyTop, subject.bottom + SUBJECT_GAP) }
}

/** From x 110; a long place starts further left, below the window it may. */
function datelineBoxes(text: string, place: Place, setter: Typesetter): readonly Box[] {
  const owner = setter.structure.add('P')
  const wide = { ...place, x: LEFT, width: MEASURE }
  return fitRows(
    'dateline',
    wide,
    DATELINE_SIZES,
    (size) => {
      const lines = setter.set('dateline', plain(text), size, MEASURE)
      return lines.map((line) => {
        const height = millimetres((setter.metrics.ascent + setter.metrics.descent) * size)
        const x = Math.min(place.x, RIGHT - line.width)
        return {
          height,
          before: 0,
          keep: 0,
          boxes: [textBox(line, x, millimetres(setter.metrics.ascent * size), owner)]
        }
      })
    },
    setter
  )
}

/** "Objet :" and the subject beside it, then the number of enclosures. */
function subjectBlock(
  content: LetterContent,
  top: number,
  setter: Typesetter
): { boxes: readonly Box[]; bottom: number } {
  const { labels, subject, enclosures } = content
  const [label] = setter.set('subject', plain(labels.subject), BODY_SIZE, MEASURE)
  const indent = label && label.width > 0 ? label.width + 1.6 : 0
  const owner = setter.structure.add('H1')
  const lines = setBalanced(setter, 'subject', bold(subject), { size: BODY_SIZE, width: MEASURE - indent })
  const style = { x: LEFT + indent, size: BODY_SIZE, leading: 1.25, before: 0, owner }
  const [first, ...rest] = textRows(lines, style)
  const labelled =
    first && label
      ? [{ ...first, boxes: [...(textRows([spaced(label)], { ...style, x: LEFT })[0]?.boxes ?? []), ...first.boxes] }]
      : []
  const countOwner = enclosures.length > 0 ? setter.structure.add('P') : 0
  const count = enclosures.length > 0 ? setter.set('enclosures', plain(labels.enclosureCount), BODY_SIZE, MEASURE) : []
  const countRows = textRows(count, { ...style, x: LEFT, before: 0.6, owner: countOwner })
  const stacked = stack([...labelled, ...rest, ...countRows], top)
  const heightMm = stacked.bottom - top
  if (heightMm > MAX_SUBJECT_HEIGHT) {
    setter.report({ kind: 'block-too-tall', block: 'subject', heightMm: told(heightMm), limitMm: MAX_SUBJECT_HEIGHT })
  }
  return stacked
}
