import type { AttachmentId, DefectId } from '../../../lib/ids'
import type { LiftingAnswer, LiftingOutcome } from '../events/reports'
import { clientStanding, clientStepOf, type DefectTrack, isReserved } from './ladders'

/** What of a defect's ladders a lifting rests on. */
interface Track extends Pick<DefectTrack, 'supplier'> {
  readonly defect: DefectId
  readonly client: readonly (DefectTrack['client'][number] & {
    readonly before?: AttachmentId | undefined
    readonly after?: AttachmentId | undefined
  })[]
}

const stepOf = { lifted: 'lift', refused: 'refuse-lifting' } as const satisfies Record<LiftingOutcome, string>

/** Where an answer leads a defect, or why the owner cannot give it. */
export function answerStepOf(track: Track | undefined, outcome: LiftingOutcome): ReturnType<typeof clientStepOf> {
  return clientStepOf(track, stepOf[outcome])
}

/**
 * What the owner can answer of a defect at a lifting: nothing where it was neither reserved nor repaired, or is lifted
 * already; a reserve of which no repair is known can be lifted, but there is nothing to refuse.
 */
export function answersOf(track: Track | undefined): readonly LiftingOutcome[] {
  return (['lifted', 'refused'] as const).filter((one) => typeof answerStepOf(track, one) === 'string')
}

/** Whether its lifting waits for an answer: it was asked of the owner. */
export function isAsked(track: Track | undefined): boolean {
  return clientStanding(track) === 'lifting-asked'
}

/** The photographs an answer rests on: its own, else those of the latest repair that has one. */
export function shownBy(
  track: Track | undefined,
  answer: Pick<LiftingAnswer, 'before' | 'after'>
): { readonly before?: AttachmentId | undefined; readonly after?: AttachmentId | undefined } {
  const repaired = track?.client.findLast(({ after }) => after !== undefined)
  return { before: answer.before ?? repaired?.before, after: answer.after ?? repaired?.after }
}

/** The reserves that the owner has not lifted once these answers are given: what is owed until they are. */
export function leftAfter(
  tracks: readonly Track[],
  answers: readonly Pick<LiftingAnswer, 'defect' | 'outcome'>[]
): readonly DefectId[] {
  const lifted = new Set(answers.filter(({ outcome }) => outcome === 'lifted').map(({ defect }) => defect))
  return tracks
    .filter((track) => isReserved(track) && clientStanding(track) !== 'lifted' && !lifted.has(track.defect))
    .map(({ defect }) => defect)
}

/** Whether there were reserves and the owner has lifted them all: the money kept back has lost its object. */
export function allLifted(
  tracks: readonly Track[],
  answers: readonly Pick<LiftingAnswer, 'defect' | 'outcome'>[] = []
): boolean {
  return tracks.some(isReserved) && leftAfter(tracks, answers).length === 0
}
