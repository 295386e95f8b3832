import { accountDue } from '../../../src-shared/domain/case/deadlines/account'
import { ratesOf } from '../../../src-shared/domain/deadline/interest/rates'
import type { ParsedInput } from '../../../src-shared/ipc/contract'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { type InterestStatement, interestPaper, interestWords } from '../../../src-shared/texts/interest-paper'
import type { AppContext } from '../../app/context'
import { rateData } from '../../app/deadline-data'
import { renderForm } from '../../documents/render-form'
import { resourceFolder } from '../../letters/resources'
import { executeCase } from '../../store/commands/execute-case'
import type { HandlersOf } from '../handlers'
import { atTheDesk } from './at-the-desk'
import { caseOfPaper } from './case-of-paper'
import { filePaper, type OurPaper, printPaper, savePaper } from './our-paper'
import { refused } from './refused'

type Refused = 'not-open' | 'no-such-case' | 'interest-unknown' | 'not-printable'
interface Printed extends OurPaper {
  readonly statement: InterestStatement
}

/** The statement of what was typed, at the rates that hold now. */
async function statementOf(
  { case: id, account }: ParsedInput<'interest.print'>,
  app: AppContext
): Promise<Result<Printed, Refused>> {
  const known = await caseOfPaper(app, id)
  if (!known.ok) return known
  const { clock, state, organisation, firm } = known.value
  const due = accountDue(ratesOf(rateData(), organisation.deadlines?.rates), account)
  if (!due.ok) return refuse('interest-unknown')
  const statement = { firm, state, account, due: due.value }
  const content = interestPaper(statement)
  const printed = await renderForm(content, { instant: clock.now(), fontsDir: resourceFolder('fonts') })
  if (!printed.ok) return refuse('not-printable')
  return ok({ bytes: printed.value.bytes, title: content.title, statement })
}

export const lateInterestHandlers: HandlersOf<'interest'> = {
  'interest.print': async (asked, { app }) => {
    const paper = await statementOf(asked, app)
    return paper.ok ? printPaper(app, paper.value) : paper
  },
  'interest.save': async (asked, { app }) => {
    const paper = await statementOf(asked, app)
    return paper.ok ? savePaper(app, paper.value, 'interest-paper.save') : paper
  },
  'interest.keep': async (asked, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const { acting, workspace } = desk.value
    const paper = await statementOf(asked, app)
    if (!paper.ok) return paper
    const filed = await filePaper(workspace.vault, acting.newId, paper.value)
    if (!filed.ok) return filed
    const done = await executeCase(acting, asked.case, {
      type: 'add-evidence',
      visibility: 'internal',
      attachments: [filed.value],
      text: interestWords(paper.value.statement)
    })
    if (!done.ok) return refused(done.reason)
    const [entry] = done.value.events
    if (!entry) throw new Error('A statement was filed without an entry')
    return ok({ entry })
  }
}
