import type { FormContent } from '../../src-shared/domain/form/content'
import type { LetterIssue } from '../../src-shared/domain/letter/issues'
import type { Instant } from '../../src-shared/lib/plain-date'
import { ok, type Result, refuse } from '../../src-shared/lib/result'
import { layoutForm } from './layout/form'
import { paintLetter } from './paint/paint-letter'
import { openNamed } from './paint/pictures'
import { collect, painter, type RenderedLetter } from './render-letter'

/**
 * A form, as a tagged PDF. The same content, date and fonts give the same bytes.
 * @returns the file, or every reason why it cannot be printed whole
 * @throws Error when a font cannot be read, or for a bug
 */
export async function renderForm(
  content: FormContent,
  {
    instant,
    fontsDir,
    pictures: bytes = new Map()
  }: {
    readonly instant: Instant
    readonly fontsDir: string
    /** Bytes of the pictures (PNG or JPEG) by the `source` under which the content names them. */
    readonly pictures?: ReadonlyMap<string, Uint8Array>
  }
): Promise<Result<RenderedLetter, readonly LetterIssue[]>> {
  const { createArchivalDocument, loadFonts } = await painter()
  const { fonts, metrics } = await loadFonts(fontsDir)
  const laidOut = layoutForm(content, metrics)
  if (!laidOut.ok) return laidOut
  const document = createArchivalDocument(content, instant, fonts)
  const { pictures, issues } = openNamed(bytes.keys(), bytes, document)
  if (issues.length > 0) return refuse(issues)
  paintLetter(laidOut.value, pictures, document)
  document.end()
  return ok({ bytes: await collect(document), pages: laidOut.value.pages.length })
}
