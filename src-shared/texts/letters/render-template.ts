import { Drop, Liquid } from 'liquidjs'
import type { Language } from '../../domain/common/vocabulary'
import { type FieldValues, type TemplateField, templateFieldNames } from '../../domain/letter/fields'
import { money } from '../../lib/money'
import { plainDate } from '../../lib/plain-date'
import { formatFor } from '../format'
import { translator } from '../translator'
import { frenchSpaces } from '../typography'

/** A field that nobody knows: nothing to a condition or to `default`, a visible gap where it is printed. */
class Unknown extends Drop {
  readonly #field: TemplateField

  constructor(field: TemplateField) {
    super()
    this.#field = field
  }

  override valueOf(): undefined {
    return undefined
  }

  gap(language: Language): string {
    const t = translator(language)
    return t('template.gap', { field: t(`template.field.${this.#field}`) })
  }
}

const allowedTags = new Set(['if', 'elsif', 'else', 'unless'])
/** Of those the library brings. */
const allowedFilters = new Set(['default'])
/** Kept short: bounds on what one template may cost. */
const limits = { parseLimit: 100_000, renderLimit: 1_000, memoryLimit: 1_000_000 }

const asLines = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : String(value).split('\n')

/** Each is handed a value that is known; one that is not stays what it is. */
const filtersOf = (language: Language): Readonly<Record<string, (value: unknown) => string>> => {
  const format = formatFor(language)
  return {
    date_long: (value) => format.date(plainDate.parse(value)),
    date_weekday: (value) => format.longDate(plainDate.parse(value)),
    money: (value) => format.money(money.parse(value)),
    list: (value) => format.list(asLines(value)),
    bullets: (value) =>
      asLines(value)
        .map((line) => `- ${line}`)
        .join('\n'),
    quote: (value) => String(value).replace(/^/gmu, '> '),
    /** Fit to stand within a sentence. */
    phrase: (value) => String(value).replace(/[.\s]+$/u, ''),
    of_name: (value) => ofName(language, String(value))
  }
}

/** "de Madame Petit", "d’Anne Petit"; before an h, as before a consonant. */
function ofName(language: Language, name: string): string {
  if (language === 'en') return `of ${name}`
  return /^[aeiouyàâäéèêëîïôöùûü]/iu.test(name) ? `d’${name}` : `de ${name}`
}

/**
 * One engine for each language: no files, no prototypes, a few tags and filters, bounds on time and output. An unknown
 * field or filter is an error, never a blank.
 */
function createEngine(language: Language): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {},
    outputEscape: (value: unknown) => (value instanceof Unknown ? value.gap(language) : String(value)),
    ...limits
  })
  for (const tag of Object.keys(engine.tags)) if (!allowedTags.has(tag)) delete engine.tags[tag]
  for (const filter of Object.keys(engine.filters)) if (!allowedFilters.has(filter)) delete engine.filters[filter]
  for (const [name, filter] of Object.entries(filtersOf(language))) {
    engine.registerFilter(name, (value: unknown) => (value instanceof Unknown ? value : filter(value)))
  }
  return engine
}

const engines: Readonly<Record<Language, Liquid>> = { fr: createEngine('fr'), en: createEngine('en') }

const isKnown = (value: FieldValues[TemplateField]): boolean =>
  value !== undefined && (typeof value !== 'object' || !('length' in value) || value.length > 0) && value !== ''

/**
 * Fills a template; French gets its no-break spaces. What is not known shows as a gap, unless the template gives it a
 * fallback or hides its sentence. Throws where the template is wrong.
 */
export function renderTemplate(language: Language, template: string, fields: FieldValues): string {
  const scope = Object.fromEntries(
    templateFieldNames.map((name) => [name, isKnown(fields[name]) ? fields[name] : new Unknown(name)])
  )
  const text = String(engines[language].parseAndRenderSync(template, scope))
  return language === 'fr' ? frenchSpaces(text) : text
}
