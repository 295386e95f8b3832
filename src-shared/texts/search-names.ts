import { departments, disputeTypes, priorities } from '../domain/case/dispute-types'
import { stages } from '../domain/case/stages'
import type { Language } from '../domain/common/vocabulary'
import { languages } from '../domain/common/vocabulary'
import type { FilterField, SearchNames } from '../domain/search/query'
import { foldText } from '../lib/fold-text'
import type { TextKey } from './catalogue'
import { translator } from './translator'

export const filterFields = [
  'type',
  'stage',
  'department',
  'priority',
  'turn',
  'state',
  'person',
  'site',
  'tag',
  'owner',
  'reference',
  'due',
  'opened'
] as const satisfies readonly FilterField[]
type CodedField = Parameters<SearchNames['value']>[0]

/** The codes a field may have, each with the text that names it. */
export const filterValues: { readonly [F in CodedField]: readonly (readonly [code: string, key: TextKey])[] } = {
  type: disputeTypes.map((code) => [code, `type.${code}`] as const),
  stage: stages.map((code) => [code, `stage.${code}`] as const),
  department: departments.map((code) => [code, `department.${code}`] as const),
  priority: priorities.map((code) => [code, `priority.${code}`] as const),
  turn: (['us', 'them'] as const).map((code) => [code, `search.turn.${code}`] as const),
  state: (['open', 'closed', 'late', 'snoozed'] as const).map((code) => [code, `search.state.${code}`] as const)
}

/** Other words that people have for a value. */
const alsoCalled: readonly (readonly [field: CodedField, code: string, key: TextKey])[] = [
  ['type', 'works', 'search.also.works']
]

const folded = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A value that one types after a colon, without spaces: `type:desordre`, `etape:accuse-envoye`. */
export function typedValue(text: string): string {
  return folded(text).replaceAll(' ', '-')
}

function namesIn(language: Language) {
  const t = translator(language)
  const fields = filterFields.flatMap((field) =>
    t(`search.field.${field}`)
      .split(' ')
      .map((name) => [folded(name), field] as const)
  )
  const values = Object.entries(filterValues).flatMap(([field, of]) =>
    of.flatMap(([code, key]) => [
      { field, code, name: folded(t(key)) },
      { field, code, name: folded(code) }
    ])
  )
  const more = alsoCalled.flatMap(([field, code, key]) =>
    t(key)
      .split(' ')
      .map((name) => ({ field, code, name: folded(name) }))
  )
  return { fields, values: [...values, ...more] }
}

/** What people type for fields and values, in either language whatever the screen's: a firm has people of both. */
export function searchNames(): SearchNames {
  const both = languages.map(namesIn)
  const fields = new Map(both.flatMap((one) => one.fields))
  const values = both.flatMap((one) => one.values)
  return {
    field: (typed) => fields.get(folded(typed)),
    value: (field, typed) => {
      const wanted = folded(typed)
      const own = values.filter((one) => one.field === field)
      const exact = own.find((one) => one.name === wanted)
      if (exact) return exact.code
      const begun = new Set(own.filter((one) => wanted !== '' && one.name.startsWith(wanted)).map((one) => one.code))
      return begun.size === 1 ? [...begun][0] : undefined
    }
  }
}
