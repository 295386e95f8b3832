import { postalWeight } from '../../src-shared/domain/dispatch/stock'
import { standInsFor } from '../../src-shared/domain/dossier/exhibits'
import type { AttachmentId, LetterId } from '../../src-shared/lib/ids'
import { countPages } from '../documents/count-pages'
import { findAttachment } from '../store/attachments/find-attachment'
import { readWhole } from '../store/attachments/open-attachment'
import { casesOfLetters } from '../store/queries/letters'
import { streamsOf } from '../store/streams/streams'
import type { LetterDesk } from './desk'

export interface WeighedLetter {
  readonly letter: LetterId
  readonly sheets: number
  readonly grams: number
  /** Enclosures that are no pages: they are weighed by hand. */
  readonly unknown: number
}

/** Sheets and grams of letters with their enclosures and an envelope each. */
export async function weighLetters(
  { vault, attachments }: LetterDesk,
  asked: readonly LetterId[],
  doubleSided: boolean
): Promise<readonly WeighedLetter[]> {
  const streams = streamsOf(vault)
  const { state: organisation } = await streams.organisation(vault.read)
  const cases = await casesOfLetters(vault.read, asked)
  const pagesOf = async (id: AttachmentId): Promise<number | undefined> => {
    const found = await findAttachment(attachments.read, attachments.folders, id)
    if (!found) return undefined
    if (found.mediaType.startsWith('image/')) return 1
    if (found.mediaType !== 'application/pdf') return undefined
    const bytes = await readWhole(found)
    return bytes.ok ? countPages(bytes.value) : undefined
  }
  const weighed: WeighedLetter[] = []
  for (const id of asked) {
    const ofCase = cases.get(id)
    const loaded = ofCase && (await streams.cases.load(vault.read, ofCase))
    const letter = loaded?.state?.letters.find((one) => one.id === id)
    if (!loaded?.state || !letter) continue
    const counted: number[] = []
    let unknown = 0
    const goes = [letter.document, ...letter.enclosures].map(standInsFor(loaded.state, 'other-party'))
    for (const part of new Set(goes)) {
      const pages = await pagesOf(part)
      if (pages === undefined) unknown += 1
      else counted.push(pages)
    }
    weighed.push({ letter: id, ...postalWeight(counted, doubleSided, organisation.dispatch?.stock ?? {}), unknown })
  }
  return weighed
}
