import { piecesFor } from '../../../src-shared/domain/dossier/exhibits'
import { inNumberOrder, listNumbers } from '../../../src-shared/domain/dossier/list-numbers'
import type { CaseId } from '../../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { exhibitListPaper } from '../../../src-shared/texts/dossier/exhibit-list'
import type { AppContext } from '../../app/context'
import { renderForm } from '../../documents/render-form'
import { caseSources } from '../../dossier/case-sources'
import { listExhibits } from '../../dossier/list-exhibits'
import { resourceFolder } from '../../letters/resources'
import type { HandlersOf } from '../handlers'
import { type OurPaper, printPaper, savePaper } from './our-paper'

type Refused = 'not-open' | 'no-such-case' | 'nothing-listed' | 'not-printable'

/** The exhibits that may be communicated, as a list on paper. */
async function paperOf(app: AppContext, id: CaseId): Promise<Result<OurPaper, Refused>> {
  const workspace = app.workspace()
  if (!workspace) return refuse('not-open')
  const { vault, clock } = workspace
  const sources = await caseSources(vault, id)
  if (!sources) return refuse('no-such-case')
  const { state, zone, firm } = sources
  const numbers = listNumbers(state, zone)
  const pieces = inNumberOrder(piecesFor(state, 'other-party', zone), numbers)
  if (pieces.length === 0) return refuse('nothing-listed')
  const exhibits = await listExhibits(sources, pieces, numbers)
  const { reference, language } = state
  const content = exhibitListPaper({ language, zone, exhibits }, { firm, reference, today: clock.today() })
  const printed = await renderForm(content, { instant: clock.now(), fontsDir: resourceFolder('fonts') })
  return printed.ok ? ok({ bytes: printed.value.bytes, title: content.title }) : refuse('not-printable')
}

export const exhibitHandlers: HandlersOf<'exhibits'> = {
  'exhibits.print': async ({ case: id }, { app }) => {
    const paper = await paperOf(app, id)
    return paper.ok ? printPaper(app, paper.value) : paper
  },
  'exhibits.save': async ({ case: id }, { app }) => {
    const paper = await paperOf(app, id)
    return paper.ok ? savePaper(app, paper.value, 'exhibit-list.save') : paper
  }
}
