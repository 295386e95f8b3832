import { type AskedReport, replacedBy } from '../../src-shared/domain/case/decide/standing-reports'
import type { CaseState } from '../../src-shared/domain/case/state'
import type { Site } from '../../src-shared/domain/site/events'
import type { CaseId, DefectId } from '../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../src-shared/lib/result'
import type { LetterSources } from '../../src-shared/texts/letters/sources'
import { contactName } from '../../src-shared/texts/names'
import { listedDefects, siteReportPaper } from '../../src-shared/texts/site-report-paper'
import { renderForm } from '../documents/render-form'
import type { RenderedLetter } from '../documents/render-letter'
import { type LetterDesk, letterSources } from '../letters/desk'
import { layersOf } from '../store/queries/layers'
import { streamsOf } from '../store/streams/streams'
import { defectsOnPlans, readExtract } from './plan-extracts'
import { type DrawnExtract, defectPictures, liftingPictures, reportPictures } from './report-pictures'

export interface RenderedReport extends RenderedLetter {
  readonly title: string
  readonly sources: LetterSources
}

/** A report of a visit on paper, with the signatures drawn so far. */
export async function renderReport(
  desk: LetterDesk,
  id: CaseId,
  asked: AskedReport
): Promise<Result<RenderedReport, 'no-such-case' | 'not-printable' | 'file-damaged'>> {
  const sources = await letterSources(desk, id)
  const visit = sources?.state.visits.find((one) => one.id === asked.visit)
  if (!sources || !visit) return refuse('no-such-case')
  const { state, organisation, contacts, zone } = sources
  const listed = listedDefects(state, asked)
  const shown = await reportPictures(
    desk.attachments,
    await layersOf(desk.vault.read, streamsOf(desk.vault), state),
    asked.liftings ? liftingPictures(state, listed, asked.liftings) : defectPictures(state, listed),
    asked.liftings ? [] : await drawnExtracts(desk, state, listed)
  )
  if (!shown) return refuse('file-damaged')
  const content = siteReportPaper({
    ...{ state, visit, asked, zone, pictures: shown.pictures },
    firm: organisation.company?.name ?? '',
    site: await siteLine(desk, visit.site ?? state.site),
    replaces: replacedBy(state, asked)?.number,
    nameOf: (contact) => {
      const known = contacts.get(contact)
      return known && contactName(state.language, known)
    }
  })
  const printed = await renderForm(content, {
    ...{ instant: desk.clock.now(), fontsDir: desk.fontsDir, pictures: shown.bytes }
  })
  return printed.ok ? ok({ ...printed.value, title: content.title, sources }) : refuse('not-printable')
}

/** What the window has drawn of the plans so far; a plan that it cannot read has no extract. */
async function drawnExtracts(
  desk: LetterDesk,
  state: CaseState,
  listed: readonly { readonly id: DefectId }[]
): Promise<readonly DrawnExtract[]> {
  const extracts: DrawnExtract[] = []
  const ids = listed.map(({ id }) => id)
  for (const placed of await defectsOnPlans(desk.vault, state, ids)) {
    const jpeg = await readExtract(desk.attachments, placed)
    if (jpeg) extracts.push({ defect: placed.defect, level: placed.level, jpeg })
  }
  return extracts
}

async function siteLine(desk: LetterDesk, id: Parameters<typeof load>[1] | undefined): Promise<string> {
  const site = id && (await load(desk, id))
  if (!site) return ''
  const { street, postcode, town } = site.address
  return [site.name, street, `${postcode} ${town}`.trim()].filter((one) => one !== '').join(', ')
}

async function load({ vault }: LetterDesk, id: Parameters<ReturnType<typeof streamsOf>['sites']['load']>[1]) {
  const { state } = await streamsOf(vault).sites.load(vault.read, id)
  return state?.site satisfies Site | undefined
}
