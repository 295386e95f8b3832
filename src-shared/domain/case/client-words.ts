import type { CaseEvent } from './events'

/** What an entry holds of the client's own words; nothing where it says what we did. */
export function clientWords(event: CaseEvent): readonly string[] {
  switch (event.type) {
    case 'opened':
      return kept([event.payload.summary, event.payload.wanted])
    case 'words-heard': {
      const { words, answers, tried, effect, wanted } = event.payload
      return kept([words, ...answers.map(({ answer }) => answer), tried, effect, wanted])
    }
    case 'communication-logged':
      return event.payload.flow === 'in' ? kept([event.payload.text]) : []
    case 'letter-received':
      return kept([event.payload.text, event.payload.demand?.text ?? ''])
    default:
      return []
  }
}

const kept = (texts: readonly string[]): readonly string[] => texts.filter((text) => text !== '')
