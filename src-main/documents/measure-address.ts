import { type LetterPaper, placesOf } from '../../src-shared/domain/dispatch/letter-paper'
import { type AddressMeasure, addressMeasure } from './layout/addressee'
import { painter } from './render-letter'

/** The lines of an address as wide as they will be on paper; nothing is cut, whatever their width. */
export async function measureAddress(
  lines: readonly string[],
  paper: LetterPaper,
  fontsDir: string
): Promise<AddressMeasure> {
  const { loadFonts } = await painter()
  const { metrics } = await loadFonts(fontsDir)
  return addressMeasure(lines, placesOf(paper).addressee.width, metrics)
}
