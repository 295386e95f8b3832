import { personOf } from '../../src-shared/domain/organisation/state'
import type { CaseId, VisitId } from '../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../src-shared/lib/result'
import type { LetterSources } from '../../src-shared/texts/letters/sources'
import { contactName, personName } from '../../src-shared/texts/names'
import { passageNoticePaper } from '../../src-shared/texts/passage-notice-paper'
import { renderForm } from '../documents/render-form'
import type { RenderedLetter } from '../documents/render-letter'
import { type LetterDesk, letterSources } from '../letters/desk'
import { siteLineOf } from './site-line'

type Visit = LetterSources['state']['visits'][number]

export interface RenderedNotice extends RenderedLetter {
  readonly title: string
  readonly visit: Visit
  readonly sources: LetterSources
}

/** The notice to leave after a visit that ended at a closed door, on paper. */
export async function renderPassageNotice(
  desk: LetterDesk,
  id: CaseId,
  of: VisitId
): Promise<Result<RenderedNotice, 'no-such-case' | 'visit-unknown' | 'visit-not-failed' | 'not-printable'>> {
  const sources = await letterSources(desk, id)
  if (!sources) return refuse('no-such-case')
  const { state, organisation, zone } = sources
  const visit = state.visits.find((one) => one.id === of)
  if (!visit) return refuse('visit-unknown')
  const { ended } = visit
  if (ended === undefined || ended.outcome === 'held') return refuse('visit-not-failed')
  const { company } = organisation
  if (!company) return refuse('not-printable')
  const content = passageNoticePaper({
    language: state.language,
    reference: state.reference,
    visit,
    outcome: ended.outcome,
    nextVisit: ended.nextVisit,
    company,
    to: whomWeCameToSee(sources),
    site: await siteLineOf(desk.vault, visit.site ?? state.site),
    by: whoCame(sources, visit),
    zone
  })
  const printed = await renderForm(content, { instant: desk.clock.now(), fontsDir: desk.fontsDir })
  return printed.ok ? ok({ ...printed.value, title: content.title, visit, sources }) : refuse('not-printable')
}

/** Who opens the door: whoever lives there before whoever owns it. */
const opening = ['tenant', 'client', 'owner'] as const

function whomWeCameToSee({ state, contacts }: LetterSources): string {
  const [party] = opening.flatMap((role) => state.parties.find((one) => one.role === role) ?? [])
  const contact = party && contacts.get(party.contact)
  return contact ? contactName(state.language, contact) : ''
}

/** Those of the firm whom the visit names; where it names none, whoever is at the keyboard. */
function whoCame({ organisation, author }: LetterSources, { persons }: Visit): readonly string[] {
  const ours = persons.filter(({ capacity }) => capacity === 'contractor').map(({ name }) => name)
  if (ours.length > 0) return ours
  const person = personOf(organisation, author)
  return person ? [[personName(person), person.capacity].filter((one) => one !== '').join(', ')] : []
}
