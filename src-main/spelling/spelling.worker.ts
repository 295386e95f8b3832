import type { Language } from '../../src-shared/domain/common/vocabulary'
import { openEngine, type SpellingEngine } from './engine'
import type { SpellingAnswered, SpellingAsked } from './messages'

// A process of its own: a dictionary takes tens of megabytes, and one word with many likenesses a quarter of a second.
const engines = new Map<Language, Promise<SpellingEngine>>()

function engineOf(language: Language): Promise<SpellingEngine> {
  const known = engines.get(language) ?? openEngine(language)
  engines.set(language, known)
  return known
}

async function answer({ number, what, language, words }: SpellingAsked): Promise<SpellingAnswered> {
  const { knows, suggest } = await engineOf(language)
  return { number, words: what === 'unknown' ? words.filter((word) => !knows(word)) : words.flatMap(suggest) }
}

// One after another, in the order they were asked. Electron's port in the application, Node's channel in tests.
let last: Promise<unknown> = Promise.resolve()
function take(asked: SpellingAsked): void {
  last = last.then(async () => say(await answer(asked))).catch(() => process.exit(1))
}

const port = process.parentPort
function say(answered: SpellingAnswered): void {
  if (port) port.postMessage(answered)
  else process.send?.(answered)
}
if (port) port.on('message', ({ data }: { data: SpellingAsked }) => take(data))
else process.on('message', take)
