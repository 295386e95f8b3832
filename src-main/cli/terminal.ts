import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { translator } from '../../src-shared/texts/translator'
import type { Terminal } from './command'

/** Shows the question, then nothing of what is typed. */
async function askSecret(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined
  process.stderr.write(`${question} `)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  try {
    return await lines.question('')
  } finally {
    lines.close()
    process.stderr.write('\n')
  }
}

/** The terminal this process was started from; its language is that of the system. */
export function thisTerminal(version: string): Terminal {
  const { env } = process
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  const language = locale.startsWith('fr') ? 'fr' : 'en'
  return {
    askSecret,
    language,
    t: translator(language),
    env,
    version
  }
}

export const standardOutput = {
  out: (line: string) => void process.stdout.write(`${line}\n`),
  err: (line: string) => void process.stderr.write(`${line}\n`)
}
