import type { ParsedInput } from '../../../src-shared/ipc/contract'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import type { AppContext } from '../../app/context'
import { type RenderedReport, renderReport } from '../../reports/render-report'
import type { HandlersOf } from '../handlers'
import { deskOf } from './letter-desk'
import { printPaper, savePaper } from './our-paper'
import { refused } from './refused'
import { signReport } from './sign-report'

type PaperRefusal = 'not-open' | 'no-person' | 'no-such-case' | 'not-printable' | 'file-damaged'

async function paperOf(
  { case: id, report }: ParsedInput<'report.preview'>,
  app: AppContext
): Promise<Result<RenderedReport, PaperRefusal>> {
  const workspace = app.workspace()
  if (!workspace) return refuse('not-open')
  const desk = deskOf(workspace)
  if (!desk) return refuse('no-person')
  return renderReport(desk, id, report)
}

export const reportHandlers: HandlersOf<'report'> = {
  'report.preview': async (asked, { app }) => {
    const rendered = await paperOf(asked, app)
    if (!rendered.ok) return rendered
    return ok({ pdf: new Uint8Array(rendered.value.bytes), pages: rendered.value.pages })
  },
  'report.sign': async ({ case: id, report, attachments }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return refuse('not-open')
    const desk = deskOf(workspace)
    if (!desk) return refuse('no-person')
    const signed = await signReport(desk, id, report, attachments)
    if (!signed.ok) return refused(signed.reason)
    return ok(signed.value)
  },
  'report.print': async (asked, { app }) => {
    const rendered = await paperOf(asked, app)
    return rendered.ok ? printPaper(app, rendered.value) : rendered
  },
  'report.save': async (asked, { app }) => {
    const rendered = await paperOf(asked, app)
    return rendered.ok ? savePaper(app, rendered.value, 'report.save') : rendered
  }
}
