import type { Language } from '../../src-shared/domain/common/vocabulary'
import type { PlacedSheet } from '../../src-shared/domain/dispatch/stock'
import type { LetterIssue } from '../../src-shared/domain/letter/issues'
import type { Instant } from '../../src-shared/lib/plain-date'
import { ok, type Result } from '../../src-shared/lib/result'
import { layoutPlaced } from './layout/placed'
import { paintLetter } from './paint/paint-letter'
import { collect, painter } from './render-letter'

/** Envelopes, labels and forms: sheets of their own size, each text at its place. */
export async function renderPlaced(
  described: { readonly language: Language; readonly title: string; readonly author: string },
  sheets: readonly PlacedSheet[],
  { instant, fontsDir }: { readonly instant: Instant; readonly fontsDir: string }
): Promise<Result<Uint8Array, readonly LetterIssue[]>> {
  const { createArchivalDocument, loadFonts } = await painter()
  const { fonts, metrics } = await loadFonts(fontsDir)
  const laidOut = layoutPlaced(sheets, metrics)
  if (!laidOut.ok) return laidOut
  const document = createArchivalDocument(described, instant, fonts)
  paintLetter(laidOut.value, new Map(), document)
  document.end()
  return ok(await collect(document))
}
