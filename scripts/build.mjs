import { build } from './lib/build.mjs'
import { main } from './lib/say.mjs'
import { setUpWithoutElectron } from './setup/setup.mjs'

main(async () => {
  await setUpWithoutElectron()
  await build({ show: true })
})
