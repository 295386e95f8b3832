import { type ChildProcess, spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { electronExecutable } from '../../support/launch'

const LONGEST_START = 60_000
const MARK = /^painted (\d+(?:\.\d+)?)$/mu

/**
 * Starts an Electron application that writes `painted <milliseconds since 1970>` and quits by itself.
 * @param file its main module
 * @returns milliseconds from the spawn of its process to that mark
 */
export async function timeStart(file: string, env: Readonly<Record<string, string>>): Promise<number> {
  const begin = performance.timeOrigin + performance.now()
  const child = spawn(electronExecutable(), [file], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST_START
  })
  const output = await outputOf(child)
  const mark = MARK.exec(output)?.[1]
  if (mark === undefined) throw new Error(`${file} painted nothing:\n${output}`)
  return Number(mark) - begin
}

function outputOf(child: ChildProcess): Promise<string> {
  const chunks: string[] = []
  child.stdout?.on('data', (chunk) => chunks.push(String(chunk)))
  child.stderr?.on('data', (chunk) => chunks.push(String(chunk)))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', () => resolve(chunks.join('')))
  })
}
