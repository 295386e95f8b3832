import { factsOf, finish } from './finish'

// In a process of its own, started from the sources: a migration makes a copy first, by a worker that Playwright's own
// loader would not reach.
const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Which folder is to be renewed?')
await finish(folder, await factsOf(folder))
