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

/**
 * The folded sheet slides inside its envelope. What the window always shows, where the address goes, and what it may show,
 * where nothing else goes; in millimetres from the top left of the sheet.
 */
export function windowZones({ envelope, window, right, bottom, panel }: WindowEnvelope): {
  readonly safe: { readonly x: Span; readonly y: Span }
  readonly keepOut: { readonly x: Span; readonly y: Span }
} {
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
