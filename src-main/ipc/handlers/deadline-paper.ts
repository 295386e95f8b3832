import { basisOf } from '../../../src-shared/domain/case/deadlines/basis'
import { workOut } from '../../../src-shared/domain/case/deadlines/work-out'
import type { ParsedInput } from '../../../src-shared/ipc/contract'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { deadlinePaper } from '../../../src-shared/texts/deadline-paper'
import type { AppContext } from '../../app/context'
import { deadlineLore } from '../../app/deadline-data'
import { renderForm } from '../../documents/render-form'
import { resourceFolder } from '../../letters/resources'
import type { Handlers } from '../handlers'
import { caseOfPaper } from './case-of-paper'
import { type OurPaper, printPaper, savePaper } from './our-paper'

type Refused = 'not-open' | 'no-such-case' | 'deadline-input-missing' | 'not-printable'

/** The explanation of a date of a case, on the inputs that are on the screen, as a file. */
async function paperOf(
  { case: id, rule, deadline, given }: ParsedInput<'deadline.print'>,
  app: AppContext
): Promise<Result<OurPaper, Refused>> {
  const known = await caseOfPaper(app, id)
  if (!known.ok) return known
  const { clock, state, organisation, firm } = known.value
  const lore = deadlineLore(organisation.deadlines)
  const basis = basisOf(state, clock.zone)
  const outcome = workOut(lore, basis, rule, given)
  if (!outcome.ok || !outcome.value.applicable) return refuse('deadline-input-missing')
  const standing = state.deadlines.find((one) => one.id === deadline)
  const content = deadlinePaper({
    firm,
    state,
    deadline: outcome.value,
    given: { ...basis.given, ...given },
    subject: standing?.subject ?? '',
    was: (standing?.was ?? []).map(({ value }) => value.lastDay),
    version: lore.rules.version,
    isOwn: organisation.deadlines?.rules?.some((own) => own.id === rule) ?? false,
    today: clock.today()
  })
  const printed = await renderForm(content, { instant: clock.now(), fontsDir: resourceFolder('fonts') })
  return printed.ok ? ok({ bytes: printed.value.bytes, title: content.title }) : refuse('not-printable')
}

export const deadlinePaperHandlers: Pick<Handlers, 'deadline.print' | 'deadline.save'> = {
  'deadline.print': async (asked, { app }) => {
    const paper = await paperOf(asked, app)
    if (!paper.ok) return paper
    return printPaper(app, paper.value)
  },
  'deadline.save': async (asked, { app }) => {
    const paper = await paperOf(asked, app)
    if (!paper.ok) return paper
    return savePaper(app, paper.value, 'deadline-paper.save')
  }
}
