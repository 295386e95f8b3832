import type { LetterContent } from '../../../src-shared/domain/letter/content'
import { type Row, textBox, textRows } from './rows'
import { LEFT, lineHeight, MEASURE } from './sheet'
import { plain, type Typesetter } from './typesetter'

const SIZE = 9.5
const LEADING = 1.3
/** For a number of three digits in either language. */
const LABEL_WIDTH = 25

/** The numbered list of enclosures after the signature. */
export function enclosureRows(content: LetterContent, setter: Typesetter): readonly Row[] {
  if (content.enclosures.length === 0) return []
  const title = setter.structure.add('P')
  const heading = textRows(setter.set('enclosures', plain(content.labels.enclosures), SIZE, MEASURE), {
    x: LEFT,
    size: SIZE,
    leading: LEADING,
    before: lineHeight(SIZE) * 1.6,
    owner: title
  })
  const list = setter.structure.addNumberedList()
  return [
    ...heading,
    ...content.enclosures.flatMap(({ number, title: named }, index) => {
      const label = content.labels.exhibit.replace('{number}', String(number))
      return itemRows({ label, title: named }, index, list, setter)
    })
  ]
}

function itemRows(
  enclosure: { readonly label: string; readonly title: string },
  index: number,
  list: number,
  setter: Typesetter
): readonly Row[] {
  const item = setter.structure.add('LI', list)
  const label = setter.structure.add('Lbl', item)
  const owner = setter.structure.add('LBody', item)
  const [number] = setter.set('enclosures', plain(enclosure.label), SIZE, LABEL_WIDTH)
  const lines = setter.set('enclosures', plain(enclosure.title), SIZE, MEASURE - LABEL_WIDTH)
  const style = { size: SIZE, leading: LEADING, before: 0.4, keep: index === 0 ? 1 : 0 } as const
  const rows = textRows(lines, { ...style, x: LEFT + LABEL_WIDTH, owner })
  return rows.map((row, line) => (line === 0 && number ? withLabel(row, number, label) : row))
}

/** The same row with a label on its first baseline, read before it. */
function withLabel(row: Row, label: Parameters<typeof textBox>[0], owner: number): Row {
  const [box] = row.boxes
  return box?.kind === 'text' ? { ...row, boxes: [textBox(label, LEFT, box.baseline, owner), ...row.boxes] } : row
}
