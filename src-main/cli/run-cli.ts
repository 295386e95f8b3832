import { type ParseArgsConfig, parseArgs } from 'node:util'
import { errorCode } from '../store/error-code'
import { type Answer, type Command, type Given, type Terminal, WrongCall } from './command'
import { backup } from './commands/backup'
import { check } from './commands/check'
import { checkReply } from './commands/check-reply'
import { deadline } from './commands/deadline'
import { demo } from './commands/demo'
import { dossier } from './commands/dossier'
import { exportFiles } from './commands/export'
import { importFile } from './commands/import'
import { letter } from './commands/letter'
import { restore } from './commands/restore'
import { tracking } from './commands/tracking'
import { transfer } from './commands/transfer'
import { verify } from './commands/verify'

const commands: Readonly<Record<string, Command>> = {
  demo,
  check,
  backup,
  restore,
  import: importFile,
  export: exportFiles,
  transfer,
  tracking,
  'check-reply': checkReply,
  letter,
  deadline,
  dossier,
  verify
}

export interface Output {
  readonly out: (line: string) => void
  readonly err: (line: string) => void
}

function usage(): string {
  return Object.values(commands)
    .map((command) => `  entente cli ${command.usage}`)
    .join('\n')
}

function parse(command: Command, args: readonly string[]): Given {
  const options: NonNullable<ParseArgsConfig['options']> = {}
  for (const name of command.options) options[name] = { type: 'string' }
  for (const name of command.flags ?? []) options[name] = { type: 'boolean' }
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    const missing = command.required.find((name) => values[name] === undefined)
    if (missing !== undefined) throw new WrongCall(`--${missing}`, 'missing')
    if (positionals.length !== command.positionals) throw new WrongCall(positionals.join(' ') || '-', 'arguments')
    return {
      option: (name) => textOf(values[name]),
      flag: (name) => values[name] === true,
      positionals
    }
  } catch (error) {
    if (error instanceof WrongCall || errorCode(error) === undefined) throw error
    throw wronglyParsed(error)
  }
}

// Node says it in English and at length; the part of the call is in quotes.
function wronglyParsed(error: unknown): WrongCall {
  const option = /'(-[^' <,]+)/u.exec(String(error))?.[1] ?? '-'
  return new WrongCall(option, errorCode(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'unknown-option' : 'value')
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/**
 * Runs one headless command. The last line of stdout is its answer in JSON.
 * @returns the exit code: 0 done, 1 refused or not in order, 2 a wrong call, with the usage on stderr. Asked for help, it
 *   shows the usage on stdout instead.
 */
export async function runCli(args: readonly string[], terminal: Terminal, { out, err }: Output): Promise<0 | 1 | 2> {
  const [name = '', ...rest] = args
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (['help', '--help', '-h'].includes(name)) {
    out(usage())
    return 0
  }
  try {
    if (!command) throw new WrongCall(name, name === '' ? 'no-command' : 'unknown-command')
    const answer: Answer = await command.run(parse(command, rest), terminal)
    out(JSON.stringify(answer.json))
    return answer.code
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error
    err(terminal.t(`cli.wrong.${error.kind}`, { what: error.message }))
    err(usage())
    return 2
  }
}
