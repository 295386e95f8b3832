import {
  type OnlineLetter,
  type OnlineProblem,
  type OnlineService,
  problemsOnline
} from '../../src-shared/domain/dispatch/online'
import type { LetterId } from '../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../src-shared/lib/result'
import { addressOf } from '../../src-shared/texts/dispatch/letter-parts'
import { countPages } from '../documents/count-pages'
import { joinPdfs } from '../documents/join-pdfs'
import { casesOfLetters } from '../store/queries/letters'
import { streamsOf } from '../store/streams/streams'
import { type LetterDesk, letterSources } from './desk'
import { letterParts } from './outgoing-part'

/** A letter ready to be uploaded, or what stands against it. */
export interface PreparedOnline extends OnlineLetter {
  readonly letter: LetterId
  readonly number: string
  readonly problems: readonly OnlineProblem[]
}

/** @param onReady is given each file, one after the other: they are never all in memory */
export async function prepareOnline(
  desk: LetterDesk,
  service: OnlineService,
  asked: readonly LetterId[],
  onReady: (prepared: PreparedOnline, file: Uint8Array) => Promise<void> = async () => undefined
): Promise<Result<readonly PreparedOnline[], 'letter-unknown' | 'file-damaged'>> {
  const { vault } = desk
  const { state: organisation } = await streamsOf(vault).organisation(vault.read)
  const limits = organisation.dispatch?.online?.[service] ?? {}
  const cases = await casesOfLetters(vault.read, asked)
  const prepared: PreparedOnline[] = []
  for (const id of asked) {
    const ofCase = cases.get(id)
    const sources = ofCase && (await letterSources(desk, ofCase))
    const letter = sources?.state.letters.find((one) => one.id === id)
    if (!sources || !letter) return refuse('letter-unknown')
    const parts = await letterParts(desk, sources.state, letter)
    if (!parts.ok) return parts
    const [own, ...rest] = parts.value
    if (!own) return refuse('file-damaged')
    // A letter that goes alone goes as it was issued, byte for byte.
    const file = rest.length === 0 ? own.bytes : await joinPdfs(parts.value)
    const leftOut = rest.filter(({ mediaType }) => !takes(mediaType)).length
    const pages = (await countPages(file)) ?? 0
    const address = addressOf(sources, letter)
    const one = { pages, bytes: file.length, address, leftOut }
    const whole = { letter: id, number: letter.number, ...one, problems: problemsOnline(one, limits) }
    prepared.push(whole)
    if (whole.problems.length === 0) await onReady(whole, file)
  }
  return ok(prepared)
}

const takes = (mediaType: string): boolean =>
  mediaType === 'application/pdf' || mediaType === 'image/jpeg' || mediaType === 'image/png'
