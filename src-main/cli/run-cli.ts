import { parseArgs } from 'node:util'
import { type Answer, type Command, type Given, type Terminal, WrongCall } from './command'
import { backup } from './commands/backup'
import { check } from './commands/check'
import { demo } from './commands/demo'
import { importFile } from './commands/import'
import { restore } from './commands/restore'
import { tracking } from './commands/tracking'

const commands: Readonly<Record<string, Command>> = { demo, check, backup, restore, import: importFile, tracking }

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
  const options = Object.fromEntries(command.options.map((name) => [name, { type: 'string' as const }]))
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    const missing = command.required.find((name) => values[name] === undefined)
    if (missing !== undefined) throw new WrongCall(`--${missing}`)
    if (positionals.length !== command.positionals) throw new WrongCall(positionals.join(' '))
    return { option: (name) => values[name], positionals }
  } catch (error) {
    if (error instanceof WrongCall) throw error
    throw new WrongCall(error instanceof Error ? error.message : String(error))
  }
}

/**
 * Runs one headless command. The last line of stdout is its answer in JSON.
 * @returns the exit code: 0 done, 1 refused or not in order, 2 a wrong call, with the usage on stderr
 */
export async function runCli(args: readonly string[], terminal: Terminal, { out, err }: Output): Promise<0 | 1 | 2> {
  const [name = '', ...rest] = args
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  try {
    if (!command) throw new WrongCall(name)
    const answer: Answer = await command.run(parse(command, rest), terminal)
    out(JSON.stringify(answer.json))
    return answer.code
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error
    err(terminal.t('cli.wrong-call', { what: error.message || '-' }))
    err(usage())
    return 2
  }
}
