import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import type { MessageKind } from '../../src-shared/domain/letter/kinds'
import { ownTemplateOf } from '../../src-shared/domain/letter/own-templates'
import type { OrganisationState } from '../../src-shared/domain/organisation/state'
import type { TemplateOf } from '../../src-shared/texts/letters/sources'
import { templateProblems } from '../../src-shared/texts/letters/template-problems'
import { resourceFolder } from './resources'

const read = new Map<string, string>()

/** The template that is shipped, `resources/letters/LANGUAGE/KIND.liquid`. */
export function shippedTemplate(kind: MessageKind, language: Language): string {
  const file = join(resourceFolder('letters'), language, `${kind}.liquid`)
  const text = read.get(file) ?? readFileSync(file, 'utf8')
  read.set(file, text)
  return text
}

/**
 * The templates that hold in a firm: its own, else those shipped. One that is not fit here, such as one that a newer
 * Entente on another machine wrote, gives way to the shipped one.
 */
export function templatesOf({ templates = [] }: OrganisationState): TemplateOf {
  return (kind, language, tone) => {
    const own = ownTemplateOf(templates, { kind, language, tone })
    return own && templateProblems(own).length === 0 ? own.text : shippedTemplate(kind, language)
  }
}
