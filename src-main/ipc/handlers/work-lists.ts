import { type WorkList, workLists } from '../../../src-shared/domain/case/defects/work-lists'
import type { SiteState } from '../../../src-shared/domain/site/evolve'
import { standingZones } from '../../../src-shared/domain/site/zones'
import type { CaseId, ContactId } from '../../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { workListsPaper } from '../../../src-shared/texts/work-lists-paper'
import type { AppContext } from '../../app/context'
import { renderForm } from '../../documents/render-form'
import { type CaseSources, caseSources } from '../../dossier/case-sources'
import { resourceFolder } from '../../letters/resources'
import { defectPictures, reportPictures } from '../../reports/report-pictures'
import { contactNames } from '../../store/queries/contacts-now'
import { streamsOf } from '../../store/streams/streams'
import type { Vault } from '../../store/vault/vault'
import type { HandlersOf } from '../handlers'
import { type OurPaper, printPaper, savePaper } from './our-paper'

type Refused = 'not-open' | 'no-such-case' | 'nothing-listed' | 'not-printable' | 'file-damaged'

interface Listed {
  readonly sources: CaseSources
  readonly site: SiteState | undefined
  readonly lists: readonly WorkList[]
  readonly names: ReadonlyMap<ContactId, string>
}

async function listedOf(vault: Vault, id: CaseId): Promise<Listed | undefined> {
  const sources = await caseSources(vault, id)
  if (!sources) return undefined
  const { state } = sources
  const site = state.site && (await streamsOf(vault).sites.load(vault.read, state.site)).state
  const lists = workLists(state, site?.lots ?? [], standingZones(site))
  const firms = lists.flatMap(({ contractor }) => contractor ?? [])
  return { sources, site, lists, names: await contactNames(sources.vault, sources.state.language, firms) }
}

async function paperOf(app: AppContext, id: CaseId): Promise<Result<OurPaper, Refused>> {
  const workspace = app.workspace()
  if (!workspace) return refuse('not-open')
  const { vault, clock } = workspace
  const listed = await listedOf(vault, id)
  if (!listed) return refuse('no-such-case')
  const { sources, site, lists, names } = listed
  const { state, firm, room, layers } = sources
  if (lists.length === 0) return refuse('nothing-listed')
  const named = defectPictures(
    state,
    lists.flatMap(({ defects }) => defects)
  )
  const read = await reportPictures(room, layers, named)
  if (!read) return refuse('file-damaged')
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

/** What each firm has to repair: on paper, and as it comes back. */
export const workListHandlers: HandlersOf<'work-lists'> = {
  'work-lists.get': async ({ case: id }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return refuse('not-open')
    const listed = await listedOf(workspace.vault, id)
    if (!listed) return refuse('no-such-case')
    const { lists, names, sources } = listed
    return ok({
      lists: lists.map(({ contractor, defects }) => ({
        ...(contractor && { contractor }),
        name: contractor ? (names.get(contractor) ?? '') : sources.firm,
        defects: defects.map((one) => one.id)
      }))
    })
  },
  'work-lists.print': async ({ case: id }, { app }) => {
    const paper = await paperOf(app, id)
    return paper.ok ? printPaper(app, paper.value) : paper
  },
  'work-lists.save': async ({ case: id }, { app }) => {
    const paper = await paperOf(app, id)
    return paper.ok ? savePaper(app, paper.value, 'work-list.save') : paper
  }
}
