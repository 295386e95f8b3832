import { fork } from 'node:child_process'
import { join } from 'node:path'
import { Speller, type StartSpelling } from '../../src-main/spelling/speller'

/** No dictionary: every question is refused. */
export const noSpelling = (): Speller => new Speller(({ ended }) => ({ ask: () => ended(), end: () => undefined }))

/** The real process of the dictionaries, on plain Node. */
export const forkSpelling: StartSpelling = ({ answered, ended }) => {
  const child = fork(join(import.meta.dirname, '..', '..', 'src-main', 'spelling', 'spelling.worker.ts'))
  child.on('message', answered)
  child.once('exit', ended)
  return { ask: (asked) => void child.send(asked), end: () => void child.kill() }
}
