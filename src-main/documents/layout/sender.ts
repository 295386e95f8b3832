import type { Place } from '../../../src-shared/domain/dispatch/letter-paper'
import type { LetterContent } from '../../../src-shared/domain/letter/content'
import { fitRows } from './fit'
import type { Box, PictureSize } from './model'
import { pack } from './pack'
import { type Row, type RowStyle, textRows } from './rows'
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
  place: Place,
  pictures: PictureSizes,
  setter: Typesetter
): readonly Box[] {
  const logoOwner = letterhead.logo ? setter.structure.add('Figure', undefined, letterhead.logo.alt) : 0
  const nameOwner = setter.structure.add('P')
  const addressOwner = setter.structure.add('P')
  const details = [...letterhead.address, ...letterhead.contacts]
  return fitRows(
    'letterhead',
    place,
    SENDER_SIZES,
    (size) => [
      ...logoRow(letterhead.logo?.source, { height: size.logo, place }, logoOwner, pictures),
      ...rowsOf(letterhead.name, { size: size.name, strong: true, before: LOGO_GAP, owner: nameOwner, place }, setter),
      ...rowsOf(
        size.packed ? pack(details, { size: size.text, width: place.width }, setter) : details.join('\n'),
        { size: size.text, strong: false, before: 0.9, owner: addressOwner, place },
        setter
      )
    ],
    setter
  )
}

interface SenderStyle extends Pick<RowStyle, 'size' | 'before' | 'owner'> {
  readonly strong: boolean
  readonly place: Place
}

function rowsOf(text: string, style: SenderStyle, setter: Typesetter): readonly Row[] {
  if (text === '') return []
  const runs = style.strong ? bold(text) : plain(text)
  const { place, strong: _, ...set } = style
  const lines = setter.set('letterhead', runs, style.size, place.width)
  return textRows(lines, { ...set, x: place.x, leading: SENDER_LEADING })
}

function logoRow(
  source: string | undefined,
  { height, place }: { readonly height: number; readonly place: Place },
  owner: number,
  pictures: PictureSizes
): readonly Row[] {
  const size = source === undefined ? undefined : pictures.get(source)
  if (source === undefined || !size) return []
  const scale = Math.min(height / size.height, place.width / size.width)
  const box = {
    kind: 'picture',
    x: place.x,
    y: 0,
    width: size.width * scale,
    height: size.height * scale,
    source,
    owner
  } as const
  return [{ height: box.height, before: 0, keep: 0, boxes: [box] }]
}

/** Beside the window, level with the address: how the letter travels, then its references. */
export function asideBoxes(content: LetterContent, place: Place, setter: Typesetter): readonly Box[] {
  const { delivery, references } = content
  const style = { x: place.x, leading: ASIDE_LEADING }
  const deliveryOwner = delivery.length > 0 ? setter.structure.add('P') : 0
  const owners = references.map(() => setter.structure.add('P'))
  const make = (size: number): readonly Row[] => [
    ...(delivery.length > 0
      ? textRows(setter.set('delivery', bold(delivery.join('\n')), size, place.width), {
          ...style,
          size,
          before: 0,
          owner: deliveryOwner
        })
      : []),
    ...references.flatMap(({ label, value }, index) =>
      textRows(setter.set('references', plain(`${label} ${value}`), size, place.width), {
        ...style,
        size,
        before: index === 0 ? 2.4 : 0.4,
        owner: owners[index] ?? 0
      })
    )
  ]
  // Level with the address while it is short enough, from the top of its own room otherwise.
  const level = { ...place, y: place.y + LOWER, height: place.height - LOWER }
  const sizes = ASIDE_SIZES.filter((size) => size <= deliverySize(delivery, place.width, setter))
  const [largest] = sizes
  const fits = largest !== undefined && heightOf(make(largest)) <= level.height
  return fitRows(delivery.length > 0 ? 'delivery' : 'references', fits ? level : place, sizes, make, setter)
}

const LOWER = 5.1

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + row.height + row.before, 0)
}

/** The largest size at which each line of the delivery mention stays one line; any size when none does. */
function deliverySize(delivery: readonly string[], width: number, setter: Typesetter): number {
  const runs = bold(delivery.join('\n'))
  const whole = ASIDE_SIZES.find((size) => setter.set('delivery', runs, size, width).length === delivery.length)
  return whole ?? ASIDE_SIZES[0]
}

const ASIDE_LEADING = 1.25
