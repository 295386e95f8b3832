import { workLists } from '../../../src-shared/domain/case/defects/work-lists'
import type { CaseId } from '../../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { workListsPaper } from '../../../src-shared/texts/work-lists-paper'
import type { AppContext } from '../../app/context'
import { renderForm } from '../../documents/render-form'
import { caseSources, namesOf } from '../../dossier/case-sources'
import { resourceFolder } from '../../letters/resources'
import { defectPictures, reportPictures } from '../../reports/report-pictures'
import { streamsOf } from '../../store/streams/streams'
import type { HandlersOf } from '../handlers'
import { type OurPaper, printPaper, savePaper } from './our-paper'

type Refused = 'not-open' | 'no-such-case' | 'nothing-listed' | 'not-printable' | 'file-damaged'

async function paperOf(app: AppContext, id: CaseId): Promise<Result<OurPaper, Refused>> {
  const workspace = app.workspace()
  if (!workspace) return refuse('not-open')
  const { vault, clock } = workspace
  const sources = await caseSources(vault, id)
  if (!sources) return refuse('no-such-case')
  const { state, firm, room } = sources
  const site = state.site && (await streamsOf(vault).sites.load(vault.read, state.site)).state
  const lists = workLists(state, site?.lots ?? [])
  if (lists.length === 0) return refuse('nothing-listed')
  const named = defectPictures(
    state,
    lists.flatMap(({ defects }) => defects)
  )
  const read = await reportPictures(room, named)
  if (!read) return refuse('file-damaged')
  const names = await namesOf(
    sources,
    lists.flatMap(({ contractor }) => contractor ?? [])
  )
  const content = workListsPaper({
    ...{ state, lists, firm, today: clock.today(), pictures: read.pictures },
    site: site?.site.name ?? '',
    nameOf: (contact) => names.get(contact)
  })
  const printed = await renderForm(content, {
    ...{ instant: clock.now(), fontsDir: resourceFolder('fonts') },
    pictures: read.bytes
  })
  return printed.ok ? ok({ bytes: printed.value.bytes, title: content.title }) : refuse('not-printable')
}

/** What each firm has to repair, on paper. */
export const workListHandlers: HandlersOf<'work-lists'> = {
  'work-lists.print': async ({ case: id }, { app }) => {
    const paper = await paperOf(app, id)
    return paper.ok ? printPaper(app, paper.value) : paper
  },
  'work-lists.save': async ({ case: id }, { app }) => {
    const paper = await paperOf(app, id)
    return paper.ok ? savePaper(app, paper.value, 'work-list.save') : paper
  }
}
