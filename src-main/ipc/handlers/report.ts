import { ok, refuse } from '../../../src-shared/lib/result'
import { renderReport } from '../../reports/render-report'
import type { HandlersOf } from '../handlers'
import { deskOf } from './letter-desk'
import { refused } from './refused'
import { signReport } from './sign-report'

export const reportHandlers: HandlersOf<'report'> = {
  'report.preview': async ({ case: id, report }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return refuse('not-open')
    const desk = deskOf(workspace)
    if (!desk) return refuse('no-person')
    const rendered = await renderReport(desk, id, report)
    if (!rendered.ok) return rendered
    return ok({ pdf: new Uint8Array(rendered.value.bytes), pages: rendered.value.pages })
  },
  'report.sign': async ({ case: id, report }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return refuse('not-open')
    const desk = deskOf(workspace)
    if (!desk) return refuse('no-person')
    const signed = await signReport(desk, id, report)
    if (!signed.ok) return refused(signed.reason)
    return ok(signed.value)
  }
}
