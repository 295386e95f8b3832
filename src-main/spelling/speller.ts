import type { Language } from '../../src-shared/domain/common/vocabulary'
import { ok, type Result, refuse } from '../../src-shared/lib/result'
import type { SpellingAnswered, SpellingAsked } from './messages'

/** The process that holds the dictionaries, however it is started. */
export interface SpellingProcess {
  readonly ask: (asked: SpellingAsked) => void
  readonly end: () => void
}

/** Starts the process and listens to it. */
export type StartSpelling = (listen: {
  readonly answered: (answer: SpellingAnswered) => void
  readonly ended: () => void
}) => SpellingProcess

type Answer = Result<readonly string[], 'spelling-stopped'>

interface Waiting {
  readonly asked: SpellingAsked
  readonly answer: (answer: Answer) => void
  readonly again: boolean
}

/** Milliseconds without a question after which the memory of the dictionaries is given back. */
const REST_AFTER = 60_000

/**
 * Asks the dictionaries. Their process is started by the first question and ends when nobody asks any more. If it dies
 * with questions open it is started once more for them; if it dies again they are refused.
 */
export class Speller {
  readonly #start: StartSpelling
  readonly #waiting = new Map<number, Waiting>()
  #process: SpellingProcess | undefined
  #number = 0
  #restTimer: NodeJS.Timeout | undefined

  constructor(start: StartSpelling) {
    this.#start = start
  }

  /** Those of the words that the dictionary does not know. */
  unknown(language: Language, words: readonly string[]): Promise<Answer> {
    return this.#ask({ what: 'unknown', language, words })
  }

  suggest(language: Language, word: string): Promise<Answer> {
    return this.#ask({ what: 'suggest', language, words: [word] })
  }

  /** Ends the process; whatever is still asked is not answered any more. */
  rest(): void {
    clearTimeout(this.#restTimer)
    const process = this.#process
    this.#process = undefined
    process?.end()
    for (const { answer } of this.#waiting.values()) answer(refuse('spelling-stopped'))
    this.#waiting.clear()
  }

  #ask(question: Omit<SpellingAsked, 'number'>): Promise<Answer> {
    return new Promise((answer) => {
      this.#number += 1
      this.#send({ asked: { number: this.#number, ...question }, answer, again: false })
    })
  }

  #send(one: Waiting): void {
    clearTimeout(this.#restTimer)
    this.#waiting.set(one.asked.number, one)
    this.#process ??= this.#begin()
    this.#process.ask(one.asked)
  }

  #begin(): SpellingProcess {
    const process = this.#start({
      answered: ({ number, words }) => {
        const one = this.#waiting.get(number)
        this.#waiting.delete(number)
        one?.answer(ok(words))
        if (this.#waiting.size === 0) this.#restSoon()
      },
      ended: () => {
        if (this.#process !== process) return
        this.#process = undefined
        const open = [...this.#waiting.values()]
        this.#waiting.clear()
        for (const one of open) {
          if (one.again) one.answer(refuse('spelling-stopped'))
          else this.#send({ ...one, again: true })
        }
      }
    })
    return process
  }

  #restSoon(): void {
    clearTimeout(this.#restTimer)
    this.#restTimer = setTimeout(() => this.rest(), REST_AFTER).unref()
  }
}
