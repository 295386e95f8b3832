import packageJson from '../../package.json' with { type: 'json' }
import { runCli } from './run-cli'
import { standardOutput, thisTerminal } from './terminal'

process.exitCode = await runCli(process.argv.slice(2), thisTerminal(packageJson.version), standardOutput)
