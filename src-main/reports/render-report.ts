import { type AskedReport, replacedBy } from '../../src-shared/domain/case/decide/standing-reports'
import { answererOf } from '../../src-shared/domain/case/defects/cascade'
import type { CaseState } from '../../src-shared/domain/case/state'
import type { SortedDefect } from '../../src-shared/domain/case/state/visits'
import type { SiteState } from '../../src-shared/domain/site/evolve'
import type { CaseId, DefectId, SiteId } from '../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../src-shared/lib/result'
import type { LetterSources } from '../../src-shared/texts/letters/sources'
import { listedDefects, siteReportPaper } from '../../src-shared/texts/site-report-paper'
import { renderForm } from '../documents/render-form'
import type { RenderedLetter } from '../documents/render-letter'
import { type LetterDesk, letterSources } from '../letters/desk'
import { contactNames } from '../store/queries/contacts-now'
import { layersOf } from '../store/queries/layers'
import { streamsOf } from '../store/streams/streams'
import { defectsOnPlans, readExtract } from './plan-extracts'
import { type DrawnExtract, defectPictures, liftingPictures, reportPictures } from './report-pictures'
import { siteLine } from './site-line'

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
  const { state, organisation, zone } = sources
  const listed = listedDefects(state, asked)
  const shown = await reportPictures(
    desk.attachments,
    await layersOf(desk.vault.read, streamsOf(desk.vault), state),
    asked.liftings ? liftingPictures(state, listed, asked.liftings) : defectPictures(state, listed),
    asked.liftings ? [] : await drawnExtracts(desk, state, listed)
  )
  if (!shown) return refuse('file-damaged')
  const where = visit.site ?? state.site
  const site = where && (await load(desk, where))
  const content = siteReportPaper({
    ...{ state, visit, asked, zone, pictures: shown.pictures },
    firm: organisation.company?.name ?? '',
    site: siteLine(site?.site),
    replaces: replacedBy(state, asked)?.number,
    contractorOf: await contractors(desk, sources, site)
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

/** The name of whoever answers for a defect: the party named for it, else the holder of its lot, else our firm. */
async function contractors(
  desk: LetterDesk,
  { state, organisation }: LetterSources,
  site: SiteState | undefined
): Promise<(defect: SortedDefect) => string> {
  const lots = site?.lots ?? []
  const answering = state.defects.flatMap((one) => (one.sorted ? (answererOf(one, lots) ?? []) : []))
  const named = await contactNames(desk.vault, state.language, answering)
  return (defect) => {
    const contact = answererOf(defect, lots)
    return (contact && named.get(contact)) ?? organisation.company?.name ?? ''
  }
}

async function load({ vault }: LetterDesk, id: SiteId): Promise<SiteState | undefined> {
  return (await streamsOf(vault).sites.load(vault.read, id)).state
}
