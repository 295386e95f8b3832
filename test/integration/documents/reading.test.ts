import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderLetter } from '../../../src-main/documents/render-letter'
import type { BodyBlock, LetterContent } from '../../../src-shared/domain/letter/content'
import { acknowledgementFr } from '../../fixtures/letters/acknowledgement'
import { formalNoticeEn, formalNoticeFr } from '../../fixtures/letters/formal-notice'
import { fontsDir, issuedAt, withPdf } from './pdf-tools'

const oneLine = (text: string): string => text.replace(/[ \n\u00a0\u2006\u202f]+/gu, ' ')

function expectInOrder(text: string, parts: readonly string[]): void {
  const places = parts.map((part) => oneLine(text).indexOf(part))
  for (const [index, place] of places.entries()) expect([parts[index], place]).not.toEqual([parts[index], -1])
  expect(places).toEqual([...places].sort((a, b) => a - b))
}

const order = [
  'Habitat & Volumes',
  'Lettre recommandée avec avis de réception',
  'Notre référence',
  "Société L'Étanchéité Rhône-Alpes",
  'Lyon, le 5 mars 2026',
  'Objet : Mise en demeure d’exécuter',
  'P.J. : 4',
  'Monsieur le Gérant,',
  'Ce que nous avons constaté',
  '1. le décollement',
  '3. une infiltration',
  'Total'
]

