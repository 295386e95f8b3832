/** Millimetres: a width and a height. */
export interface Size {
  readonly width: number
  readonly height: number
}

export interface WindowEnvelope {
  readonly envelope: Size
  readonly window: Size
  /** From the window to the right and bottom edges of the envelope. */
  readonly right: number
  readonly bottom: number
  /** The outer panel of the folded sheet: 210 × 99 for a sheet folded in three. */
  readonly panel: Size
}

export type Span = readonly [from: number, to: number]

export interface Zone {
  readonly x: Span
  readonly y: Span
}

export interface WindowZones {
  readonly safe: Zone
  readonly keepOut: Zone
}

/**
 * The folded sheet slides inside its envelope. What the window always shows, where the address goes, and what it may show,
 * where nothing else goes; in millimetres from the top left of the sheet.
 */
export function windowZones({ envelope, window, right, bottom, panel }: WindowEnvelope): WindowZones {
  return {
    safe: {
      x: [envelope.width - right - window.width, panel.width - right],
      y: [envelope.height - bottom - window.height, panel.height - bottom]
    },
    keepOut: {
      x: [panel.width - right - window.width, envelope.width - right],
      y: [panel.height - bottom - window.height, envelope.height - bottom]
    }
  }
}

/** What several windows all show always, and what any of them may show. */
export function zonesOfAll(first: WindowZones, ...others: readonly WindowZones[]): WindowZones {
  return others.reduce(
    (all, one) => ({
      safe: { x: inBoth(all.safe.x, one.safe.x), y: inBoth(all.safe.y, one.safe.y) },
      keepOut: { x: inEither(all.keepOut.x, one.keepOut.x), y: inEither(all.keepOut.y, one.keepOut.y) }
    }),
    first
  )
}

const inBoth = (a: Span, b: Span): Span => [Math.max(a[0], b[0]), Math.min(a[1], b[1])]
const inEither = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])]
