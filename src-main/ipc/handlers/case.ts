import { ok } from '../../../src-shared/lib/result'
import { deskOf } from '../../arrivals/desks'
import { captureCase } from '../../store/commands/capture-case'
import { executeCase } from '../../store/commands/execute-case'
import { readClocks } from '../../store/queries/case-clocks'
import { countCases, listCases } from '../../store/queries/case-list'
import { readTimeline } from '../../store/queries/case-timeline'
import { readCase, readCaseRow } from '../../store/queries/case-view'
import { countToday } from '../../store/queries/today'
import { searcherOf } from '../../store/search/searcher'
import { streamsOf } from '../../store/streams/streams'
import type { HandlersOf } from '../handlers'
import { askingOf } from './asking'
import { atTheDesk } from './at-the-desk'
import { refused } from './refused'

export const caseHandlers: HandlersOf<'case'> = {
  'case.list': async (asked, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    return ok(await listCases(workspace.vault.read, asked, await askingOf(workspace)))
  },
  'case.counts': async (_input, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const { vault, clock } = workspace
    return ok({
      today: await countToday(vault.read, clock.today()),
      views: await countCases(vault.read, await askingOf(workspace))
    })
  },
  'case.get': async ({ id }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const { vault } = workspace
    const found = await readCase(vault.read, streamsOf(vault), id)
    return found ? ok(found) : { ok: false, reason: 'no-such-case' }
  },
  'case.clocks': async ({ id }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const { vault, clock } = workspace
    const found = await readClocks(vault.read, streamsOf(vault), id, clock.now())
    return found ? ok({ clocks: found }) : { ok: false, reason: 'no-such-case' }
  },
  'case.timeline': async ({ id, ...page }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const { read } = workspace.vault
    if (!(await readCaseRow(read, id))) return { ok: false, reason: 'no-such-case' }
    return ok(await readTimeline(read, id, page))
  },
  'case.related': async (asked, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    return ok({ cases: [...(await searcherOf(workspace.vault).related(asked))] })
  },
  'case.capture': async ({ who, role, status, linked, ...opening }, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const captured = await captureCase(desk.value.acting, {
      ...{ who, role, status, opening },
      ...(linked && { linked })
    })
    if (!captured.ok) return refused(captured.reason)
    if (opening.attachments.length > 0) deskOf(desk.value.workspace).readPieces()
    const { id, reference } = captured.value
    return ok({ id, reference })
  },
  'case.do': async ({ id, command }, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    // A letter is issued by the call that renders it.
    if (command.type === 'issue-letter') return { ok: false, reason: 'use-letter-issue' }
    // And a report by the one that puts it on paper.
    if (command.type === 'sign-report') return { ok: false, reason: 'use-report-sign' }
    const done = await executeCase(desk.value.acting, id, command)
    if (!done.ok) return refused(done.reason)
    if (command.attachments.length > 0) deskOf(desk.value.workspace).readPieces()
    const { events, undoable } = done.value
    return ok({ events: [...events], ...(undoable && { undoable }) })
  }
}
