import { disputeTypes } from '../case/dispute-types'
import { channels } from '../common/vocabulary'
import { isTemplateField, type TemplateField, templateFields } from './fields'
import { tones } from './kinds'

type FieldType = (typeof templateFields)[TemplateField]

/** How a field may be printed, and which types of fields each way is for. */
export const printings = {
  date_long: ['date'],
  date_weekday: ['date'],
  money: ['money'],
  bullets: ['list'],
  list: ['list'],
  quote: ['text', 'list'],
  phrase: ['text'],
  of_name: ['text']
} as const satisfies Record<string, readonly FieldType[]>
export type Printing = keyof typeof printings

/** Those that make lines of their own: nothing else stands on theirs. */
const ownLine: readonly Printing[] = ['bullets', 'quote']

const isPrinting = (name: string): name is Printing => Object.hasOwn(printings, name)

/** The way a field is printed where nobody says otherwise; undefined for one that is only asked about. */
export function usualPrinting(field: TemplateField): Printing | 'plain' | undefined {
  switch (templateFields[field]) {
    case 'date':
      return 'date_long'
    case 'money':
      return 'money'
    case 'list':
      return 'bullets'
    case 'text':
      return 'plain'
    default:
      return undefined
  }
}

/** What a field of a closed list may be compared with. */
export const codesOf: Readonly<Partial<Record<TemplateField, readonly string[]>>> = {
  tone: tones,
  type: disputeTypes,
  channel: channels
}

export interface Condition {
  readonly field: TemplateField
  /** Known and, where it is a question, answered by yes; or one of its codes. */
  readonly is: 'known' | 'equal' | 'other'
  readonly value?: string | undefined
}

export type Token =
  | {
      readonly kind: 'field'
      readonly field: TemplateField
      readonly printing: Printing | undefined
      /** What is printed where the field is not known. */
      readonly otherwise: TemplateField | undefined
    }
  | {
      readonly kind: 'if' | 'elsif' | 'unless'
      readonly conditions: readonly Condition[]
      readonly joined: 'and' | 'or'
    }
  | { readonly kind: 'else' | 'endif' | 'endunless' }

export const tokenProblems = [
  'token-wrong',
  'field-unknown',
  'printing-unknown',
  'printing-wrong',
  'never-printed',
  'value-unknown'
] as const
export type ReadToken =
  | { readonly ok: true; readonly token: Token }
  | { readonly ok: false; readonly problem: (typeof tokenProblems)[number]; readonly text: string }

const TOKEN = /\{\{[^{}]*\}\}|\{%[^{}]*%\}/gu
const NAME = /^[a-z_]+$/u
const COMPARED = /^([a-z_]+)\s*(==|!=)\s*(?:'([^']*)'|"([^"]*)")$/u

export interface PlacedToken {
  readonly source: string
  /** In code units of the template. */
  readonly at: number
  /** From 1. */
  readonly line: number
}

/** Every placeholder and condition of a template, in order. */
export function tokensOf(template: string): readonly PlacedToken[] {
  return [...template.matchAll(TOKEN)].map((found) => ({
    source: found[0],
    at: found.index,
    line: lineAt(template, found.index)
  }))
}

const lineAt = (text: string, place: number): number => text.slice(0, place).split('\n').length

/** What a placeholder or a condition says; templates may use no other than these few. */
export function readToken(source: string): ReadToken {
  const inner = source.slice(2, -2).trim()
  if (source.startsWith('{{')) return readField(inner)
  const [word = '', ...rest] = inner.split(/\s+/u)
  const said = rest.join(' ')
  if ((word === 'else' || word === 'endif' || word === 'endunless') && said === '')
    return { ok: true, token: { kind: word } }
  if (word === 'if' || word === 'elsif' || word === 'unless') return readCondition(word, said)
  return { ok: false, problem: 'token-wrong', text: source }
}

function readField(inner: string): ReadToken {
  const [name = '', ...filters] = inner.split('|').map((part) => part.trim())
  if (!NAME.test(name)) return { ok: false, problem: 'token-wrong', text: `{{ ${inner} }}` }
  if (!isTemplateField(name)) return { ok: false, problem: 'field-unknown', text: name }
  let otherwise: TemplateField | undefined
  const fallback = /^default:\s*([a-z_]+)$/u.exec(filters[0] ?? '')
  if (fallback?.[1] !== undefined) {
    if (!isTemplateField(fallback[1])) return { ok: false, problem: 'field-unknown', text: fallback[1] }
    otherwise = fallback[1]
    filters.shift()
  }
  const [filter, ...more] = filters
  if (more.length > 0) return { ok: false, problem: 'token-wrong', text: `{{ ${inner} }}` }
  if (filter !== undefined && !isPrinting(filter)) return { ok: false, problem: 'printing-unknown', text: filter }
  for (const field of [name, ...(otherwise === undefined ? [] : [otherwise])]) {
    const problem = printingProblem(field, filter)
    if (problem) return { ok: false, problem, text: field }
  }
  return { ok: true, token: { kind: 'field', field: name, printing: filter, otherwise } }
}

