import { setTimeout as pause } from 'node:timers/promises'
import { streamsOf } from '../../store/streams/streams'
import type { Workspace } from '../workspace'
import { AlarmWatch } from './alarm-watch'
import type { Session } from './session'

/** The window comes first. */
const DELAY = 5_000

/**
 * Warns of what is due in an open workspace. Invented cases warn nobody.
 * @returns ends the watch
 */
export function watchAlarms(session: Session, { vault, clock, sample }: Workspace): () => void {
  if (sample) return () => undefined
  const { settings, notifier, announce, log } = session.parts
  const watch = new AlarmWatch({
    vault,
    clock,
    language: () => session.screen.language,
    ruleNames: async () => (await streamsOf(vault).organisation(vault.read)).state.ruleNames ?? {},
    told: {
      get: () => settings.get().told[vault.id],
      set: (day) => settings.change({ told: { ...settings.get().told, [vault.id]: day } })
    },
    notifier,
    onClockWentBack: () => session.note('clock-went-back'),
    onNewDay: () => announce({ kind: 'touched', topics: ['app', 'cases'] })
  })
  const leaving = new AbortController()
  const begin = async () => {
    await pause(DELAY, undefined, { signal: leaving.signal, ref: false })
    watch.start((error) => log.error('looking for alarms failed', error))
  }
  begin().catch(() => undefined)
  return () => {
    leaving.abort()
    watch.stop()
  }
}
