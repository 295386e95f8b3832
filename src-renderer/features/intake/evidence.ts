import { z } from 'zod'
import {
  type EvidenceCode,
  type EvidenceLine,
  evidenceCode,
  evidenceFor,
  missingEvidence
} from '../../../src-shared/domain/listening/evidence'
import { gatheredEvidence } from '../../../src-shared/domain/listening/gathered'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { translator } from '../../../src-shared/texts/translator'

/** What somebody ticked against what the file says of itself, either way; kept on the disk until the case goes on. */
export const proofsForm = z.object({
  there: z.array(evidenceCode),
  notThere: z.array(evidenceCode),
  /** What the client is asked for. */
  asked: z.array(evidenceCode).optional(),
  other: z.string(),
  due: z.string()
})
export type ProofsForm = z.infer<typeof proofsForm>
export const emptyProofs: ProofsForm = { there: [], notThere: [], other: '', due: '' }

/** In both languages: a request is written in the one of whoever made it. */
const namesOf = (code: EvidenceCode): readonly string[] =>
  (['fr', 'en'] as const).map((language) => translator(language)(`evidence.${code}`))

/** What came when it was asked for. */
function cameIn(view: CaseView): readonly EvidenceCode[] {
  const items = new Set(view.requests.filter(({ met }) => met !== undefined).flatMap((one) => one.items))
  return evidenceFor(view.row.type)
    .map(({ code }) => code)
    .filter((code) => namesOf(code).some((name) => items.has(name)))
}

const known = (codes: readonly string[]): readonly EvidenceCode[] =>
  codes.flatMap((code) => evidenceCode.safeParse(code).data ?? [])

type Ticks = Pick<ProofsForm, 'there' | 'notThere'>

/** What somebody put against what the file says of itself: as it was recorded, and as it is ticked now. */
function ticksOf({ checklist }: CaseView, form: Ticks): Ticks {
  const both = (before: readonly string[], now: readonly EvidenceCode[], against: readonly EvidenceCode[]) => [
    ...new Set([...known(before), ...now].filter((code) => !against.includes(code)))
  ]
  return {
    there: both(checklist.there, form.there, form.notThere),
    notThere: both(checklist.notThere, form.notThere, form.there)
  }
}

/** What is there: by the file, by what came, and by what somebody ticked, who has the last word. */
export function evidenceThere(view: CaseView, form: Ticks = { there: [], notThere: [] }): ReadonlySet<EvidenceCode> {
  const { there, notThere } = ticksOf(view, form)
  const { summary, wanted, since, pieces, defects, letters, promises, links, parties, pins } = view
  const gathered = gatheredEvidence({
    ...{ summary, wanted, since, pins },
    pictures: pieces.filter(({ attachment }) => attachment.mediaType.startsWith('image/')).length,
    ...{ defects: defects.length, letters: letters.length, promises: promises.length, neighbours: links.length },
    roles: parties.map(({ role }) => role)
  })
  const all = [...gathered, ...cameIn(view), ...there]
  return new Set(all.filter((code) => !notThere.includes(code)))
}

/** A tick or its absence, as somebody put it. */
export function ticked(form: ProofsForm, code: EvidenceCode, there: boolean): Pick<ProofsForm, 'there' | 'notThere'> {
  const without = (codes: readonly EvidenceCode[]) => codes.filter((one) => one !== code)
  return {
    there: there ? [...without(form.there), code] : without(form.there),
    notThere: there ? without(form.notThere) : [...without(form.notThere), code]
  }
}

/** What the client is asked for unless somebody says otherwise: what is missing, needed and theirs to give. */
export function askedFor(missing: readonly EvidenceLine[], form: ProofsForm): readonly EvidenceCode[] {
  const may = missing.filter((line) => line.maybeAsked)
  if (form.asked) return may.map(({ code }) => code).filter((code) => form.asked?.includes(code))
  return may.filter(({ needed, holder }) => needed && holder === 'client').map(({ code }) => code)
}

/** How many ticks are not recorded yet, and the review that records them all at once; undefined where none is. */
export function reviewOf(view: CaseView, form: Ticks) {
  const now = evidenceThere(view, form)
  const before = evidenceThere(view)
  const count = [...new Set([...now, ...before])].filter((code) => now.has(code) !== before.has(code)).length
  if (count === 0) return undefined
  const missing = missingEvidence(view.row.type, now).flatMap(({ code, needed }) => (needed ? [code] : []))
  return { count, command: { type: 'review-checklist' as const, ...ticksOf(view, form), missing } }
}
