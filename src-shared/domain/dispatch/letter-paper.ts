import { z } from 'zod'
import { stockOffset } from './stock'
import { type Size, type WindowZones, windowZones, zonesOfAll } from './window-zone'

/**
 * Envelopes that letters are seen through: DL with its window on the right, as in France, or on the left, as in Britain
 * (BS 4264), and C5, whose sheet is folded once.
 */
export const windowEnvelopes = ['dl', 'dl-left', 'c5'] as const
export const windowEnvelope = z.enum(windowEnvelopes)
export type WindowEnvelopeKind = z.infer<typeof windowEnvelope>

/** Tenths of a millimetre, since what is recorded holds no fractions. */
const tenths = z.int().min(0).max(2_500)

/** The window of the firm's own envelopes: its size, and how far it is from the side it is nearer to and from the bottom. */
const measuredWindow = z.strictObject({ width: tenths, height: tenths, side: tenths, bottom: tenths })
export type MeasuredWindow = z.infer<typeof measuredWindow>

const shape = z.strictObject({
  envelope: windowEnvelope,
  /** As the firm measured it; where it did not, the usual ones of that envelope, all at once. */
  window: measuredWindow.optional(),
  /** By how much what is printed has to be moved, right and down, for the firm's printer. */
  shift: stockOffset.optional(),
  /** `pre-printed`: the sheet has its head and its mentions already, their room is left. */
  letterhead: z.enum(['ours', 'pre-printed'])
})

/** The sheet that letters are printed on and the envelope they are seen through. */
export const letterPaper = shape.refine((paper) => paperMisfit(paper) === undefined, 'paper-misfit')
export type LetterPaper = z.infer<typeof shape>

export const usualPaper: LetterPaper = { envelope: 'dl', letterhead: 'ours' }

interface Envelope {
  readonly size: Size
  /** The outer panel of the folded sheet. */
  readonly panel: Size
  readonly nearer: 'left' | 'right'
  /** Usual windows. */
  readonly windows: readonly [MeasuredWindow, ...MeasuredWindow[]]
  /** Where the sheet is folded, from its top. */
  readonly folds: readonly number[]
}

const DL = { size: { width: 220, height: 110 }, panel: { width: 210, height: 99 }, folds: [99, 198] } as const

/** Sizes in millimetres, windows in tenths. */
const envelopes: Readonly<Record<WindowEnvelopeKind, Envelope>> = {
  dl: {
    ...DL,
    nearer: 'right',
    windows: [
      { width: 1000, height: 350, side: 200, bottom: 200 },
      { width: 1000, height: 450, side: 200, bottom: 200 }
    ]
  },
  'dl-left': { ...DL, nearer: 'left', windows: [{ width: 900, height: 350, side: 200, bottom: 180 }] },
  c5: {
    size: { width: 229, height: 162 },
    panel: { width: 210, height: 148.5 },
    nearer: 'right',
    windows: [{ width: 1000, height: 450, side: 200, bottom: 600 }],
    folds: [148.5]
  }
}

/** The window that is proposed to whoever measures his own. */
export function usualWindow(kind: WindowEnvelopeKind): MeasuredWindow {
  return envelopes[kind].windows[0]
}

const MM = 10

/** What the windows of a paper show of the sheet: always, and now and then. */
export function zonesOf({ envelope: kind, window }: LetterPaper): WindowZones {
  const envelope = envelopes[kind]
  const [first, ...others] = window ? [window] : envelope.windows
  return zonesOfAll(zonesOfOne(envelope, first ?? usualWindow(kind)), ...others.map((one) => zonesOfOne(envelope, one)))
}

function zonesOfOne({ size, panel, nearer }: Envelope, { width, height, side, bottom }: MeasuredWindow): WindowZones {
  const window = { width: width / MM, height: height / MM }
  const right = nearer === 'right' ? side / MM : size.width - side / MM - window.width
  return windowZones({ envelope: size, window, right, bottom: bottom / MM, panel })
}

export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the parts of the first page go; millimetres from its top left. */
export interface LetterPlaces {
  /** Sender, beside and above what the window may show. */
  readonly sender: Place
  /** How it travels and the references, below the sender. */
  readonly aside: Place
  readonly addressee: Place
  /** Place and date, below what the window may show. */
  readonly dateline: Place
  readonly subjectTop: number
  readonly bodyTop: number
  readonly folds: readonly number[]
  readonly shift: { readonly x: number; readonly y: number }
}

/** Margins of NF Z 11-001. */
const LEFT = 20
const RIGHT = 190
/** Between what the window may show and what it must not. */
const CLEAR = 2
const ADDRESS = { width: 80, height: 24 } as const
const COLUMN = 68
/** The least that a sender or an address is set in. */
const NARROWEST = 55
const DATELINE = { top: 92, height: 5 } as const

/** The places of the first page for a paper. */
export function placesOf(paper: LetterPaper): LetterPlaces {
  const { nearer, folds } = envelopes[paper.envelope]
  const { safe, keepOut } = zonesOf(paper)
  const width = Math.min(ADDRESS.width, safe.x[1] - safe.x[0])
  const height = Math.min(ADDRESS.height, safe.y[1] - safe.y[0])
  const x = nearer === 'right' ? safe.x[1] - width : safe.x[0]
  const y = safe.y[0] + (safe.y[1] - safe.y[0] - height) / 2
  const column = nearer === 'right' ? leftColumn(keepOut.x[0]) : rightColumn(keepOut.x[1])
  const top = Math.max(DATELINE.top, keepOut.y[1] + CLEAR)
  const { shift = { x: 0, y: 0 } } = paper
  return {
    // Less what a first line's accents need above it.
    sender: { ...column, y: 15.6, height: 29.2 },
    aside: { ...column, y: 50.4, height: top - CLEAR - 0.2 - 50.4 },
    addressee: { x, y, width, height },
    dateline: { x: RIGHT - ADDRESS.width, y: top, width: ADDRESS.width, height: DATELINE.height },
    subjectTop: top + 11,
    bodyTop: top + 26,
    folds,
    shift: { x: shift.x / MM, y: shift.y / MM }
  }
}

function leftColumn(window: number): { readonly x: number; readonly width: number } {
  return { x: LEFT, width: Math.min(COLUMN, window - CLEAR - LEFT) }
}

function rightColumn(window: number): { readonly x: number; readonly width: number } {
  const width = Math.min(COLUMN, RIGHT - window - CLEAR)
  return { x: RIGHT - width, width }
}

export type PaperMisfit = 'window-outside' | 'address-no-room' | 'sender-no-room' | 'body-no-room'

/** Why letters cannot be laid out for a window: it is not on its envelope, or leaves too little beside or below it. */
export function paperMisfit(paper: LetterPaper): PaperMisfit | undefined {
  const { size } = envelopes[paper.envelope]
  const { width, height, side, bottom } = paper.window ?? usualWindow(paper.envelope)
  if (side + width > size.width * MM || bottom + height > size.height * MM) return 'window-outside'
  const { addressee, sender, bodyTop } = placesOf(paper)
  if (addressee.width < NARROWEST || addressee.height < ADDRESS.height) return 'address-no-room'
  if (sender.width < NARROWEST) return 'sender-no-room'
  return bodyTop > 160 || addressee.y < 20 ? 'body-no-room' : undefined
}
