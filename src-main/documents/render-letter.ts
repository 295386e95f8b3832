import type { LetterContent } from '../../src-shared/domain/letter/content'
import type { LetterIssue } from '../../src-shared/domain/letter/issues'
import type { Instant } from '../../src-shared/lib/plain-date'
import { ok, type Result, refuse } from '../../src-shared/lib/result'
import { layoutLetter } from './layout/letter'
import { paintLetter } from './paint/paint-letter'
import { openPictures } from './paint/pictures'

export interface RenderOptions {
  /** Date of the file: the letter's issue, so that a letter rendered again has the same bytes. */
  readonly instant: Instant
  /** The folder of the TrueType files: `resources/fonts` of the checkout or of the installed application. */
  readonly fontsDir: string
  /** Bytes of the pictures (PNG or JPEG) by the `source` under which the content names them. */
  readonly pictures?: ReadonlyMap<string, Uint8Array>
}

export interface RenderedLetter {
  /** A tagged PDF/A-3a; a letter is PDF/UA-1 as well. */
  readonly bytes: Uint8Array
  readonly pages: number
}

/**
 * A letter as a PDF for a window envelope. The same content, options and fonts give the same bytes.
 * @returns the file, or every reason why it cannot be printed whole
 * @throws Error when a font cannot be read, or for a bug
 */
export async function renderLetter(
  content: LetterContent,
  options: RenderOptions
): Promise<Result<RenderedLetter, readonly LetterIssue[]>> {
  const { createArchivalDocument, loadFonts } = await painter()
  const { hyphenationOf } = await import('./hyphenation')
  const { fonts, metrics } = await loadFonts(options.fontsDir)
  const described = { ...content, author: content.letterhead.name }
  const document = createArchivalDocument(described, options.instant, fonts, { accessible: true })
  const { pictures, issues } = openPictures(content, options.pictures ?? new Map(), document)
  const laidOut = layoutLetter(content, metrics, pictures, hyphenationOf(content.language))
  if (!laidOut.ok) return refuse([...issues, ...laidOut.reason])
  if (issues.length > 0) return refuse(issues)
  try {
    paintLetter(laidOut.value, pictures, document)
    document.end()
    return ok({ bytes: await collect(document), pages: laidOut.value.pages.length })
  } catch (thrown) {
    // pdfkit throws plain strings, which have no stack.
    throw thrown instanceof Error ? thrown : new Error(`The letter could not be painted: ${String(thrown)}`)
  }
}

/** Loaded with the first paper: the PDF libraries would be a large part of the application's start. */
export async function painter() {
  const [{ createArchivalDocument }, { loadFonts }] = await Promise.all([
    import('./paint/archival-document'),
    import('./paint/fonts')
  ])
  return { createArchivalDocument, loadFonts }
}

export async function collect(document: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of document) if (chunk instanceof Uint8Array) chunks.push(chunk)
  return Buffer.concat(chunks)
}
