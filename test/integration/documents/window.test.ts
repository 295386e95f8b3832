import { describe, expect, it } from 'vitest'
import { renderLetter } from '../../../src-main/documents/render-letter'
import type { LetterContent } from '../../../src-shared/domain/letter/content'
import { acknowledgementEn, acknowledgementFr } from '../../fixtures/letters/acknowledgement'
import { formalNoticeEn, formalNoticeFr } from '../../fixtures/letters/formal-notice'
import { fontsDir, issuedAt, type Word, withPdf } from './pdf-tools'

/**
 * DL envelope of 110 x 220 mm, window 100 mm wide and 35 or 45 mm high, 20 mm from the right and bottom edges; panel of
 * 210 x 99 mm that slides inside. Millimetres.
 */
const envelope = { width: 220, height: 110, windowWidth: 100, right: 20, bottom: 20 }
const panel = { width: 210, height: 99 }
interface Zone {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
const alwaysVisible = (windowHeight: number): Zone => ({
  left: envelope.width - envelope.right - envelope.windowWidth,
  top: envelope.height - envelope.bottom - windowHeight,
  right: panel.width - envelope.right,
  bottom: panel.height - envelope.bottom
})
const sometimesVisible = (windowHeight: number): Zone => ({
  left: panel.width - envelope.right - envelope.windowWidth,
  top: panel.height - envelope.bottom - windowHeight,
  right: envelope.width - envelope.right,
  bottom: envelope.height - envelope.bottom
})
const ROUNDING = 0.01
const inside = (word: Word, zone: Zone): boolean =>
  word.left >= zone.left - ROUNDING &&
  word.top >= zone.top - ROUNDING &&
  word.right <= zone.right + ROUNDING &&
  word.bottom <= zone.bottom + ROUNDING
const touches = (word: Word, zone: Zone): boolean =>
  word.left < zone.right && word.right > zone.left && word.top < zone.bottom && word.bottom > zone.top

/** Every word of page 1 against both windows: the address inside what is always visible, nothing else in what may be. */
async function expectInWindow(content: LetterContent): Promise<void> {
  const words = await withPdf(content, (file) => file.words(1))
  const expected = content.addressee.lines.flatMap((line) => line.split(' '))
  const seen = words.filter((word) => touches(word, sometimesVisible(45)))
  expect(seen.map((word) => word.text)).toEqual(expected)
  for (const windowHeight of [35, 45]) {
    for (const word of seen)
      expect({ ...word, inside: inside(word, alwaysVisible(windowHeight)) }).toMatchObject({ inside: true })
  }
}

it('computes the zones of the sheet it was drawn for', () => {
  expect(alwaysVisible(45)).toEqual({ left: 100, top: 45, right: 190, bottom: 79 })
  expect(alwaysVisible(35)).toEqual({ left: 100, top: 55, right: 190, bottom: 79 })
  expect(sometimesVisible(45)).toEqual({ left: 90, top: 34, right: 200, bottom: 90 })
})

describe('the window', () => {
  it.each([
    ['acknowledgement', acknowledgementFr],
    ['acknowledgement in English', acknowledgementEn],
    ['formal notice', formalNoticeFr],
    ['formal notice in English', formalNoticeEn]
  ])('shows the address and nothing else: %s', async (_name, content) => {
    await expectInWindow(content)
  })

  it('shows six full lines, long real ones', async () => {
    const lines = [
      'SOCIETE GENERALE DE MENUISERIE MODERNE',
      'A L ATTENTION DE MADAME LEFEVRE DURAND',
      'RESIDENCE LES JARDINS DE LA CROIX ROUX',
      '128 BIS AVENUE DU GENERAL DE GAULLE XX',
      'ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKL',
      '33450 SAINT SULPICE ET CAMEYRAC CEDEX'
    ]
    expect(lines.map((line) => line.length)).toEqual([38, 38, 38, 38, 38, 37])
    await expectInWindow({ ...formalNoticeFr, addressee: { lines, abroad: false } })
  })

  it('shows seven lines abroad', async () => {
    const lines = [
      'Firma Müller & Söhne GmbH',
      'Herr Jürgen Weiß',
      '3 STOCK',
      'HOF IV',
      'HAUPTSTRASSE 5',
      '10115 BERLIN',
      'ALLEMAGNE'
    ]
    await expectInWindow({ ...formalNoticeFr, addressee: { lines, abroad: true } })
  })

  it('hides a sender, references and a place as long as their rooms allow', async () => {
    await expectInWindow({
      ...formalNoticeFr,
      letterhead: {
        name: 'Société coopérative d’intérêt collectif des Trois Rivières du Haut-Jura',
        address: ['Bâtiment des Anciens Tanneurs', '48, quai Saint-Vincent-de-Paul prolongé', '39200 Saint-Claude'],
        contacts: ['04 78 00 12 34', 'service.litiges@trois-rivieres-haut-jura.example']
      },
      references: Array.from({ length: 7 }, (_, i) => ({
        label: `Référence ${i} :`,
        value: 'marché 2024-117, lot 6 (étanchéité)'
      })),
      labels: {
        ...formalNoticeFr.labels,
        dateline: 'Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson, le 28 septembre 2026'
      }
    })
  })
})

describe('an address that does not fit', () => {
  const refused = async (lines: string[]) => {
    const content = { ...formalNoticeFr, addressee: { lines, abroad: false } }
    const result = await renderLetter(content, { instant: issuedAt, fontsDir })
    return result.ok ? [] : result.reason
  }

  it.each(['M', 'W'])('is refused by the line that is too wide: 38 %s', async (letter) => {
    const text = letter.repeat(38)
    const issues = await refused(['Madame Lefèvre', text, '69003 LYON'])
    expect(issues).toMatchObject([{ kind: 'address-line-too-wide', line: 2, text, limitMm: 80 }])
    const [issue] = issues
    expect(issue?.kind === 'address-line-too-wide' ? issue.widthMm : 0).toBeGreaterThan(100)
  })

  it('is refused by the line that is too long', async () => {
    const text = '128 BIS AVENUE DU GENERAL DE GAULLE XXI'
    expect(await refused(['Madame Lefèvre', text])).toEqual([
      { kind: 'address-line-too-long', line: 2, text, characters: 39, limit: 38 }
    ])
  })

  it('is refused for a seventh line', async () => {
    expect(await refused(['A', 'B', 'C', 'D', 'E', 'F', '69003 LYON'])).toEqual([
      { kind: 'address-too-many-lines', lines: 7, limit: 6, text: '69003 LYON' }
    ])
  })
})
