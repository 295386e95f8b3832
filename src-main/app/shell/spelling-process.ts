import { utilityProcess } from 'electron'
import type { StartSpelling } from '../../spelling/speller'
import { workerFile } from '../../store/workers/worker-file'

/** The dictionaries in a process of their own: no key and no click waits for them, and their memory goes with them. */
export const startSpelling: StartSpelling = ({ answered, ended }) => {
  const child = utilityProcess.fork(workerFile(import.meta.url, 'spelling.worker'), [], {
    serviceName: 'Entente spelling',
    stdio: 'ignore'
  })
  child.on('message', answered)
  child.once('exit', ended)
  return { ask: (asked) => child.postMessage(asked), end: () => void child.kill() }
}
