import type { StockKind } from '../../../src-shared/domain/dispatch/stock'
import type { ParsedInput } from '../../../src-shared/ipc/contract'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import type { AppContext } from '../../app/context'
import type { LetterDesk } from '../../letters/desk'
import { makeLetterTestPage, makeStockPaper, makeTestSheet } from '../../letters/stock-papers'
import { weighLetters } from '../../letters/weigh-letters'
import type { HandlersOf } from '../handlers'
import { deskOf } from './letter-desk'
import { printPaper, savePaper } from './our-paper'

function deskIn(app: AppContext): Result<LetterDesk, 'not-open' | 'no-person'> {
  const workspace = app.workspace()
  if (!workspace) return refuse('not-open')
  const desk = deskOf(workspace)
  return desk ? ok(desk) : refuse('no-person')
}

async function paperOf({ letters, kind, from }: ParsedInput<'stock.save'>, app: AppContext) {
  const desk = deskIn(app)
  return desk.ok ? makeStockPaper(desk.value, kind, letters, from) : desk
}

async function testOf(kind: StockKind, app: AppContext) {
  const desk = deskIn(app)
  return desk.ok ? ok(await makeTestSheet(desk.value, kind)) : desk
}

/** Envelopes, labels and forms on the user's own stock. */
export const stockHandlers: HandlersOf<'stock'> = {
  'stock.print': async (asked, { app }) => {
    const paper = await paperOf(asked, app)
    return paper.ok ? printPaper(app, paper.value) : paper
  },
  'stock.save': async (asked, { app }) => {
    const paper = await paperOf(asked, app)
    return paper.ok ? savePaper(app, paper.value, 'dispatch-paper.save') : paper
  },
  'stock.print-test': async ({ kind }, { app }) => {
    const paper = await testOf(kind, app)
    return paper.ok ? printPaper(app, paper.value) : paper
  },
  'stock.save-test': async ({ kind }, { app }) => {
    const paper = await testOf(kind, app)
    return paper.ok ? savePaper(app, paper.value, 'dispatch-paper.save') : paper
  },
  'stock.print-letter-test': async (_input, { app }) => {
    const desk = deskIn(app)
    return desk.ok ? printPaper(app, await makeLetterTestPage(desk.value)) : desk
  },
  'stock.save-letter-test': async (_input, { app }) => {
    const desk = deskIn(app)
    return desk.ok ? savePaper(app, await makeLetterTestPage(desk.value), 'dispatch-paper.save') : desk
  },
  'stock.weigh': async ({ letters, doubleSided }, { app }) => {
    const desk = deskIn(app)
    return desk.ok ? ok({ letters: [...(await weighLetters(desk.value, letters, doubleSided))] }) : desk
  }
}
