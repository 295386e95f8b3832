import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BodyBlock, LetterContent, Run } from '../../../src-shared/domain/letter/content'

const faces = [
  ['SourceSerif4_400Regular.ttf', 400, 'normal'],
  ['SourceSerif4_400Regular_Italic.ttf', 400, 'italic'],
  ['SourceSerif4_600SemiBold.ttf', 600, 'normal'],
  ['SourceSerif4_600SemiBold_Italic.ttf', 600, 'italic']
] as const

/**
 * A letter's words as the plainest page that prints them on A4 in the same fonts, sizes and margins.
 * @param fontsDir absolute path of the folder of the TrueType files
 */
export function letterPage(content: LetterContent, fontsDir: string): string {
  const { letterhead, addressee, delivery, references, labels, signature } = content
  const head = [letterhead.name, ...letterhead.address, ...letterhead.contacts, ...delivery]
  const named = references.map(({ label, value }) => `${label} ${value}`)
  const enclosed = content.enclosures.map(({ number, title }) => `${number} ${title}`)
  const signed = [signature.onBehalfOf ?? '', signature.name, signature.capacity]
  const parts = [
    ...[head, addressee.lines, named, [labels.dateline]].map(lines),
    `<h1>${text(`${labels.subject} ${content.subject}`)}</h1>`,
    lines([labels.enclosureCount, content.greeting]),
    ...content.body.map(block),
    ...[[content.closing], signed, [labels.enclosures, ...enclosed], content.mentions].map(lines)
  ]
  const style = `<style>${fonts(fontsDir)} @page { size: A4; margin: 20mm } body { margin: 0;
    font: 10.5pt/1.35 Letter } h1 { font-size: inherit } h1, h2, b, .demand { font-weight: 600 } p { margin: 0 0 2.5mm }</style>`
  const title = `<title>${text(content.title)}</title>`
  return `<!doctype html><html lang="${content.language}"><meta charset="utf-8">${title}${style}${parts.join('\n')}</html>`
}

function fonts(dir: string): string {
  const rules = faces.map(([file, weight, style]) => {
    const url = pathToFileURL(join(dir, file)).href
    return `@font-face { font-family: Letter; src: url("${url}"); font-weight: ${weight}; font-style: ${style} }`
  })
  return rules.join(' ')
}

function block(given: BodyBlock): string {
  switch (given.kind) {
    case 'paragraph':
      return `<p>${runs(given.runs)}</p>`
    case 'heading':
      return `<h2>${runs(given.runs)}</h2>`
    case 'demand':
      return `<p class="demand">${runs(given.runs)}</p>`
    case 'list': {
      const tag = given.style === 'numbered' ? 'ol' : 'ul'
      return `<${tag}>${given.items.map((item) => `<li>${runs(item)}</li>`).join('')}</${tag}>`
    }
    case 'table': {
      const titles = given.columns.map(({ title }) => `<th>${text(title)}</th>`).join('')
      const rows = [...given.rows, ...(given.total ? [given.total] : [])]
      const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`)
      return `<table><tr>${titles}</tr>${cells.join('')}</table>`
    }
  }
}

function runs(given: readonly Run[]): string {
  return given
    .map(({ text: words, bold, italic }) => {
      const inner = italic ? `<i>${text(words)}</i>` : text(words)
      return bold ? `<b>${inner}</b>` : inner
    })
    .join('')
}

function lines(given: readonly string[]): string {
  return `<p>${given.map(text).join('<br>')}</p>`
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
