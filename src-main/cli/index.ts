import { runCli } from './run-cli'
import { standardOutput, thisTerminal } from './terminal'
import { ownVersion } from './version'

process.exitCode = await runCli(process.argv.slice(2), thisTerminal(ownVersion()), standardOutput)
