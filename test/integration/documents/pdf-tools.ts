import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { renderForm } from '../../../src-main/documents/render-form'
import { renderLetter } from '../../../src-main/documents/render-letter'
import type { FormContent } from '../../../src-shared/domain/form/content'
import type { LetterContent } from '../../../src-shared/domain/letter/content'
import { type Instant, instant } from '../../../src-shared/lib/plain-date'

const run = promisify(execFile)
export const fontsDir = join(import.meta.dirname, '..', '..', '..', 'resources', 'fonts')
export const issuedAt: Instant = instant.parse('2026-03-05T08:15:00.000Z')

export interface Word {
  readonly text: string
  /** Millimetres from the top left of the page, as the font's own box. */
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A form on paper, read back by poppler: its words with plain spaces, what the file says of itself, its pages. */
export async function readForm(content: FormContent): Promise<{
  readonly text: string
  readonly byPage: readonly string[]
  readonly info: string
  readonly pages: number
}> {
  const form = await renderForm(content, { instant: issuedAt, fontsDir })
  if (!form.ok) throw new Error(JSON.stringify(form.reason))
  const dir = await mkdtemp(join(tmpdir(), 'entente-form-'))
  const path = join(dir, 'form.pdf')
  try {
    await writeFile(path, form.value.bytes)
    const { stdout } = await run('pdftotext', ['-layout', path, '-'])
    const [text = '', ...byPage] = [stdout, ...stdout.split('\f')].map((one) => one.replace(/[\s\u00a0\u202f]+/gu, ' '))
    return { text, byPage, info: (await run('pdfinfo', [path])).stdout, pages: form.value.pages }
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

/** A rendered letter on the disk, read back by poppler and qpdf. */
export interface PdfFile {
  readonly bytes: Uint8Array
  readonly pages: number
  tool(name: string, ...args: readonly string[]): Promise<string>
  text(page?: number): Promise<string>
  words(page: number): Promise<readonly Word[]>
}

/** Renders a letter and hands it to `look` as a file, removed afterwards. */
export async function withPdf<T>(
  content: LetterContent,
  look: (file: PdfFile) => Promise<T>,
  pictures: ReadonlyMap<string, Uint8Array> = new Map()
): Promise<T> {
  const result = await renderLetter(content, { instant: issuedAt, fontsDir, pictures })
  if (!result.ok) throw new Error(JSON.stringify(result.reason))
  const dir = await mkdtemp(join(tmpdir(), 'entente-pdf-'))
  const path = join(dir, 'letter.pdf')
  try {
    await writeFile(path, result.value.bytes)
    const tool: PdfFile['tool'] = async (name, ...args) =>
      (
        await run(
          name,
          args.map((arg) => (arg === '@' ? path : arg)),
          { maxBuffer: 20_000_000 }
        )
      ).stdout
    const only = (page: number | undefined): string[] => (page ? ['-f', String(page), '-l', String(page)] : [])
    return await look({
      bytes: result.value.bytes,
      pages: result.value.pages,
      tool,
      text: (page) => tool('pdftotext', ...only(page), '@', '-'),
      words: async (page) => parseWords(await tool('pdftotext', '-bbox', ...only(page), '@', '-'))
    })
  } finally {
    await rm(dir, { recursive: true })
  }
}

const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/gu
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function parseWords(html: string): readonly Word[] {
  const mm = (points: string | undefined): number => (Number(points) * 25.4) / 72
  return Array.from(html.matchAll(WORD), ([, left, top, right, bottom, text = '']) => ({
    text: text.replace(/&(\w+);/gu, (whole, name: string) => entities[name] ?? whole),
    left: mm(left),
    top: mm(top),
    right: mm(right),
    bottom: mm(bottom)
  }))
}
