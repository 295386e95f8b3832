import { parseAst } from 'vite'

/** Attributes whose value a person reads or hears. */
const spoken = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'error',
  'hint',
  'label',
  'placeholder',
  'text',
  'title'
])

interface SyntaxNode {
  readonly type: string
  readonly [part: string]: unknown
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const isWord = (text: unknown): text is string => typeof text === 'string' && /\p{L}{2}/u.test(text)

/** The strings of an expression that would be shown: of both branches of a condition, not of the condition. */
function shown(node: unknown): string[] {
  if (!isNode(node)) return []
  if (node.type === 'JSXExpressionContainer') return shown(node['expression'])
  if (node.type === 'ConditionalExpression') return [...shown(node['consequent']), ...shown(node['alternate'])]
  if (node.type === 'LogicalExpression') return shown(node['right'])
  if (node.type === 'TemplateLiteral' && Array.isArray(node['quasis'])) {
    return node['quasis'].flatMap((part: { readonly value: { readonly raw: string } }) =>
      isWord(part.value.raw) ? [part.value.raw] : []
    )
  }
  return node.type === 'Literal' && isWord(node['value']) ? [node['value']] : []
}

function literalsAt(node: SyntaxNode): string[] {
  if (node.type === 'JSXText' && isWord(node['value'])) return [node['value'].trim()]
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    const children = Array.isArray(node['children']) ? node['children'] : []
    return children.flatMap((child: unknown) =>
      isNode(child) && child.type === 'JSXExpressionContainer' ? shown(child) : []
    )
  }
  if (node.type !== 'JSXAttribute' || !isNode(node['name'])) return []
  return spoken.has(String(node['name']['name'])) ? shown(node['value']) : []
}

function walk(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(walk)
  if (!isNode(value)) return []
  return [...literalsAt(value), ...Object.values(value).flatMap(walk)]
}

/** Words written in a component instead of coming from the catalogue: text between tags, and in attributes that are read. */
export function literalsIn(source: string): string[] {
  return walk(parseAst(source, { lang: 'tsx' }))
}
