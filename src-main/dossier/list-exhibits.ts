import type { Piece } from '../../src-shared/domain/case/state'
import { dateOfPiece, originOf } from '../../src-shared/domain/dossier/exhibits'
import type { AttachmentId, ContactId } from '../../src-shared/lib/ids'
import type { ListedExhibit } from '../../src-shared/texts/dossier/exhibit-list'
import { exhibitNames } from '../../src-shared/texts/dossier/exhibit-words'
import { formatFor } from '../../src-shared/texts/format'
import { translator } from '../../src-shared/texts/translator'
import { findAttachment } from '../store/attachments/find-attachment'
import { readWhole } from '../store/attachments/open-attachment'
import { contactNames } from '../store/queries/contacts-now'
import type { CaseSources } from './case-sources'
import { countPages } from './pdf-pages'

/** The exhibits of a list, in the order and under the numbers they are given here. */
export async function listExhibits(
  sources: CaseSources,
  pieces: readonly Piece[],
  numbers: ReadonlyMap<AttachmentId, number>,
  signal?: AbortSignal
): Promise<readonly ListedExhibit[]> {
  const { state, firm } = sources
  const names = exhibitNames(translator(state.language), formatFor(state.language), pieces, state.letters, sources.zone)
  const origins = pieces.map((piece) => originOf(state, piece))
  const people = await contactNames(
    sources.vault,
    state.language,
    origins.filter((one): one is ContactId => one !== 'firm' && one !== undefined)
  )
  const listed: ListedExhibit[] = []
  for (const [index, piece] of pieces.entries()) {
    signal?.throwIfAborted()
    const { id } = piece.attachment
    const origin = origins[index]
    listed.push({
      number: numbers.get(id) ?? index + 1,
      name: names.get(id) ?? '',
      dated: dateOfPiece(state, piece),
      origin: origin === 'firm' ? firm : ((origin && people.get(origin)) ?? '–'),
      pages: await pagesOf(sources, piece),
      onPaper: (state.originals[id] ?? '') !== ''
    })
  }
  return listed
}

async function pagesOf({ room }: CaseSources, { attachment }: Piece): Promise<number | undefined> {
  if (attachment.mediaType.startsWith('image/')) return 1
  if (attachment.mediaType !== 'application/pdf') return undefined
  const found = await findAttachment(room.read, room.folders, attachment.id)
  const bytes = found && (await readWhole(found))
  return bytes?.ok ? await countPages(bytes.value) : undefined
}
