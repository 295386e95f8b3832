import { disputeTypes } from '../../domain/case/dispute-types'
import { channels } from '../../domain/common/vocabulary'
import { type TemplateField, templateFields } from '../../domain/letter/fields'
import { tones } from '../../domain/letter/kinds'
import { type Condition, readToken } from '../../domain/letter/template-tokens'
import type { Translate } from '../translator'

/** What a field is called. */
export const fieldName = (t: Translate, field: TemplateField): string => t(`template.field.${field}`)

/** A value of a closed list, in words. */
export function codeWords(t: Translate, field: TemplateField, value: string): string {
  const [tone, type, channel] = [
    tones.find((one) => one === value),
    disputeTypes.find((one) => one === value),
    channels.find((one) => one === value)
  ]
  if (field === 'tone' && tone) return t(`letter-tone.${tone}`)
  if (field === 'type' && type) return t(`type.${type}`)
  return field === 'channel' && channel ? t(`channel.${channel}`) : value
}

/** A placeholder or a condition as people read it; undefined for one that templates do not know. */
export function tokenWords(t: Translate, source: string): string | undefined {
  const read = readToken(source)
  if (!read.ok) return undefined
  const { token } = read
  switch (token.kind) {
    case 'field': {
      const name = fieldName(t, token.field)
      if (token.otherwise) return t('templates.chip.default', { field: name, other: fieldName(t, token.otherwise) })
      return token.printing === 'date_weekday' ? t('templates.chip.weekday', { field: name }) : name
    }
    case 'if':
    case 'elsif':
    case 'unless': {
      const holds = token.kind !== 'unless'
      const join = token.joined === 'and' ? 'templates.chip.and' : 'templates.chip.or'
      const conditions = token.conditions
        .map((one) => conditionWords(t, one, holds))
        .reduce((one, other) => t(join, { one, other }))
      return t(token.kind === 'elsif' ? 'templates.chip.elsif' : 'templates.chip.if', { conditions })
    }
    case 'else':
      return t('templates.chip.else')
    default:
      return t('templates.chip.end')
  }
}

function conditionWords(t: Translate, { field, is, value = '' }: Condition, holds: boolean): string {
  const name = fieldName(t, field)
  if (is === 'known') {
    if (templateFields[field] === 'yes') return holds ? name : t('templates.chip.no', { field: name })
    return t(holds ? 'templates.chip.known' : 'templates.chip.unknown', { field: name })
  }
  const isEqual = (is === 'equal') === holds
  return t(isEqual ? 'templates.chip.equal' : 'templates.chip.other', {
    field: name,
    value: codeWords(t, field, value)
  })
}
