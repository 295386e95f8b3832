import { randomBytes } from 'node:crypto'
import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from './log'
import { errorFacts, type LogLevel, logLine } from './log-lines'

const MOST_BYTES = 1_000_000
const KEPT = 5

/** Somewhere log lines go. */
export type LogSink = (line: string) => void

/**
 * Appends to `entente.log` in a folder; a full file becomes `entente.1.log` and so on, and the sixth is dropped. A log
 * that cannot be written stops nothing.
 */
export function rotatingFile(folder: string, mostBytes = MOST_BYTES): LogSink {
  const numbered = (n: number) => join(folder, n === 0 ? 'entente.log' : `entente.${n}.log`)
  let bytes: number | undefined
  const rotate = () => {
    rmSync(numbered(KEPT), { force: true })
    for (let n = KEPT - 1; n >= 0; n--) renameIfThere(numbered(n), numbered(n + 1))
    bytes = 0
  }
  return (line) => {
    try {
      if (bytes === undefined) {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        bytes = statSync(numbered(0), { throwIfNoEntry: false })?.size ?? 0
      }
      if (bytes + line.length > mostBytes) rotate()
      appendFileSync(numbered(0), line, { mode: 0o600 })
      bytes += Buffer.byteLength(line)
    } catch {
      bytes = undefined
    }
  }
}

function renameIfThere(from: string, to: string): void {
  if (statSync(from, { throwIfNoEntry: false }) !== undefined) renameSync(from, to)
}

/** A logger over a sink. */
export function createLogger(sink: LogSink, area = 'app'): Logger {
  const write = (level: LogLevel, message: string, facts?: Parameters<Logger['info']>[1]) =>
    sink(logLine(new Date().toISOString(), level, area, message, facts))
  return {
    debug: (message, facts) => write('debug', message, facts),
    info: (message, facts) => write('info', message, facts),
    warn: (message, facts) => write('warn', message, facts),
    error: (message, error, facts) => {
      const ref = randomBytes(4).toString('hex')
      write('error', message, { ref, ...facts, ...errorFacts(error) })
      return ref
    },
    area: (name) => createLogger(sink, name)
  }
}
