import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { folded } from '../../../src-shared/texts/folded'
import type { GlossaryTerm } from '../../../src-shared/texts/glossary'

/**
 * The terms that hold every word asked for, in either language, in alphabetical order of the shown one.
 * Those whose own name begins with the question come first.
 */
export function foundTerms(terms: readonly GlossaryTerm[], language: Language, query: string): GlossaryTerm[] {
  const asked = folded(query)
  const words = asked.split(' ')
  const text = (term: GlossaryTerm) =>
    folded([term.fr.term, term.en.term, term.fr.meaning, term.en.meaning, term.source?.fr ?? ''].join(' '))
  const begins = ({ fr, en }: GlossaryTerm) =>
    asked !== '' && [fr, en].some(({ term }) => folded(term).startsWith(asked))
  return terms
    .filter((term) => words.every((word) => text(term).includes(word)))
    .toSorted(
      (a, b) => Number(begins(b)) - Number(begins(a)) || a[language].term.localeCompare(b[language].term, language)
    )
}
