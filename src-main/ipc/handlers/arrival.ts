import type { ProposedCase } from '../../../src-shared/ipc/contract/arrivals'
import type { ArrivalId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import { translator } from '../../../src-shared/texts/translator'
import { findArrival } from '../../store/arrivals/find-arrival'
import { oursOf } from '../../store/commands/file-arrivals'
import { countArrivals, listArrivals, readArrivalRowOf } from '../../store/queries/arrival-list'
import { knownPeople } from '../../store/queries/arrival-people'
import { proposalsFor } from '../../store/queries/arrival-proposals'
import type { HandlersOf } from '../handlers'
import { arrivalFilingHandlers } from './arrival-filing'
import { arrivalFolderHandlers } from './arrival-folders'
import { takeArrivals } from './take-arrivals'

const NOT_OPEN = { ok: false, reason: 'not-open' } as const
/** What a screen shows of a text; the whole of it is in the file. */
const LONGEST_SHOWN = 100_000

export const arrivalHandlers: HandlersOf<'arrival'> = {
  ...arrivalFilingHandlers,
  ...arrivalFolderHandlers,
  'arrival.list': async (asked, { app }) => {
    const workspace = app.workspace()
    return workspace ? ok({ rows: await listArrivals(workspace.vault.read, asked) }) : NOT_OPEN
  },
  'arrival.counts': async (_input, { app }) => {
    const workspace = app.workspace()
    return workspace ? ok(await countArrivals(workspace.vault.read)) : NOT_OPEN
  },
  'arrival.get': async ({ id }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return NOT_OPEN
    const { read } = workspace.vault
    const [found, row] = [await findArrival(read, id), await readArrivalRowOf(read, id)]
    if (!found || !row) return { ok: false, reason: 'arrival-unknown' }
    const people = await knownPeople(read, found.people, await oursOf(read))
    const { text, remarks, detail, files } = found
    return ok({ row, text: text.slice(0, LONGEST_SHOWN), people, remarks, detail, files: [...files] })
  },
  'arrival.propose': async ({ ids }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return NOT_OPEN
    const { read } = workspace.vault
    const ours = await oursOf(read)
    const proposals: Record<ArrivalId, ProposedCase[]> = {}
    for (const id of ids) proposals[id] = await proposalsFor(read, id, ours)
    return ok({ proposals })
  },
  'arrival.choose': async (_input, call) => {
    if (call.app.workspace() === undefined) return NOT_OPEN
    const title = translator(call.app.language())('dialog.choose-files')
    const paths = await call.app.desktop.chooseFiles({ title, many: true })
    if (paths.length === 0) return { ok: false, reason: 'cancelled' }
    return takeArrivals(
      paths.map((path) => ({ path })),
      'chosen',
      call
    )
  },
  'arrival.take-bytes': ({ name, bytes }, call) => takeArrivals([{ name, bytes }], 'pasted', call)
}
