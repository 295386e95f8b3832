import { readFileSync, writeFileSync } from 'node:fs'
import { absentOptionals, platformOf } from './lib/lock.mjs'
import { inRoot } from './lib/paths.mjs'
import { main, say } from './lib/say.mjs'

// npm run lock, after `npm install` of something new: completes package-lock.json with the packages of other platforms
// that a registry may leave out. What wants them gives their version, their name gives their platform.
main(async () => {
  const file = inRoot('package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const absent = absentOptionals(lock.packages)
  for (const { path, name, version, dev } of absent) {
    const { cpu, os, libc } = platformOf(name)
    // In npm's own order, so that npm leaves the lines alone.
    lock.packages[path] = { version, cpu, ...(dev ? { dev } : {}), ...(libc ? { libc } : {}), optional: true, os }
  }
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
  say(`${absent.length} packages of other platforms added to package-lock.json`)
})
