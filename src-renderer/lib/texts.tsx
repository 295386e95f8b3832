import { createContext, type ReactNode, use, useEffect, useMemo } from 'react'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import type { RuleNames } from '../../src-shared/domain/deadline/rule-names'
import { type Format, formatFor } from '../../src-shared/texts/format'
import { namingRules } from '../../src-shared/texts/rule-names'
import { type Translate, translator } from '../../src-shared/texts/translator'

export interface Texts {
  readonly t: Translate
  readonly language: Language
  readonly format: Format
}

const TextsContext = createContext<Texts | undefined>(undefined)

interface TextsProviderProps {
  readonly language: Language
  readonly children: ReactNode
}

/** Gives the words of one language to everything inside, and names that language to the reader's aids. */
export function TextsProvider({ language, children }: TextsProviderProps) {
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const texts = useMemo(() => ({ t: translator(language), language, format: formatFor(language) }), [language])
  return <TextsContext value={texts}>{children}</TextsContext>
}

/** The same words inside, by a translator who knows what the firm calls its own rules. */
export function FirmTexts({ ruleNames, children }: { readonly ruleNames: RuleNames; readonly children: ReactNode }) {
  const texts = useTexts()
  const own = useMemo(() => ({ ...texts, t: namingRules(texts.t, texts.language, ruleNames) }), [texts, ruleNames])
  return <TextsContext value={own}>{children}</TextsContext>
}

/** The words and formats of the interface's language. */
export function useTexts(): Texts {
  const texts = use(TextsContext)
  if (texts === undefined) throw new Error('useTexts needs a TextsProvider above it')
  return texts
}
