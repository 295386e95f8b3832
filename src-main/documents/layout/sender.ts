import type { LetterContent } from '../../../src-shared/domain/letter/content'
import { fitRows } from './fit'
import type { Box, PictureSize } from './model'
import { pack } from './pack'
import { type Row, type RowStyle, textRows } from './rows'
import { ASIDE, SENDER } from './sheet'
import { bold, plain, type Typesetter } from './typesetter'

export type PictureSizes = ReadonlyMap<string, PictureSize>

/** The largest sizes first: the logo gives way, then the lines are packed, before the type becomes small. */
const SENDER_SIZES = [
  { name: 12, text: 8.75, logo: 13, packed: false },
  { name: 12, text: 8.75, logo: 10, packed: false },
  { name: 11, text: 8.25, logo: 9, packed: false },
  { name: 11, text: 8.25, logo: 11, packed: true },
  { name: 10.5, text: 8, logo: 9, packed: true },
  { name: 9.5, text: 7.75, logo: 7, packed: true }
] as const
const ASIDE_SIZES = [9.25, 8.75, 8.25, 7.75] as const

const SENDER_LEADING = 1.25
const LOGO_GAP = 1.6

/** The sender's block: logo, name, address, then ways to be reached. */
export function senderBoxes(
  letterhead: LetterContent['letterhead'],
  pictures: PictureSizes,
  setter: Typesetter
): readonly Box[] {
  const logoOwner = letterhead.logo ? setter.structure.add('Figure', undefined, letterhead.logo.alt) : 0
  const nameOwner = setter.structure.add('P')
  const addressOwner = setter.structure.add('P')
  const details = [...letterhead.address, ...letterhead.contacts]
  return fitRows(
    'letterhead',
    SENDER,
    SENDER_SIZES,
    (size) => [
      ...logoRow(letterhead.logo?.source, size.logo, logoOwner, pictures),
      ...rowsOf(letterhead.name, { size: size.name, strong: true, before: LOGO_GAP, owner: nameOwner }, setter),
      ...rowsOf(
        size.packed ? pack(details, { size: size.text, width: SENDER.width }, setter) : details.join('\n'),
        { size: size.text, strong: false, before: 0.9, owner: addressOwner },
        setter
      )
    ],
    setter
  )
}

interface SenderStyle extends Pick<RowStyle, 'size' | 'before' | 'owner'> {
  readonly strong: boolean
}

function rowsOf(text: string, style: SenderStyle, setter: Typesetter): readonly Row[] {
  if (text === '') return []
  const runs = style.strong ? bold(text) : plain(text)
  const lines = setter.set('letterhead', runs, style.size, SENDER.width)
  return textRows(lines, { ...style, x: SENDER.x, leading: SENDER_LEADING })
}

function logoRow(source: string | undefined, height: number, owner: number, pictures: PictureSizes): readonly Row[] {
  const size = source === undefined ? undefined : pictures.get(source)
  if (source === undefined || !size) return []
  const scale = Math.min(height / size.height, SENDER.width / size.width)
  const box = {
    kind: 'picture',
    x: SENDER.x,
    y: 0,
    width: size.width * scale,
    height: size.height * scale,
    source,
    owner
  } as const
  return [{ height: box.height, before: 0, keep: 0, boxes: [box] }]
}

/** Left of the window, level with the address: how the letter travels, then its references. */
export function asideBoxes(content: LetterContent, setter: Typesetter): readonly Box[] {
  const { delivery, references } = content
  const deliveryOwner = delivery.length > 0 ? setter.structure.add('P') : 0
  const owners = references.map(() => setter.structure.add('P'))
  const make = (size: number): readonly Row[] => [
    ...(delivery.length > 0
      ? textRows(setter.set('delivery', bold(delivery.join('\n')), size, ASIDE.width), {
          ...ASIDE_STYLE,
          size,
          before: 0,
          owner: deliveryOwner
        })
      : []),
    ...references.flatMap(({ label, value }, index) =>
      textRows(setter.set('references', plain(`${label} ${value}`), size, ASIDE.width), {
        ...ASIDE_STYLE,
        size,
        before: index === 0 ? 2.4 : 0.4,
        owner: owners[index] ?? 0
      })
    )
  ]
  const sizes = ASIDE_SIZES.filter((size) => size <= deliverySize(delivery, setter))
  const [largest] = sizes
  const fits = largest !== undefined && heightOf(make(largest)) <= LEVEL.height
  return fitRows(delivery.length > 0 ? 'delivery' : 'references', fits ? LEVEL : ASIDE, sizes, make, setter)
}

/** Level with the address while it is short enough, from the top of its own room otherwise. */
const LEVEL = { ...ASIDE, y: 55.5, height: 34.3 } as const

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + row.height + row.before, 0)
}

/** The largest size at which each line of the delivery mention stays one line; any size when none does. */
function deliverySize(delivery: readonly string[], setter: Typesetter): number {
  const runs = bold(delivery.join('\n'))
  const whole = ASIDE_SIZES.find((size) => setter.set('delivery', runs, size, ASIDE.width).length === delivery.length)
  return whole ?? ASIDE_SIZES[0]
}

const ASIDE_STYLE = { x: ASIDE.x, leading: 1.25 } as const
