let spread = 0

/** By how much of an em each space is widened just now. */
export function spreadNow(): number {
  return spread
}

/** Draws with wider spaces, or narrower ones: pdfkit's own way of it loses them, and a reader with them the words. */
export function withSpread(ofEm: number, draw: () => void): void {
  spread = ofEm
  try {
    draw()
  } finally {
    spread = 0
  }
}
