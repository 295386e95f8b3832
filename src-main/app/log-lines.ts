import type { LogFacts } from './log'

export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

const IDS = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|\b[A-Z][A-Z0-9_]{3,40}\b/gu
const POSITION = /:(\d+):(\d+)\)?$/u
// Only what is a script by its name: a line of a message that looks like a frame is none.
const SCRIPT = /^[\w$.~@-]{1,80}\.(?:js|mjs|cjs|ts|tsx)$/u
const FUNCTION = /^[\w$.<>[\] ]{1,80}$/u
const MOST_FRAMES = 20

/** One line of the log, of one line of text. */
export function logLine(at: string, level: LogLevel, area: string, message: string, facts: LogFacts = {}): string {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined)
  const tail = known.length > 0 ? ` ${JSON.stringify(Object.fromEntries(known))}` : ''
  return `${at} ${level} ${area}: ${message}${tail}\n`
}

/**
 * What may be kept of an error: its name, its code, the ids and codes its message names, and where it was thrown. The
 * message itself may quote what somebody wrote, a path may hold a name: neither is kept.
 */
export function errorFacts(error: unknown): LogFacts {
  if (error === undefined) return {}
  if (!(error instanceof Error)) return { thrown: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const named = [...new Set(error.message.match(IDS) ?? [])].slice(0, 8)
  const cause = error.cause instanceof Error ? error.cause.name : undefined
  return {
    error: /^[A-Za-z]{1,60}$/u.test(error.name) ? error.name : 'Error',
    ...(code !== undefined && { code }),
    ...(named.length > 0 && { named: named.join(' ') }),
    ...(cause !== undefined && { cause }),
    frames: stackFrames(error.stack ?? '')
  }
}

/** `function file:line:column` for each frame of a stack, without folders and without the message above them. */
export function stackFrames(stack: string): string {
  return stack
    .split('\n')
    .flatMap((line) => frameOf(line.trim()) ?? [])
    .slice(0, MOST_FRAMES)
    .join(' < ')
}

function frameOf(line: string): string | undefined {
  const position = POSITION.exec(line)
  if (position === null || !line.startsWith('at ')) return undefined
  const place = line.slice('at '.length, position.index)
  const bracket = place.lastIndexOf(' (')
  const file = fileOf(bracket === -1 ? place : place.slice(bracket + 2))
  if (file === undefined) return undefined
  const name = bracket === -1 ? '' : place.slice(0, bracket)
  return `${FUNCTION.test(name) ? `${name} ` : ''}${file}:${position[1]}:${position[2]}`
}

function fileOf(place: string): string | undefined {
  const last = place.split(/[\\/]/u).at(-1) ?? ''
  return SCRIPT.test(last) || place.startsWith('node:') ? last : undefined
}
