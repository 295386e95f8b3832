import { deskOf } from '../../arrivals/desks'
import { FolderWatch } from '../../arrivals/folder-watch'
import type { Workspace } from '../workspace'
import type { Session } from './session'

/** Between two words to the windows while many things are read, in milliseconds. */
const APART = 400

/**
 * Reads what an earlier run left unread, and looks after the watched folders, for as long as a workspace is open.
 * @returns ends it, once nothing of it touches the vault any more
 */
export function watchArrivals(session: Session, workspace: Workspace): () => Promise<void> {
  const { announce, log } = session.parts
  const desk = deskOf(workspace)
  const onFault = (error: unknown) => void log.area('arrivals').error('reading arrivals failed', error)
  let saidAt = 0
  let timer: NodeJS.Timeout | undefined
  const say = () => {
    clearTimeout(timer)
    saidAt = Date.now()
    announce({ kind: 'touched', topics: ['arrivals'] })
  }
  desk.onFault = onFault
  desk.onRead = () => {
    if (Date.now() - saidAt >= APART) say()
    else {
      clearTimeout(timer)
      timer = setTimeout(say, APART)
    }
  }
  const watch = new FolderWatch(workspace.vault, desk)
  desk.readWaiting().then(() => desk.readPieces(), onFault)
  watch.start(onFault)
  return async () => {
    clearTimeout(timer)
    const stopped = watch.stop()
    await desk.close()
    await stopped
  }
}
