/** Where in a letter an issue lies; screens turn it into words. */
export const letterBlocks = [
  'letterhead',
  'delivery',
  'references',
  'addressee',
  'dateline',
  'subject',
  'body',
  'closing',
  'signature',
  'enclosures',
  'mentions',
  'running-head'
] as const
export type LetterBlock = (typeof letterBlocks)[number]

/**
 * Why a letter cannot be put on paper. Nothing is ever cut or shrunk in silence.
 * Line numbers count from 1; widths are millimetres.
 */
export type LetterIssue =
  | { readonly kind: 'address-empty' }
  | { readonly kind: 'address-too-many-lines'; readonly lines: number; readonly limit: number; readonly text: string }
  | {
      readonly kind: 'address-line-too-long'
      readonly line: number
      readonly text: string
      readonly characters: number
      readonly limit: number
    }
  | {
      readonly kind: 'address-line-too-wide'
      readonly line: number
      readonly text: string
      readonly widthMm: number
      readonly limitMm: number
    }
  /** A block has a fixed place on the sheet and does not fit in it at the smallest size that reads well. */
  | {
      readonly kind: 'block-too-tall'
      readonly block: LetterBlock
      readonly heightMm: number
      readonly limitMm: number
    }
  /** No font we ship draws these characters; they are named, never printed as boxes. */
  | {
      readonly kind: 'unprintable-characters'
      readonly block: LetterBlock
      readonly characters: readonly string[]
      readonly text: string
    }
  | { readonly kind: 'picture-unusable'; readonly source: string; readonly reason: PictureFault }

/** `cmyk`: a four-colour JPEG has no place in a file whose colours are archived as sRGB. */
export type PictureFault = 'missing' | 'format' | 'damaged' | 'cmyk'
