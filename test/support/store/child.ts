import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const support = join(import.meta.dirname, '..')

/** A process that runs one of the scripts in `children` from the sources, and says things line by line. */
export interface Child {
  readonly process: ChildProcess
  /** Everything said so far. */
  readonly lines: readonly string[]
  /** Waits until a line begins with these words. */
  waitFor(start: string): Promise<string>
  /** Ends it at once, as a power switch would, and waits until it is gone. */
  kill(): Promise<void>
  /** Waits until it ended by itself. */
  ended(): Promise<void>
}

export function startChild(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Child {
  const loader = new URL(`file://${join(support, 'ts-loader.mjs')}`).href
  const file = join(support, 'store', 'children', `${script}.ts`)
  const child = spawn(process.execPath, ['--import', loader, file, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env }
  })
  const lines: string[] = []
  const waiting = new Set<(line: string) => void>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    for (const notice of waiting) notice(line)
  })
  const exited = once(child, 'close')
  return {
    process: child,
    lines,
    waitFor: (start) => waitForLine(lines, waiting, exited, start),
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
    ended: async () => void (await exited)
  }
}

function waitForLine(
  lines: readonly string[],
  waiting: Set<(line: string) => void>,
  exited: Promise<unknown>,
  start: string
): Promise<string> {
  const said = lines.find((line) => line.startsWith(start))
  if (said !== undefined) return Promise.resolve(said)
  return new Promise((resolve, reject) => {
    const notice = (line: string) => {
      if (!line.startsWith(start)) return
      waiting.delete(notice)
      resolve(line)
    }
    waiting.add(notice)
    void exited.then((how) =>
      reject(new Error(`ended (${String(how)}) before "${start}"; it said: ${lines.join(' | ')}`))
    )
  })
}
