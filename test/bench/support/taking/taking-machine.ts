import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Asked, Told } from './messages'

/** A machine of the firm that takes packages, in a process of its own. */
export class TakingMachine {
  readonly #process: ChildProcess

  private constructor(process_: ChildProcess) {
    this.#process = process_
  }

  /** @param secret that packages are locked with */
  static async start(workspace: string, passphrase: string, secret: string): Promise<TakingMachine> {
    const loader = pathToFileURL(join(import.meta.dirname, '..', '..', '..', 'support', 'ts-loader.mjs')).href
    const file = join(import.meta.dirname, 'machine-process.ts')
    const machine = new TakingMachine(fork(file, [workspace, passphrase, secret], { execArgv: ['--import', loader] }))
    await machine.#told()
    return machine
  }

  /** @returns milliseconds, from the file until it is taken and put away */
  async take(file: string): Promise<number> {
    const told = this.#told()
    this.#ask({ kind: 'take', file })
    const answer = await told
    if (answer.kind !== 'took') throw new Error('It was not taken')
    return answer.milliseconds
  }

  async close(): Promise<void> {
    const ended = once(this.#process, 'exit')
    this.#ask({ kind: 'close' })
    await ended
  }

  #ask(asked: Asked): void {
    this.#process.send(asked)
  }

  #told(): Promise<Told> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error('The machine ended'))
      this.#process.once('exit', ended)
      this.#process.once('message', (told: Told) => {
        this.#process.off('exit', ended)
        resolve(told)
      })
    })
  }
}
