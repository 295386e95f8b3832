import { Parser } from 'htmlparser2'
import type { Remarks } from '../remarks'
import { shownText } from './clean'

const skipped = new Set(['head', 'title', 'noscript', 'template', 'object', 'applet', 'select', 'svg', 'math'])
const scripts = new Set(['script', 'style'])
const remoteSources = new Set(['img', 'iframe', 'frame', 'embed', 'video', 'audio', 'source', 'link', 'input'])
const blocks = new Set(
  'address article aside body center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr html main nav ol p pre section table tbody tr ul li blockquote'.split(
    ' '
  )
)
const spaced = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'blockquote', 'pre'])
/** Elements that never have an end. */
const empty = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'wbr'
])

const HIDDEN =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?![.\d])|max-height\s*:\s*0(?![.\d]))/iu
const REMOTE = /^\s*(?:https?:|ftp:|\/\/)/iu
const FOLLOWED = /^\s*(?:https?:\/\/|mailto:|tel:)/iu
const DEEPEST_QUOTE = 60
/** Elements left open within each other; sloppy mails have some hundreds. */
const DEEPEST = 5000

interface Open {
  readonly name: string
  readonly hidden: boolean
  readonly script: boolean
  readonly href?: string
  /** Where its text began. */
  readonly from: number
}

/**
 * What an HTML mail says, as text: paragraphs, list marks, `> ` before what is quoted, and the true target of a link
 * behind its words. Nothing of its markup is left, so nothing of it can load or run.
 */
export function htmlToText(html: string, remarks: Remarks): string {
  const writer = new TextWriter(remarks)
  const parser = new Parser(writer, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true })
  try {
    parser.write(html)
    parser.end()
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error
    remarks.add('text-cut')
  }
  return shownText(writer.text())
}

class TooDeep extends Error {}

class TextWriter {
  readonly #remarks: Remarks
  readonly #open: Open[] = []
  #lines: string[] = []
  #line = ''
  #quote = 0
  #unseen = 0
  #kept = 0

  constructor(remarks: Remarks) {
    this.#remarks = remarks
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    this.#remark(name, attributes)
    if (name === 'br') this.#break()
    else if (name === 'hr') this.#rule()
    if (empty.has(name)) return
    if (blocks.has(name)) this.#block(name)
    if (name === 'blockquote') this.#quote++
    if (name === 'li') this.ontext('• ')
    if (name === 'td' || name === 'th') this.#gap()
    const script = scripts.has(name)
    const hidden = script || skipped.has(name) || isHidden(attributes)
    if (hidden) this.#unseen++
    const href = name === 'a' ? attributes.href : undefined
    // What the parser does at each end grows with the depth.
    if (this.#open.length >= DEEPEST) throw new TooDeep()
    this.#open.push({ name, hidden, script, from: this.#line.length, ...(href === undefined ? {} : { href }) })
  }

  ontext(text: string): void {
    if (this.#unseen > 0) {
      if (text.trim() !== '' && this.#isConcealed()) this.#remarks.add('hidden-left-out')
      return
    }
    const isKept = this.#kept > 0
    this.#line += isKept ? text : text.replace(/[ \t\r\n\f]+/gu, ' ')
    if (isKept && text.includes('\n')) this.#breakAll()
  }

  onclosetag(name: string): void {
    if (name === 'pre') this.#kept = Math.max(0, this.#kept - 1)
    const at = this.#open.findLastIndex((open) => open.name === name)
    if (at < 0) return
    for (const open of this.#open.splice(at)) this.#close(open)
  }

  text(): string {
    this.#unseen = 0
    this.#break()
    while (/^[> ]*$/u.test(this.#lines.at(-1) ?? 'none')) this.#lines.pop()
    return this.#lines.join('\n')
  }

  #close(open: Open): void {
    if (open.hidden) this.#unseen--
    if (open.href !== undefined && this.#unseen === 0) this.#target(open.href, this.#line.slice(open.from).trim())
    if (open.name === 'blockquote') {
      this.#break()
      this.#quote--
    } else if (blocks.has(open.name)) this.#block(open.name)
  }

  /** A link is shown with where it really leads, unless its words say just that. */
  #target(href: string, words: string): void {
    if (!FOLLOWED.test(href)) return
    const target = href
      .trim()
      .replace(/^(?:mailto|tel):/iu, '')
      .slice(0, 500)
    const bare = (text: string) => text.replace(/^https?:\/\/|\/$/giu, '').toLowerCase()
    if (words !== '' && bare(words) !== bare(target)) this.#line += ` <${target}>`
    else if (words === '' && !REMOTE.test(href)) this.#line += target
  }

  #remark(name: string, attributes: Record<string, string>): void {
    if (name === 'script' || name === 'object' || name === 'applet') this.#remarks.add('script-left-out')
    const source = attributes.src ?? (name === 'link' ? attributes.href : undefined) ?? attributes.background
    if (source !== undefined && REMOTE.test(source) && (remoteSources.has(name) || attributes.background)) {
      this.#remarks.add('remote-left-out')
    }
    if (name === 'img' && this.#unseen === 0 && attributes.alt) this.ontext(`[${attributes.alt}]`)
    if (name === 'pre') this.#kept++
  }

  /** Hidden by its style, not by being a script or a title. */
  #isConcealed(): boolean {
    return !this.#open.some((open) => open.script || skipped.has(open.name))
  }

  #block(name: string): void {
    if (this.#unseen > 0) return
    if (this.#line.trim() !== '') this.#break()
    if (spaced.has(name) && this.#lines.at(-1)?.replace(/^[> ]+/u, '') !== '') this.#break()
  }

  #rule(): void {
    if (this.#unseen > 0) return
    if (this.#line.trim() !== '') this.#break()
    this.#line = '________'
    this.#break()
  }

  #gap(): void {
    if (this.#line !== '' && !this.#line.endsWith('\t')) this.#line += '\t'
  }

  #break(): void {
    if (this.#unseen > 0) return
    this.#lines.push(`${'> '.repeat(Math.min(this.#quote, DEEPEST_QUOTE))}${this.#line.trim()}`)
    this.#line = ''
  }

  #breakAll(): void {
    const lines = this.#line.split('\n')
    for (const line of lines.slice(0, -1)) {
      this.#line = line
      this.#break()
    }
    this.#line = lines.at(-1) ?? ''
  }
}

function isHidden(attributes: Record<string, string>): boolean {
  return attributes.hidden !== undefined || HIDDEN.test(attributes.style ?? '')
}
