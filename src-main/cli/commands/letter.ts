import { readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { type LetterContent, letterContent } from '../../../src-shared/domain/letter/content'
import { instant } from '../../../src-shared/lib/plain-date'
import { renderLetter } from '../../documents/render-letter'
import { writeWhole } from '../../exchange/export/write-file'
import { resourceFolder } from '../../letters/resources'
import { errorCode } from '../../store/error-code'
import { type Command, required, WrongCall } from '../command'
import { readJson } from '../read-json'

/**
 * Puts a letter told as JSON on paper (`docs/letters/letter.schema.json`). No workspace is opened. The same file gives the
 * same bytes: the PDF bears the letter's own date.
 */
export const letter: Command = {
  usage: 'letter FILE.json --out FILE.pdf',
  options: ['out'],
  required: ['out'],
  positionals: 1,
  run: async (given) => {
    const [file = ''] = given.positionals
    const source = resolve(file)
    const content = readJson(letterContent, (await readable(source, file)).toString('utf8'), file)
    const pictures = new Map<string, Uint8Array>()
    for (const name of picturesOf(content)) pictures.set(name, await readable(beside(source, name), name))
    const options = {
      instant: instant.parse(`${content.date}T12:00:00.000Z`),
      fontsDir: resourceFolder('fonts'),
      pictures
    }
    const rendered = await renderLetter(content, options)
    if (!rendered.ok) return { code: 1, json: { pages: 0, issues: rendered.reason } }
    const out = required(given, 'out')
    const written = await writeWhole(resolve(out), [rendered.value.bytes])
    if (!written.ok) return { code: 1, json: { pages: 0, issues: [{ kind: written.reason }] } }
    return { code: 0, json: { pages: rendered.value.pages, issues: [] } }
  }
}

/** The logo and the signature, which a letter names and does not hold. */
function picturesOf({ letterhead, signature }: LetterContent): readonly string[] {
  return [letterhead.logo?.source, signature.image?.source].flatMap((name) => name ?? [])
}

/** Pictures lie in the folder of the letter: nothing else is read for it. */
function beside(source: string, name: string): string {
  if (basename(name) !== name || name === '..') throw new WrongCall(name, 'unreadable')
  return join(dirname(source), name)
}

async function readable(path: string, name: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    throw new WrongCall(name, 'unreadable')
  }
}
