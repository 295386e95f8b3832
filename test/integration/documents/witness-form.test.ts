import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { renderForm } from '../../../src-main/documents/render-form'
import { attestation } from '../../../src-shared/texts/witness/attestation'
import { leakingFlat, sourcesOf } from '../../support/letter-sources'
import { fontsDir, issuedAt } from './pdf-tools'

const run = promisify(execFile)
const sources = sourcesOf(leakingFlat())

async function rendered(name: string, address: string) {
  const form = await renderForm(attestation(sources, { name, address }), { instant: issuedAt, fontsDir })
  if (!form.ok) throw new Error(JSON.stringify(form.reason))
  const dir = await mkdtemp(join(tmpdir(), 'entente-form-'))
  const path = join(dir, 'form.pdf')
  try {
    await writeFile(path, form.value.bytes)
    const tool = async (command: string, ...args: readonly string[]) =>
      (await run(command, [...args, path, ...(command === 'pdftotext' ? ['-'] : [])])).stdout
    const text = (await tool('pdftotext', '-layout')).replace(/\s+/gu, ' ')
    return { text, info: await tool('pdfinfo'), check: await tool('qpdf', '--check'), pages: form.value.pages }
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

test('the form holds all that the law wants of a witness, on three tagged pages', async () => {
  const { text, info, check, pages } = await rendered('Jean-Noël d’Ornano', '4 rue des Lilas, 69003 Lyon')
  expect(check).toContain('No syntax or stream encoding errors found')
  expect(info).toMatch(/Tagged:\s+yes/u)
  expect(info).toContain('Attestation de témoin')
  expect(pages).toBe(3)
  for (const wanted of [
    'Jean-Noël d’Ornano',
    '4 rue des Lilas, 69003 Lyon',
    '2026-A-0042',
    'Né(e) le',
    'Profession',
    'Bâti-Rhône Constructions',
    'Marguerite Lefèvre',
    'parenté ou alliance',
    'subordination',
    'communauté d’intérêts',
    'en vue de sa production en justice',
    'fausse attestation de ma part m’expose à des sanctions pénales',
    'article 441-7 du code pénal',
    'document officiel qui prouve votre identité'
  ]) {
    expect(text).toContain(wanted)
  }
})

test('what is not known is left to the hand, and a long name goes on below', async () => {
  expect((await rendered('', '')).pages).toBe(3)
  const long =
    'Marie-Françoise de la Rochefoucauld-Saint-Hilaire d’Entrecasteaux de Montmorency-Luxembourg et de Coulommiers'
  expect((await rendered(long, '')).text).toContain('Coulommiers')
})

test('a witness who is a party is not named among the parties, and nothing is said twice', () => {
  const content = attestation(sources, { name: 'Marguerite Lefèvre', address: '' })
  const values = content.blocks.flatMap((block) =>
    block.kind === 'fields' ? block.fields.map((one) => one.value) : []
  )
  expect(values.filter((value) => value === 'Marguerite Lefèvre')).toHaveLength(1)
  expect(content.blocks.filter(({ kind }) => kind === 'page')).toHaveLength(2)
})
