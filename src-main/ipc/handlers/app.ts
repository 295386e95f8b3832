import { ok } from '../../../src-shared/lib/result'
import { stackFrames } from '../../app/log-lines'
import { loadFirm } from '../../app/session/firm'
import { lock, setAside } from '../../app/session/leave'
import { openSamples } from '../../app/session/samples'
import type { Session } from '../../app/session/session'
import { setUpWorkspace } from '../../app/session/set-up'
import { acceptLoss, unlock } from '../../app/session/unlock'
import type { HandlersOf } from '../handlers'
import type { Jobs } from '../jobs'
import { restoreBackup } from './restore-backup'

export function appHandlers(session: Session, jobs: Jobs): HandlersOf<'app'> {
  return {
    'app.status': async () => ok(await session.status()),
    'app.create-workspace': (setup) => session.turn(() => setUpWorkspace(session, setup)),
    'app.open-samples': ({ language }, call) =>
      session.turn(() => openSamples(session, language, call.progress, call.signal)),
    'app.unlock': ({ passphrase }) => session.turn(() => unlock(session, passphrase)),
    'app.accept-loss': ({ passphrase }) => session.turn(() => acceptLoss(session, passphrase)),
    'app.lock': async () => {
      jobs.cancelAll()
      return session.turn(() => lock(session))
    },
    'app.choose-person': async ({ person }) => {
      const { workspace } = session
      if (workspace === undefined) return { ok: false, reason: 'not-open' }
      const firm = await loadFirm(workspace.vault)
      const known = firm.people.some((one) => one.id === person && one.active)
      if (!known) return { ok: false, reason: 'person-unknown' }
      await session.choosePerson(workspace.vault.id, person)
      return ok({})
    },
    'app.set-screen': async (screen) => {
      await session.setScreen(screen)
      return ok({})
    },
    'app.restore-backup': (input, call) => session.turn(() => restoreBackup(session, input, call)),
    'app.set-aside': () => session.turn(() => setAside(session)),
    'app.report-error': async ({ name, stack }) => {
      const error = /^[A-Za-z]{1,60}$/u.test(name) ? name : 'Error'
      const logRef = session.parts.log
        .area('window')
        .error('error in a page', undefined, { error, frames: stackFrames(stack) })
      return ok({ logRef })
    }
  }
}
