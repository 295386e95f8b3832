import { fileAs, fileAsLetter } from '../../../src-shared/domain/arrivals/file-as'
import type { ArrivalId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import type { AppContext } from '../../app/context'
import { deskOf } from '../../arrivals/desks'
import { discardArrivals, setStanding } from '../../store/arrivals/settle-arrival'
import { type Filed, fileOneArrival, takeBackArrival } from '../../store/commands/file-arrivals'
import { readCaseRow } from '../../store/queries/case-view'
import type { HandlersOf } from '../handlers'
import { atTheDesk } from './at-the-desk'

type Filing = 'file' | 'take-back' | 'set-aside' | 'bring-back' | 'discard'
interface NotDone {
  arrival: ArrivalId
  reason: string
}

/** What becomes of arrivals. One that is refused stops none of the others. */
export const arrivalFilingHandlers: Pick<HandlersOf<'arrival'>, `arrival.${Filing}`> = {
  'arrival.file': async ({ ids, case: into, as, letter }, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    if (!(await readCaseRow(desk.value.workspace.vault.read, into))) return { ok: false, reason: 'no-such-case' }
    const filed: Filed[] = []
    const not: NotDone[] = []
    for (const id of ids) {
      const done = await fileOneArrival(desk.value.acting, id, into, (arrival, facts) => {
        if (letter) return fileAsLetter(arrival, letter)
        const command = fileAs(arrival, facts)
        return as && command.type === 'log-communication' ? { ...command, ...as } : command
      })
      if (done.ok) filed.push(done.value)
      else not.push({ arrival: id, reason: done.reason.code })
    }
    return ok({ filed, not })
  },
  'arrival.take-back': async ({ ids }, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const waiting: ArrivalId[] = []
    const not: NotDone[] = []
    for (const id of ids) {
      const done = await takeBackArrival(desk.value.acting, desk.value.workspace.vault.read, id)
      if (done.ok) waiting.push(id)
      else not.push({ arrival: id, reason: done.reason.code })
    }
    return ok({ waiting, not })
  },
  'arrival.set-aside': ({ ids }, { app }) => stand(app, ids, 'set-aside'),
  'arrival.bring-back': async ({ ids }, { app }) => {
    const answer = await stand(app, ids, 'waiting')
    const workspace = app.workspace()
    // A duplicate is read once somebody asks for it.
    if (workspace) void deskOf(workspace).readWaiting()
    return answer
  },
  'arrival.discard': async ({ ids }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const done = await workspace.vault.write(async (trx) => ok(await discardArrivals(trx, ids)))
    return done.ok ? ok({ changed: done.value }) : done
  }
}

async function stand(app: AppContext, ids: readonly ArrivalId[], to: 'waiting' | 'set-aside') {
  const workspace = app.workspace()
  if (!workspace) return { ok: false, reason: 'not-open' } as const
  const { vault, clock } = workspace
  const done = await vault.write(async (trx) => ok(await setStanding(trx, ids, to, clock.now())))
  return done.ok ? ok({ changed: done.value }) : done
}
