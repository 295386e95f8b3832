import { runCli } from './run-cli'
import { standardOutput, thisTerminal } from './terminal'
import { ownVersion } from './version'

void runCli(process.argv.slice(2), thisTerminal(ownVersion()), standardOutput).then((code) => {
  process.exitCode = code
})
