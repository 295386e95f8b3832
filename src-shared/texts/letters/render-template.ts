import { Liquid } from 'liquidjs'
import type { Language } from '../../domain/common/vocabulary'
import { plainDate } from '../../lib/plain-date'
import { formatFor } from '../format'
import { frenchSpaces } from '../typography'

export type TemplateFields = Readonly<Record<string, string>>

const allowedTags = new Set(['if', 'elsif', 'else', 'unless', 'for', 'comment'])

/**
 * One engine for each language: no files, no prototypes, a few tags, bounds on time and output. An unknown field or
 * filter is an error, never a blank.
 */
function createEngine(language: Language): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {},
    parseLimit: 100_000,
    renderLimit: 1_000,
    memoryLimit: 1_000_000
  })
  for (const tag of Object.keys(engine.tags)) {
    if (!allowedTags.has(tag)) delete engine.tags[tag]
  }
  engine.registerFilter('date_long', (value: unknown) => formatFor(language).date(plainDate.parse(value)))
  engine.registerFilter('quote', (value: unknown) => String(value).replace(/^/gmu, '> '))
  return engine
}

const engines: Readonly<Record<Language, Liquid>> = { fr: createEngine('fr'), en: createEngine('en') }

/** Fills a template; French gets its no-break spaces. Throws on a template that is wrong, which is a bug of ours. */
export function renderTemplate(language: Language, template: string, fields: TemplateFields): string {
  const text = String(engines[language].parseAndRenderSync(template, fields))
  return language === 'fr' ? frenchSpaces(text) : text
}