function printingProblem(
  field: TemplateField,
  filter: Printing | undefined
): 'never-printed' | 'printing-wrong' | undefined {
  const type = templateFields[field]
  if (type === 'yes' || type === 'code') return 'never-printed'
  if (filter === undefined) return type === 'text' ? undefined : 'printing-wrong'
  const fit: readonly FieldType[] = printings[filter]
  return fit.includes(type) ? undefined : 'printing-wrong'
}

function readCondition(kind: 'if' | 'elsif' | 'unless', said: string): ReadToken {
  const wrong = { ok: false, problem: 'token-wrong', text: `{% ${kind} ${said} %}` } as const
  const [hasAnd, hasOr] = [/\sand\s/u.test(said), /\sor\s/u.test(said)]
  if (said === '' || (hasAnd && hasOr)) return wrong
  const conditions: Condition[] = []
  for (const part of said.split(/\s(?:and|or)\s/u)) {
    const compared = COMPARED.exec(part.trim())
    const name = compared?.[1] ?? part.trim()
    if (!NAME.test(name)) return wrong
    if (!isTemplateField(name)) return { ok: false, problem: 'field-unknown', text: name }
    if (!compared) {
      conditions.push({ field: name, is: 'known' })
      continue
    }
    const value = compared[3] ?? compared[4] ?? ''
    if (!codesOf[name]?.includes(value)) return { ok: false, problem: 'value-unknown', text: value }
    conditions.push({ field: name, is: compared[2] === '==' ? 'equal' : 'other', value })
  }
  return { ok: true, token: { kind, conditions, joined: hasAnd ? 'and' : 'or' } }
}

/** The placeholder of a field, as templates write it. */
export function fieldSource(field: TemplateField): string {
  const printing = usualPrinting(field)
  return printing === undefined || printing === 'plain' ? `{{ ${field} }}` : `{{ ${field} | ${printing} }}`
}

/** The two ends of a sentence that shows under a condition only. */
export function conditionSources({ field, is, value }: Condition, holds: boolean): readonly [string, string] {
  const said = is === 'known' ? field : `${field} ${is === 'equal' ? '==' : '!='} '${value ?? ''}'`
  return holds ? [`{% if ${said} %}`, '{% endif %}'] : [`{% unless ${said} %}`, '{% endunless %}']
}

/** The line of the first placeholder that must stand on a line of its own and does not. */
export function crowdedToken(template: string): PlacedToken | undefined {
  const lines = template.split('\n')
  return tokensOf(template).find(({ source, line }) => {
    const read = readToken(source)
    if (!read.ok || read.token.kind !== 'field') return false
    const { printing } = read.token
    if (printing === undefined || !ownLine.includes(printing)) return false
    const rest = (lines[line - 1] ?? '').replace(source, '').replace(/\{%[^{}]*%\}/gu, '')
    return rest.trim() !== ''
  })
}

/** The first condition that is not closed, or the first end, "else" or "elsif" that belongs to none. */
export function unbalanced(
  template: string
): { readonly problem: 'condition-open' | 'condition-stray'; readonly token: PlacedToken } | undefined {
  const open: { readonly token: PlacedToken; readonly kind: 'if' | 'unless' }[] = []
  for (const token of tokensOf(template)) {
    const read = readToken(token.source)
    if (!read.ok || read.token.kind === 'field') continue
    const { kind } = read.token
    const last = open.at(-1)
    if (kind === 'if' || kind === 'unless') open.push({ token, kind })
    else if (last === undefined || (kind === 'elsif' && last.kind === 'unless')) return stray(token)
    else if (kind === 'endif' || kind === 'endunless') {
      if (kind !== `end${last.kind}`) return stray(token)
      open.pop()
    }
  }
  const [left] = open
  return left && { problem: 'condition-open', token: left.token }
}

const stray = (token: PlacedToken) => ({ problem: 'condition-stray', token }) as const
