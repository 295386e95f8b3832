import type { Language } from '../common/vocabulary'
import type { Run, TableBlock } from '../letter/content'

/** A line to fill in: what is asked, and what is known already; without it the line waits for the hand. */
export interface FormField {
  readonly label: string
  readonly value: string
}

/** A photograph on paper; of its width and height only the ratio counts. */
export interface FormPicture {
  readonly source: string
  readonly width: number
  readonly height: number
  readonly caption: string
}

/** Somebody's signature: drawn already, or room for the hand where there are no strokes. */
export interface FormSignature {
  readonly name: string
  readonly capacity: string
  /** When, or what is still to be written. */
  readonly below: string
  /** What is read aloud in its place. */
  readonly alt: string
  readonly strokes: readonly (readonly (readonly [number, number])[])[]
}

/** A part of a printed form, in reading order. */
export type FormBlock =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  /** Small print; `kept` on the page of the block before. */
  | { readonly kind: 'note'; readonly text: string; readonly kept?: true }
  /** The head of a part, with its number. */
  | { readonly kind: 'part'; readonly text: string }
  /** One field, or two side by side; `kept` on the page of the block before. */
  | {
      readonly kind: 'fields'
      readonly fields: readonly [FormField] | readonly [FormField, FormField]
      readonly kept?: true
    }
  /** A box to tick; with a line to go on by hand where `blank`. */
  | { readonly kind: 'tick'; readonly text: string; readonly blank: boolean }
  /** Empty lines to write on. */
  | { readonly kind: 'lines'; readonly count: number }
  | TableBlock
  /** A line of a table of contents: what it is, the page it is on, and the place it leads to. */
  | { readonly kind: 'entry'; readonly text: string; readonly page: string; readonly to: string }
  /** Photographs, two a line. */
  | { readonly kind: 'photographs'; readonly pictures: readonly FormPicture[] }
  | { readonly kind: 'signatures'; readonly signatures: readonly FormSignature[] }
  /** Letters for the counter, each with its number as a barcode: the widths of bars and spaces in modules, a bar first. */
  | {
      readonly kind: 'deposits'
      readonly rows: readonly {
        readonly reference: string
        readonly kind: string
        readonly address: readonly string[]
        readonly tracking: string
        readonly bars: readonly number[]
      }[]
    }
  /** A frame for somebody's stamp. */
  | { readonly kind: 'stamp'; readonly text: string }
  | { readonly kind: 'page' }

/** A form that is printed and filled in by hand: words and values in reading order, without a position. */
export interface FormContent {
  readonly language: Language
  readonly title: string
  /** Who hands it out. */
  readonly author: string
  readonly blocks: readonly FormBlock[]
  readonly labels: {
    /** At the top of the pages that follow. */
    readonly runningHead: string
    /** With `{page}` and `{pages}` in it. */
    readonly page: string
    /** At the foot of every page but the last: room for initials; none where it is empty. */
    readonly initials: string
  }
}
