import type { ParsedInput } from '../../../src-shared/ipc/contract'
import type { CaseId, DefectId } from '../../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import type { AppContext } from '../../app/context'
import { type DefectOnPlan, defectsOnPlans, keepExtract, readExtract } from '../../reports/plan-extracts'
import { type RenderedReport, renderReport } from '../../reports/render-report'
import { diskRefusal } from '../../store/attachments/disk-refusal'
import type { AttachmentRoom } from '../../store/attachments/room'
import { mediaTypeOf } from '../../store/attachments/sniff'
import { streamsOf } from '../../store/streams/streams'
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

/** The defects that have their place on a plan. */
async function placedIn(
  id: CaseId,
  defects: readonly DefectId[],
  app: AppContext
): Promise<
  Result<
    { readonly room: AttachmentRoom; readonly found: readonly DefectOnPlan[] },
    'not-open' | 'no-person' | 'no-such-case'
  >
> {
  const workspace = app.workspace()
  if (!workspace) return refuse('not-open')
  const desk = deskOf(workspace)
  if (!desk) return refuse('no-person')
  const { state } = await streamsOf(desk.vault).cases.load(desk.vault.read, id)
  if (!state) return refuse('no-such-case')
  return ok({ room: desk.attachments, found: await defectsOnPlans(desk.vault, state, defects) })
}

export const reportHandlers: HandlersOf<'report'> = {
  'report.preview': async (asked, { app }) => {
    const rendered = await paperOf(asked, app)
    if (!rendered.ok) return rendered
    return ok({ pdf: new Uint8Array(rendered.value.bytes), pages: rendered.value.pages })
  },
  'report.plan-extracts': async ({ case: id, defects }, { app }) => {
    const placed = await placedIn(id, defects, app)
    if (!placed.ok) return placed
    const { room, found } = placed.value
    const extracts = await Promise.all(
      found.map(async (one) => {
        const { defect, number, revision, point } = one
        const { file, page, turn } = revision
        return { defect, number, file, page, turn, ...point, drawn: (await readExtract(room, one)) !== undefined }
      })
    )
    return ok({ extracts })
  },
  'report.keep-extract': async ({ case: id, defect, x, y, jpeg }, { app }) => {
    const placed = await placedIn(id, [defect], app)
    if (!placed.ok) return placed
    const { room, found } = placed.value
    const one = found.find(({ point }) => point.x === x && point.y === y)
    try {
      if (one && mediaTypeOf(Buffer.from(jpeg), true) === 'image/jpeg') await keepExtract(room, one, jpeg)
    } catch (error) {
      if (diskRefusal(error) === 'disk-full') return refuse('disk-full')
      throw error
    }
    return ok({})
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
