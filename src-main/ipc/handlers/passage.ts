import type { NoticePlace } from '../../../src-shared/domain/case/visits/vocabulary'
import { type Refusal, refusal } from '../../../src-shared/domain/common/refusal'
import type { ParsedInput, RefusalCode } from '../../../src-shared/ipc/contract'
import type { CaseId, VisitId } from '../../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { translator } from '../../../src-shared/texts/translator'
import type { AppContext } from '../../app/context'
import type { LetterDesk } from '../../letters/desk'
import { type RenderedNotice, renderPassageNotice } from '../../reports/render-passage-notice'
import { executeCase } from '../../store/commands/execute-case'
import type { HandlersOf } from '../handlers'
import { deskOf } from './letter-desk'
import { filePaper, printPaper, savePaper } from './our-paper'
import { refused } from './refused'

function deskNow(app: AppContext): Result<LetterDesk, 'not-open' | 'no-person'> {
  const workspace = app.workspace()
  if (!workspace) return refuse('not-open')
  const desk = deskOf(workspace)
  return desk ? ok(desk) : refuse('no-person')
}

async function noticeOf(
  { case: id, visit }: ParsedInput<'passage.print'>,
  app: AppContext
): Promise<
  Result<
    RenderedNotice,
    'not-open' | 'no-person' | 'no-such-case' | 'visit-unknown' | 'visit-not-failed' | 'not-printable'
  >
> {
  const desk = deskNow(app)
  return desk.ok ? renderPassageNotice(desk.value, id, visit) : desk
}

/** Puts the notice on the disk for good, then records where it was left, on the day of the visit. */
async function leave(
  desk: LetterDesk,
  { id, of, where }: { readonly id: CaseId; readonly of: VisitId; readonly where: NoticePlace }
): Promise<Result<Record<never, never>, Refusal<RefusalCode<'passage.leave'>>>> {
  const notice = await renderPassageNotice(desk, id, of)
  if (!notice.ok) return refusal(notice.reason)
  const filed = await filePaper(desk.vault, desk.newId, notice.value)
  if (!filed.ok) return refusal(filed.reason)
  const { visit, sources } = notice.value
  const done = await executeCase(desk, id, {
    type: 'add-note',
    text: translator(sources.state.language)(`passage.left.${where}`),
    happened: visit.begun,
    visibility: 'communicable',
    attachments: [filed.value]
  })
  return done.ok ? ok({}) : done
}

export const passageHandlers: HandlersOf<'passage'> = {
  'passage.print': async (asked, { app }) => {
    const notice = await noticeOf(asked, app)
    return notice.ok ? printPaper(app, notice.value) : notice
  },
  'passage.save': async (asked, { app }) => {
    const notice = await noticeOf(asked, app)
    return notice.ok ? savePaper(app, notice.value, 'passage.save') : notice
  },
  'passage.leave': async ({ case: id, visit: of, where }, { app }) => {
    const desk = deskNow(app)
    if (!desk.ok) return desk
    const left = await leave(desk.value, { id, of, where })
    return left.ok ? left : refused(left.reason)
  }
}
