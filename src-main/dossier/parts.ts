import type { FormContent } from '../../src-shared/domain/form/content'
import type { ListedExhibit } from '../../src-shared/texts/dossier/exhibit-list'
import { exhibitPages, type Front } from '../../src-shared/texts/dossier/front'
import type { ArrivalReader } from '../arrivals/read/arrival-reader'
import { type Printable, printableOf } from './exhibit-parts'
import { fileOf } from './piece-files'
import type { Prepared } from './prepare'

export type Exhibit = ListedExhibit & { readonly piece: Prepared['pieces'][number]; readonly printable: Printable }

/** What follows one another in the file: one exhibit, or two pictures on a page. */
export interface Part {
  readonly exhibits: readonly Exhibit[]
  readonly pages: number
}

/**
 * The exhibits in order, as they go on pages.
 * @param count the pages of text that we write ourselves
 * @throws the signal's reason once it fires
 */
export async function partsOf(
  prepared: Prepared,
  { reader, signal, count }: { reader: ArrivalReader; signal: AbortSignal; count: (content: FormContent) => number }
): Promise<readonly Part[]> {
  const { front, sources, numbers, pieces } = prepared
  const parts: Part[] = []
  for (const piece of pieces) {
    signal.throwIfAborted()
    const number = numbers.get(piece.attachment.id)
    const listed = front.exhibits.find((one) => one.number === number)
    if (!listed) throw new Error('A piece without a number')
    const told = await printableOf(sources, piece, reader)
    // A file that cannot be opened has no pages: it travels beside.
    const printable: Printable = told.kind === 'pdf' && listed.pages === undefined ? { kind: 'other' } : told
    const exhibit: Exhibit = { ...listed, piece, printable }
    const last = parts.at(-1)
    if (last && isLandscape(exhibit) && last.exhibits.length === 1 && last.exhibits.every(isLandscape))
      parts[parts.length - 1] = { ...last, exhibits: [...last.exhibits, exhibit] }
    else parts.push({ exhibits: [exhibit], pages: pagesOf(front, exhibit, count) })
  }
  return parts
}

const isLandscape = ({ printable }: Exhibit): boolean =>
  printable.kind === 'picture' && printable.size.width >= printable.size.height

function pagesOf(front: Front, exhibit: Exhibit, count: (content: FormContent) => number): number {
  if (exhibit.printable.kind === 'picture') return 1
  if (exhibit.printable.kind === 'pdf') return exhibit.pages ?? 1
  return count(textOf(front, exhibit))
}

/** The pages of an exhibit that we write ourselves. */
export function textOf(front: Front, exhibit: Exhibit): FormContent {
  const { printable, piece } = exhibit
  if (printable.kind === 'mail' || printable.kind === 'unread-mail') return exhibitPages(front, exhibit, printable)
  return exhibitPages(front, exhibit, { kind: 'beside', file: fileOf(exhibit.number, piece.attachment) })
}
