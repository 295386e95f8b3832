import { describe, expect, it } from 'vitest'
import { renderLetter } from '../../../src-main/documents/render-letter'
import { languages } from '../../../src-shared/domain/common/vocabulary'
import type { LetterContent } from '../../../src-shared/domain/letter/content'
import { letterKinds } from '../../../src-shared/domain/letter/kinds'
import { letterId } from '../../../src-shared/lib/ids'
import { composeLetter } from '../../../src-shared/texts/letters/compose'
import { proposeLetter } from '../../../src-shared/texts/letters/propose'
import { company, leakingFlat, manager, sourcesOf, subcontractor } from '../../support/letter-sources'
import { fontsDir, issuedAt, type PdfFile, type Word, withPdf } from './pdf-tools'

interface Zone {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What the windows show of the sheet always, and what they may show, measured by hand. Millimetres. */
const papers = {
  // Windows of 35 and of 45 mm at once.
  dl: {
    always: { left: 100, top: 55, right: 190, bottom: 79 },
    sometimes: { left: 90, top: 34, right: 200, bottom: 90 }
  },
  'dl-left': {
    always: { left: 20, top: 57, right: 100, bottom: 81 },
    sometimes: { left: 10, top: 46, right: 110, bottom: 92 }
  },
  c5: {
    always: { left: 109, top: 57, right: 190, bottom: 88.5 },
    sometimes: { left: 90, top: 43.5, right: 209, bottom: 102 }
  }
} as const satisfies Record<string, { readonly always: Zone; readonly sometimes: Zone }>
const ROUNDING = 0.01
const inside = (word: Word, zone: Zone) =>
  word.left >= zone.left - ROUNDING &&
  word.top >= zone.top - ROUNDING &&
  word.right <= zone.right + ROUNDING &&
  word.bottom <= zone.bottom + ROUNDING
const touches = (word: Word, zone: Zone) =>
  word.left < zone.right && word.right > zone.left && word.top < zone.bottom && word.bottom > zone.top

/** Six lines of 38 characters, and seven with a country: as long as the standard allows. */
const domestic = [
  'Syndicat des copropriétaires Les Ormes',
  'représenté par Foncia Rhône-Alpes Lyon',
  'BATIMENT C ENTREE 4 RESIDENCE LE PARC',
  '128 BIS AV DU GENERAL LECLERC PROLONGE',
  'BP 40118',
  '33450 SAINT SULPICE ET CAMEYRAC CEDEX'
]
const abroad = [
  'Firma Müller & Söhne Bedachungen GmbH',
  'Herr Jürgen Weißenburger-Schönherr',
  'C/O HAUSVERWALTUNG NORD',
  'HOF IV 3 STOCK',
  'HAUPTSTRASSE 5',
  '10115 BERLIN',
  'ALLEMAGNE'
]

const sources = sourcesOf(leakingFlat())
const letter = letterId.parse('01890000-0000-7000-8000-0000000000f1')
const parties = { company, signatory: manager, addressee: { contact: subcontractor } }

function contentOf(kind: (typeof letterKinds)[number], language: (typeof languages)[number]): LetterContent {
  const known = { ...sources, state: { ...sources.state, language } }
  return composeLetter(proposeLetter(kind, letter, known), known, parties)
}

const all = languages.flatMap((language) => letterKinds.map((kind) => [language, kind] as const))

async function expectAddressAlone(
  file: PdfFile,
  lines: readonly string[],
  { always, sometimes }: (typeof papers)[keyof typeof papers] = papers.dl
): Promise<void> {
  const words = await file.words(1)
  const seen = words.filter((word) => touches(word, sometimes))
  expect(seen.map(({ text }) => text)).toEqual(lines.flatMap((line) => line.split(' ')))
  expect(seen.filter((word) => !inside(word, always))).toEqual([])
}

describe.each(all)('%s %s', (language, kind) => {
  const content = contentOf(kind, language)

  it('shows an address at its limits in both windows and nothing else, and is whole', async () => {
    await withPdf({ ...content, addressee: { lines: domestic, abroad: false } }, async (file) => {
      await expectAddressAlone(file, domestic)
      expect(await file.tool('qpdf', '--check', '@')).toContain('No syntax or stream encoding errors found')
      const info = await file.tool('pdfinfo', '@')
      expect(info).toMatch(/Tagged:\s+yes/u)
      const xmp = await file.tool('pdfinfo', '-meta', '@')
      expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>')
      expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
      const structure = await file.tool('pdfinfo', '-struct', '@')
      expect(structure).toMatch(/^Document/mu)
      expect(structure.match(/^\s+H1/gmu)).toHaveLength(1)
      expect(structure).toMatch(/^\s+P /mu)
      const hasList = content.body.some((block) => block.kind === 'list')
      expect(/^\s+LBody/mu.test(structure)).toBe(hasList || content.enclosures.length > 0 || content.slip !== undefined)
      const last = await file.words(file.pages)
      // Within the margins, on every page.
      for (let page = 1; page <= file.pages; page++)
        for (const word of await file.words(page)) {
          expect(word.right).toBeLessThanOrEqual(190 + 0.2)
          expect(word.bottom).toBeLessThanOrEqual(290)
        }
      expect(last.length).toBeGreaterThan(0)
    })
  })

  it('shows seven lines abroad', async () => {
    await withPdf({ ...content, addressee: { lines: abroad, abroad: true } }, (file) =>
      expectAddressAlone(file, abroad)
    )
  })

  it.each(['dl-left', 'c5'] as const)(
    'shows six full lines alone in the window of %s, on pre-printed paper too',
    async (envelope) => {
      for (const letterhead of ['ours', 'pre-printed'] as const) {
        const paper = { envelope, letterhead }
        await withPdf({ ...content, paper, addressee: { lines: domestic, abroad: false } }, async (file) => {
          await expectAddressAlone(file, domestic, papers[envelope])
          const text = await file.text()
          expect(text.includes(company.register)).toBe(letterhead === 'ours')
        })
      }
    }
  )

  it('has the same bytes each time', async () => {
    const [first, second] = await Promise.all([
      renderLetter(content, { instant: issuedAt, fontsDir }),
      renderLetter(structuredClone(content), { instant: issuedAt, fontsDir })
    ])
    if (!first.ok || !second.ok) throw new Error('refused')
    expect(Buffer.compare(first.value.bytes, second.value.bytes)).toBe(0)
  })
})

/** A letter whose body is so many lines longer: the signature falls at every height of the sheet. */
function longer(lines: number): LetterContent {
  const content = contentOf('formal-notice', 'fr')
  const text = Array.from({ length: lines }, (_, at) => `Constat n° ${at + 1} du 3 mars 2026 sur la terrasse B.`).join(
    '\n'
  )
  return { ...content, body: [{ kind: 'paragraph', runs: [{ text }] }, ...content.body] }
}

it('is moved as a whole on its first page for the printer, and says by whose order it is signed', async () => {
  const content = contentOf('formal-notice', 'fr')
  const signature = { ...content.signature, byOrderOf: 'Par ordre de Samira Benali, directrice (p.o.)' }
  const wordsOf = (shift: { readonly x: number; readonly y: number }) =>
    withPdf({ ...content, signature, paper: { envelope: 'dl', letterhead: 'ours', shift } }, (file) => file.words(1))
  const [straight, moved] = [await wordsOf({ x: 0, y: 0 }), await wordsOf({ x: 15, y: -20 })]
  expect(moved).toHaveLength(straight.length)
  for (const [index, word] of straight.entries()) {
    expect((moved[index]?.left ?? 0) - word.left).toBeCloseTo(1.5, 1)
    expect((moved[index]?.top ?? 0) - word.top).toBeCloseTo(-2, 1)
  }
  const text = await withPdf({ ...content, signature }, (file) => file.text())
  expect(text.indexOf('Par ordre de Samira Benali')).toBeGreaterThan(text.indexOf('Pour Bâti-Rhône'))
  expect(text.indexOf('Garnier-Dupré')).toBeGreaterThan(text.indexOf('Par ordre de'))
})

it('never leaves a signature alone on a page, whatever the length', async () => {
  const seen = new Set<number>()
  for (let lines = 1; lines <= 60; lines += 4) {
    await withPdf(longer(lines), async (file) => {
      const page = file.pages
      seen.add(page)
      const text = await file.text(page)
      expect(text).toContain('Garnier-Dupré')
      // Above the closing words stand at least two lines of the body.
      const [body = ''] = text.split('Veuillez agréer')
      const said = body.split('\n').filter((line) => line.trim() !== '')
      expect(said.length).toBeGreaterThanOrEqual(3)
    })
  }
  expect(seen.size).toBeGreaterThan(1)
})
