import { main, say } from './lib/say.mjs'
import { setUp } from './setup/setup.mjs'

main(async () => {
  const runtime = await setUp()
  say(`Electron ${runtime.version} (${runtime.kind}): ${runtime.executable}`)
})
