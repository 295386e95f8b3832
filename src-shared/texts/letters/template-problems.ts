import type { FieldValues, TemplateField } from '../../domain/letter/fields'
import { kindUses, type Tone } from '../../domain/letter/kinds'
import { LONGEST_TEMPLATE, type OwnTemplate } from '../../domain/letter/own-templates'
import { markedName, readSections, type Section } from '../../domain/letter/sections'
import type { TemplateProblem } from '../../domain/letter/template-problem'
import { crowdedToken, readToken, tokensOf, unbalanced } from '../../domain/letter/template-tokens'
import { type BlockId, blockIds, kindPlans } from '../../domain/remark/kinds'
import { blockIdOf } from '../../domain/remark/mask'
import { renderTemplate } from './render-template'
import { fewSampleFields, sampleFields } from './sample-fields'

/** More would be read by nobody. */
const MOST = 20
const BRACES = /\{\{|\}\}|\{%|%\}/u
/** Blocks that become fields of the letter, with the most they hold. */
const longest: Readonly<Partial<Record<BlockId, number>>> = { subject: 300, deadline: 500, next_step: 500 }

/**
 * All that keeps a template from being used, in the order of its lines; empty for a good one. Its words are read before
 * the engine sees them: what is not one of the few placeholders and conditions is refused unread.
 */
export function templateProblems(template: OwnTemplate): readonly TemplateProblem[] {
  const { text } = template
  if (text.length > LONGEST_TEMPLATE) return [{ code: 'too-long' }]
  const written = [...tokenIssues(text), ...markIssues(text)].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
  return (written.length > 0 ? written : renderedIssues(template)).slice(0, MOST)
}

function tokenIssues(text: string): TemplateProblem[] {
  const issues = tokensOf(text).flatMap(({ source, line }): TemplateProblem[] => {
    const read = readToken(source)
    return read.ok ? [] : [{ code: read.problem, line, text: read.text }]
  })
  const rest = text.replace(/\{\{[^{}]*\}\}|\{%[^{}]*%\}/gu, '')
  const left = rest.split('\n').findIndex((line) => BRACES.test(line))
  if (left >= 0) issues.push({ code: 'brace-left', line: left + 1 })
  if (issues.length > 0) return issues
  const pair = unbalanced(text)
  if (pair) issues.push({ code: pair.problem, line: pair.token.line, text: pair.token.source })
  const crowded = crowdedToken(text)
  if (crowded) issues.push({ code: 'own-line', line: crowded.line, text: crowded.source })
  return issues
}

/** The parts that a template begins, by line; two conditions may each begin the same. */
function marksOf(text: string): readonly { readonly name: string; readonly line: number }[] {
  return text.split('\n').flatMap((line, place) => {
    const name = markedName(line.replace(/\{%[^{}]*%\}/gu, ''))
    return name === undefined ? [] : [{ name, line: place + 1 }]
  })
}

const markIssues = (text: string): TemplateProblem[] =>
  marksOf(text).flatMap(({ name, line }): TemplateProblem[] =>
    blockIdOf(name) === undefined ? [{ code: 'block-unknown', line, text: name }] : []
  )

/** A case of which all is known, one of which little is, and one where nothing is our fault. */
function cases({ language, kind, tone }: OwnTemplate): readonly FieldValues[] {
  const wanted: readonly Tone[] = tone ? [tone] : kindUses[kind].tones
  const innocent: Partial<Record<TemplateField, boolean>> = { our_fault: false, may_go_further: false }
  return wanted.flatMap((one) => [
    sampleFields(language, one),
    { ...sampleFields(language, one), ...innocent },
    fewSampleFields(language, one)
  ])
}

function renderedIssues(template: OwnTemplate): TemplateProblem[] {
  const found = new Map<string, TemplateProblem>()
  const add = (problem: TemplateProblem) => found.set(`${problem.code} ${problem.block ?? ''}`, problem)
  for (const fields of cases(template)) {
    const sections = rendered(template, fields)
    if (sections === undefined) return [{ code: 'not-rendered' }]
    for (const block of twice(sections)) {
      const line = marksOf(template.text).findLast(({ name }) => blockIdOf(name) === block)?.line
      add({ code: 'block-twice', line, block })
    }
    const said = new Map(sections.map(({ id, text }) => [id, text]))
    for (const block of blockIds) {
      const text = said.get(block)
      const rule = ruleOf(template, block, fields)
      if (rule === 'M' && text === undefined) add({ code: 'block-missing', block })
      if (rule === 'X' && text !== undefined) add({ code: 'block-forbidden', block })
      if (text !== undefined && text.length > (longest[block] ?? LONGEST_TEMPLATE))
        add({ code: 'block-too-long', block })
    }
  }
  return [...found.values()]
}

function twice(sections: readonly Section[]): BlockId[] {
  const ids = sections.flatMap(({ id }) => id ?? [])
  return ids.filter((id, place) => ids.indexOf(id) !== place)
}

/** What the letter itself adds around the text has no place in it. */
function ruleOf({ kind }: OwnTemplate, block: BlockId, fields: FieldValues): 'M' | 'X' | undefined {
  if (block === 'subject') return 'M'
  if (block === 'greeting' || block === 'contact' || block === 'closing') return 'X'
  const rule = kindPlans[kind].blocks[block]
  if (rule === 'M' || rule === 'X') return rule
  const isAsked = (rule === 'C1' && fields.our_fault === true) || (rule === 'C2' && fields.may_go_further === true)
  return isAsked ? 'M' : undefined
}

/** Undefined where the engine gives up: what it refuses is no bug of ours. */
function rendered({ language, text }: OwnTemplate, fields: FieldValues) {
  try {
    return readSections(renderTemplate(language, text, fields))
  } catch {
    return undefined
  }
}
