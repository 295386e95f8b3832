import { app } from 'electron'
import type { Jobs } from '../../ipc/jobs'
import type { Logger } from '../log'
import type { Session } from '../session/session'

export interface Quitting {
  readonly session: Session
  readonly jobs: Jobs
  readonly cleanUp: () => Promise<void>
  readonly log: Logger
}

/** Quits in order: long work is cancelled, the unit of work under way ends, the vault is closed, copies are removed. */
export function quitInOrder({ session, jobs, cleanUp, log }: Quitting): void {
  let state: 'running' | 'closing' | 'closed' = 'running'
  const close = async () => {
    jobs.cancelAll()
    await session.turn(() => session.close())
    await cleanUp()
    log.info('quit')
  }
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (state === 'closed') return
    event.preventDefault()
    if (state === 'closing') return
    state = 'closing'
    close()
      .catch((error) => log.error('quit failed', error))
      .finally(() => {
        state = 'closed'
        app.exit()
      })
  })
}
