import { runSteps } from './checks/run-steps.mjs'
import { deadCode, layers, lint, types, unit } from './checks/steps.mjs'
import { main } from './lib/say.mjs'
import { setUpWithoutElectron } from './setup/setup.mjs'

// What can be known in seconds; `npm test` runs the rest as well.
main(async () => {
  await setUpWithoutElectron()
  return runSteps([...types, lint, layers, ...deadCode, unit])
})
