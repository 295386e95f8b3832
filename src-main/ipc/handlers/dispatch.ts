import { numbersLeft } from '../../../src-shared/domain/dispatch/series'
import type { ParsedInput } from '../../../src-shared/ipc/contract'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import type { AppContext } from '../../app/context'
import { makeDepositList } from '../../letters/deposit-list'
import { makeDispatchPaper, type PaperRefusal } from '../../letters/dispatch-papers'
import { usedNumbers } from '../../store/queries/letters'
import { streamsOf } from '../../store/streams/streams'
import { knownMachines } from '../../store/transfer/known-machines'
import type { HandlersOf } from '../handlers'
import { deskOf } from './letter-desk'
import { type OurPaper, printPaper, savePaper } from './our-paper'

type Refused = 'not-open' | 'no-person' | PaperRefusal

async function paperOf(
  { case: id, letter, paper }: ParsedInput<'dispatch.save'>,
  app: AppContext
): Promise<Result<OurPaper, Refused>> {
  const workspace = app.workspace()
  if (!workspace) return refuse('not-open')
  const desk = deskOf(workspace)
  if (!desk) return refuse('no-person')
  return makeDispatchPaper(desk, id, letter, paper)
}

async function listOf({ letters }: ParsedInput<'dispatch.save-list'>, app: AppContext) {
  const workspace = app.workspace()
  if (!workspace) return refuse('not-open' as const)
  const desk = deskOf(workspace)
  return desk ? makeDepositList(desk, letters) : refuse('no-person' as const)
}

/** The papers that go with a letter, printed or saved. */
export const dispatchHandlers: HandlersOf<'dispatch'> = {
  'dispatch.numbers': async (_input, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return refuse('not-open')
    const { vault } = workspace
    const { state } = await streamsOf(vault).organisation(vault.read)
    const others = (await knownMachines(vault.read)).map(({ letter }) => letter)
    const at = { letter: vault.machine.letter, alone: others.length === 0 }
    const left = numbersLeft(state.dispatch?.series ?? [], await usedNumbers(vault.read), at)
    return ok({ ...left, letter: at.letter, others: [...new Set(others)] })
  },
  'dispatch.print-list': async (asked, { app }) => {
    const list = await listOf(asked, app)
    return list.ok ? printPaper(app, list.value) : list
  },
  'dispatch.save-list': async (asked, { app }) => {
    const list = await listOf(asked, app)
    return list.ok ? savePaper(app, list.value, 'dispatch-paper.save') : list
  },
  'dispatch.print': async (asked, { app }) => {
    const paper = await paperOf(asked, app)
    return paper.ok ? printPaper(app, paper.value) : paper
  },
  'dispatch.save': async (asked, { app }) => {
    const paper = await paperOf(asked, app)
    return paper.ok ? savePaper(app, paper.value, 'dispatch-paper.save') : paper
  }
}
