import type { JSONContent } from '@tiptap/react'
import { type BodyPart, writeBody } from '../../../../src-shared/domain/letter/body-text'
import type { Run } from '../../../../src-shared/domain/letter/content'
import { tokensOf } from '../../../../src-shared/domain/letter/template-tokens'
import { blockIds } from '../../../../src-shared/domain/remark/kinds'
import { BLOCK_MARK, documentOf } from '../body/body-document'

/** What the editor's own node of a placeholder or of an end of a condition is called. */
export const TOKEN = 'templateToken'

/** Each placeholder is one character of the private use area while the text is read or written as Markdown. */
const FIRST = 0xe000
const MASK = /[\uE000-\uF8FF]/u
const MASKS = /([\uE000-\uF8FF])/u

/** The text of a template as a document of the editor, with its placeholders and conditions as nodes. */
export function documentOfTemplate(template: string): JSONContent {
  // A part's beginning stands on a line of its own: a condition before it goes to the line above.
  const text = template.replace(new RegExp(MASK, 'gu'), '').replace(/(\}\}|%\})[ \t]*(?=\[\[[a-z_-]+\]\])/gu, '$1\n')
  const tokens = tokensOf(text)
  let masked = ''
  let end = 0
  for (const [place, { source, at }] of tokens.entries()) {
    masked += text.slice(end, at) + String.fromCharCode(FIRST + place)
    end = at + source.length
  }
  masked += text.slice(end)
  return unmasked(documentOf(masked), (mask) => tokens[mask.charCodeAt(0) - FIRST]?.source ?? '')
}

function unmasked(node: JSONContent, sourceOf: (mask: string) => string): JSONContent {
  if (!node.content) return node
  const content = node.content.flatMap((child): JSONContent[] => {
    if (child.type !== 'text' || child.text === undefined) return [unmasked(child, sourceOf)]
    const { text, marks = [] } = child
    return text
      .split(MASKS)
      .filter((part) => part !== '')
      .map((part) =>
        MASK.test(part)
          ? { type: TOKEN, attrs: { source: sourceOf(part) }, marks }
          : { type: 'text', text: part, marks }
      )
  })
  return { ...node, content }
}

/** A document of the editor as the text of a template. */
export function templateOf(document: JSONContent): string {
  const sources: string[] = []
  const parts = (document.content ?? []).flatMap((node) => partOf(node, sources))
  const text = writeBody(parts).replace(new RegExp(MASK, 'gu'), (mask) => sources[mask.charCodeAt(0) - FIRST] ?? '')
  return text === '' ? '' : `${text}\n`
}

function partOf(node: JSONContent, sources: string[]): BodyPart[] {
  const runsIn = (nodes: readonly JSONContent[] = []): Run[] => nodes.flatMap((one) => runOf(one, sources))
  switch (node.type) {
    case BLOCK_MARK: {
      const id = blockIds.find((one) => one === node.attrs?.['id'])
      return id ? [{ kind: 'mark', id }] : []
    }
    case 'bulletList':
    case 'orderedList': {
      const items = (node.content ?? []).map((item) => linesOf(item.content, runsIn))
      return [{ kind: 'list', style: node.type === 'bulletList' ? 'bullet' : 'numbered', items }]
    }
    case 'blockquote':
      return [{ kind: 'quote', runs: linesOf(node.content, runsIn) }]
    default:
      return [{ kind: 'paragraph', runs: runsIn(node.content) }]
  }
}

/** Paragraphs one within another, a line for each. */
function linesOf(nodes: readonly JSONContent[] = [], runsIn: (nodes: readonly JSONContent[]) => Run[]): Run[] {
  return nodes.flatMap((one, place): Run[] => [...(place > 0 ? [{ text: '\n' }] : []), ...runsIn(one.content ?? [])])
}

function runOf(node: JSONContent, sources: string[]): Run[] {
  if (node.type === 'hardBreak') return [{ text: '\n' }]
  const has = (name: string) => node.marks?.some(({ type }) => type === name) ?? false
  const style = { ...(has('bold') && { bold: true as const }), ...(has('italic') && { italic: true as const }) }
  if (node.type !== TOKEN) return [{ text: (node.text ?? '').replace(new RegExp(MASK, 'gu'), ''), ...style }]
  sources.push(String(node.attrs?.['source'] ?? ''))
  return [{ text: String.fromCharCode(FIRST + sources.length - 1), ...style }]
}

/** A template as the editor writes it, so that one opened and left is not taken for changed. */
export const settledTemplate = (template: string): string => templateOf(documentOfTemplate(template))
