import { expect, test } from 'vitest'
import { findCues } from '../../../../src-shared/domain/triage/find-cues'
import { safetyCues } from '../../../../src-shared/domain/triage/safety-words'
import { englishSentences } from './sentences-en'
import { frenchSentences } from './sentences-fr'

const sentences = {
  fr: Object.values(frenchSentences).flatMap(({ found, not }) => [...found, ...not]),
  en: Object.values(englishSentences).flatMap(({ found, not }) => [...found, ...not])
}
const variants: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('’', "'"),
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll('a', 'a\u00ad'),
  (text) => text.replaceAll('-', '‑')
]

test.each(['fr', 'en'] as const)('the quick look finds all that the whole look finds, in %s', (language) => {
  const texts = sentences[language].flatMap((text) => variants.map((vary) => vary(text)))
  const whole = (text: string) => findCues(text, language).filter(({ category }) => category === 'safety')
  expect(texts.filter((text) => whole(text).length > 0).length).toBeGreaterThan(100)
  for (const text of texts) expect(safetyCues(text, language)).toEqual(whole(text))
})
