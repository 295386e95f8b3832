/**
 * What a laid out letter is: pages of boxes with their places, and the structure a screen reader follows.
 * Places are millimetres from the top left of the sheet, type sizes are points.
 */

/** Fallback faces draw the letters that the serif lacks. */
export const faces = [
  'regular',
  'italic',
  'bold',
  'bold-italic',
  'hebrew',
  'hebrew-bold',
  'arabic',
  'arabic-bold'
] as const
export type Face = (typeof faces)[number]

/** What the layout asks of fonts. */
export interface Metrics {
  /** Width in points. */
  width(text: string, face: Face, size: number): number
  covers(codePoint: number, face: Face): boolean
  /** Above and below the baseline, in em, as readers of the file see the type's box; both positive. */
  readonly ascent: number
  readonly descent: number
}

/** Width and height of a picture in any unit: only their ratio counts. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** A stretch of a line in one face. */
export interface Fragment {
  readonly text: string
  readonly face: Face
  readonly size: number
  /** From the line's left edge. */
  readonly x: number
  /** Millimetres by which each of its spaces is wider than its own width, or narrower: the line ends at the margin. */
  readonly spread?: number
  /** The hyphen of a word that was divided: seen, and not a part of the word for who hears it. */
  readonly divides?: true
}

export interface TextLine {
  readonly fragments: readonly Fragment[]
  /** Without the space that ends a line inside a paragraph. */
  readonly width: number
}

export type Tag = 'P' | 'H1' | 'H2' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure'

/** A node of the document's structure, in reading order; a parent comes before its children. */
export interface StructureNode {
  readonly tag: Tag
  readonly parent: number | undefined
  readonly alt: string | undefined
  /** A list whose items bear numbers. */
  readonly numbered?: true
}

/** What a box belongs to: a node by its index, or the page's furniture, which is not read aloud. */
export type Owner = number | 'pagination' | 'layout'

export interface TextBox {
  readonly kind: 'text'
  readonly x: number
  readonly baseline: number
  readonly fragments: readonly Fragment[]
  readonly owner: Owner
  /** The name of the place in the file it leads to. */
  readonly to?: string
}
export interface PictureBox {
  readonly kind: 'picture'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly source: string
  readonly owner: Owner
}
export interface RuleBox {
  readonly kind: 'rule'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  /** Points. */
  readonly weight: number
  /** A light rule separates without being seen first. */
  readonly ink: 'black' | 'grey'
  readonly owner: Owner
}
/** A line of a hand, as it was drawn. */
export interface StrokeBox {
  readonly kind: 'stroke'
  readonly points: readonly { readonly x: number; readonly y: number }[]
  readonly owner: Owner
}
export type Box = TextBox | PictureBox | RuleBox | StrokeBox

export interface Page {
  /** A4 where it says nothing. */
  readonly size?: { readonly width: number; readonly height: number }
  readonly boxes: readonly Box[]
}

export interface LaidOut {
  readonly pages: readonly Page[]
  readonly structure: readonly StructureNode[]
}