describe('reading order', () => {
  it('is that of a letter, for the eye', async () => {
    // poppler reads a table column by column, so its cells are looked for in the file's own order below.
    const text = await withPdf(formalNoticeFr, (file) => file.text())
    expectInOrder(text, [
      ...order,
      'd’exécuter les travaux de levée des sept',
      'Veuillez agréer',
      'Bénédicte Saint-Maurice',
      'Directrice générale',
      'Pièces jointes'
    ])
  })

  it('is that of a letter in the file itself, tables row by row', async () => {
    const text = await withPdf(formalNoticeFr, (file) => file.tool('pdftotext', '-raw', '@', '-'))
    expectInOrder(text, [
      ...order.slice(0, -1),
      'Montant TTC',
      'Bâchage d’urgence',
      '1 980,00 €',
      'Constat de commissaire',
      '396,20 €',
      'Total',
      'SAS au capital',
      'd’exécuter les travaux de levée des sept',
      'Veuillez agréer'
    ])
  })

  it('is that of a letter, for a screen reader, without the furniture', async () => {
    const text = await withPdf(formalNoticeFr, (file) => file.tool('pdfinfo', '-struct-text', '@'))
    const spoken = Array.from(text.matchAll(/^\s*"(.*)"$/gmu), (match) => match[1]).join('\n')
    expectInOrder(spoken, [
      ...order.slice(0, -1),
      'Montant TTC',
      'Total',
      'd’exécuter les travaux de levée des sept',
      'Veuillez agréer',
      'Bénédicte Saint-Maurice',
      'Pièces jointes',
      'Pièce n° 1 Procès-verbal de constat',
      'Pièce n° 4 Factures',
      'SAS au capital'
    ])
    expect(spoken).not.toContain('page 1/2')
    expect(text).toMatch(/Document\n {2}P/u)
    for (const tag of ['H1', 'H2', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD']) {
      expect(text).toMatch(new RegExp(`^\\s+${tag}[ :\\n]`, 'mu'))
    }
  })

  it('finds what was typed: dates, amounts and references', async () => {
    const text = oneLine(await withPdf(formalNoticeFr, (file) => file.text()))
    for (const part of ['mercredi 25 mars 2026', '4 836,20 €', '2026-A-0042', 'quinze jours'])
      expect(text).toContain(part)
  })
})

describe('pages', () => {
  const filler = (count: number): BodyBlock[] =>
    Array.from({ length: count }, () => ({
      kind: 'paragraph',
      runs: [{ text: 'Le constat relève que l’eau traverse le plafond du séjour à chaque pluie d’ouest. '.repeat(4) }]
    }))
  const long = (count: number): LetterContent => ({ ...acknowledgementFr, body: filler(count) })

  it.each([
    [3, 1],
    [8, 2],
    [18, 3]
  ])('%i paragraphs take %i', async (count, pages) => {
    await withPdf(long(count), async (file) => {
      expect(file.pages).toBe(pages)
      const texts = await Promise.all(Array.from({ length: pages }, (_, index) => file.text(index + 1)))
      for (const [index, text] of texts.entries()) {
        if (pages > 1) expect(text).toContain(`page ${index + 1}/${pages}`)
        else expect(text).not.toContain('page 1/1')
        if (index > 0) expect(text).toContain('Accusé de réception – 2026-A-0042')
      }
      expect(await file.tool('qpdf', '--check', '@')).toContain('No syntax or stream encoding errors found')
    })
  })

  it('never carry the signature alone, and keep inside their margins', async () => {
    for (let count = 3; count < 9; count++) {
      await withPdf(long(count), async (file) => {
        const last = await file.words(file.pages)
        const name = last.find((word) => word.text === 'Amélie')
        const above = new Set(
          last.filter((word) => word.top > 19 && word.bottom < (name?.top ?? 0)).map((word) => word.top)
        )
        expect(above.size).toBeGreaterThanOrEqual(3) // two lines of the body and the closing words
        for (let page = 1; page <= file.pages; page++) {
          for (const word of await file.words(page)) {
            expect(word.left).toBeGreaterThanOrEqual(19.99)
            expect(word.right).toBeLessThanOrEqual(190.3)
            expect(word.bottom).toBeLessThanOrEqual(287.1)
          }
        }
      })
    }
  })
})

describe('writing systems', () => {
  const saying = (text: string): LetterContent => ({
    ...acknowledgementFr,
    body: [{ kind: 'paragraph', runs: [{ text }] }]
  })

  it.each([
    ['Madame שרה לוי, locataire', 'FrankRuhlLibre', ['שרה', 'לוי']],
    ['Monsieur محمد الأمين, locataire', 'NotoNaskhArabic', ['محمد']],
    [
      'Madame Ελένη Παπαδοπούλου et Monsieur Дмитрий Шевченко, Nguyễn Thị Ánh',
      'SourceSerif4',
      ['Ελένη', 'Шевченко', 'Nguyễn']
    ]
  ])('%s', async (text, font, words) => {
    await withPdf(saying(text), async (file) => {
      expect(await file.tool('pdffonts', '@')).toContain(font)
      const read = await file.text()
      for (const word of words) expect(read.normalize('NFKC')).toContain(word)
      expect(await file.tool('qpdf', '--check', '@')).toContain('No syntax or stream encoding errors found')
    })
  })

  it('puts an Arabic name in an address', async () => {
    const lines = ['Monsieur محمد الأمين', '12 RUE DE L EGLISE', '69003 LYON']
    const words = await withPdf({ ...formalNoticeEn, addressee: { lines, abroad: false } }, (file) => file.words(1))
    expect(words.some((word) => /\p{Script=Arabic}/u.test(word.text) && word.left > 110 && word.top > 54)).toBe(true)
  })

  it('names what it cannot draw instead of printing boxes', async () => {
    const result = await renderLetter(saying('Merci 🙏, 李小龙'), { instant: issuedAt, fontsDir })
    expect(result).toEqual({
      ok: false,
      reason: [
        {
          kind: 'unprintable-characters',
          block: 'body',
          characters: ['🙏', '李', '小', '龙'],
          text: 'Merci 🙏, 李小龙'
        }
      ]
    })
  })

  it('takes any text without failing', async () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 600 })
    )
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (name, text) => {
        const content = {
          ...saying(text),
          signature: { name: name.replace(/[\r\n]/gu, ' '), capacity: '' },
          title: name
        }
        const result = await renderLetter(content, { instant: issuedAt, fontsDir })
        if (!result.ok)
          for (const issue of result.reason) expect(['unprintable-characters', 'block-too-tall']).toContain(issue.kind)
      }),
      { numRuns: 40 }
    )
  })
})
