import { describe, expect, it } from 'vitest'
import { layoutLetter } from '../../../src-main/documents/layout/letter'
import type { Box, LaidOut, TextBox } from '../../../src-main/documents/layout/model'
import type { BodyBlock, LetterContent } from '../../../src-shared/domain/letter/content'
import type { LetterIssue } from '../../../src-shared/domain/letter/issues'
import { acknowledgementFr } from '../../fixtures/letters/acknowledgement'
import { formalNoticeFr } from '../../fixtures/letters/formal-notice'
import { fakeMetrics } from './fake-metrics'

const paragraph = (lines: number): BodyBlock => ({
  kind: 'paragraph',
  runs: [{ text: Array.from({ length: lines }, (_, i) => `ligne${i}`).join('\n') }]
})
const withBody = (body: readonly BodyBlock[]): LetterContent => ({ ...acknowledgementFr, body: [...body] })

function laidOut(content: LetterContent): LaidOut {
  const result = layoutLetter(content, fakeMetrics, new Map())
  if (!result.ok) throw new Error(JSON.stringify(result.reason))
  return result.value
}

function issues(content: LetterContent): readonly LetterIssue[] {
  const result = layoutLetter(content, fakeMetrics, new Map())
  return result.ok ? [] : result.reason
}

const textOf = (box: TextBox): string =>
  box.fragments
    .map((fragment) => fragment.text)
    .join('')
    .trim()
const isText = (box: Box): box is TextBox => box.kind === 'text'
function pageTexts(content: LetterContent): string[][] {
  return laidOut(content).pages.map((page) => page.boxes.filter(isText).map(textOf))
}
function find(content: LetterContent, text: string): TextBox {
  const box = laidOut(content)
    .pages.flatMap((page) => page.boxes.filter(isText))
    .find((one) => textOf(one).startsWith(text))
  if (!box) throw new Error(`Not on paper: ${text}`)
  return box
}

describe('the sheet', () => {
  it('puts each block at its place', () => {
    expect(find(formalNoticeFr, 'Habitat').x).toBe(20)
    expect(find(formalNoticeFr, 'Société').x).toBe(110)
    expect(find(formalNoticeFr, 'Lyon, le').x).toBe(110)
    expect(find(formalNoticeFr, 'Lettre recommandée').x).toBe(20)
    expect(find(formalNoticeFr, 'Bénédicte').x).toBe(110)
  })

  it('begins the body at 118 mm, or lower under a long subject', () => {
    expect(find(acknowledgementFr, 'Bonjour').baseline).toBeGreaterThan(118)
    expect(find(acknowledgementFr, 'Bonjour').baseline).toBeLessThan(124)
    const long = { ...acknowledgementFr, subject: 'Infiltration dans le séjour '.repeat(12) }
    expect(find(long, 'Bonjour').baseline).toBeGreaterThan(128)
  })

  it('marks the folds at thirds of the sheet on page 1 alone', () => {
    const marks = laidOut(withBody([paragraph(120)])).pages.map((page) =>
      page.boxes.flatMap((box) => (box.kind === 'rule' && box.x1 === 3.5 ? [box.y1] : []))
    )
    expect(marks[0]).toEqual([99, 198])
    expect(marks.slice(1).flat()).toEqual([])
  })

  it('starts a long place further left rather than over the edge', () => {
    const dateline = 'Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson, le 28 septembre 2026'
    const content = { ...acknowledgementFr, labels: { ...acknowledgementFr.labels, dateline } }
    const box = find(content, 'Saint-Rémy')
    expect(box.x).toBeLessThan(110)
    expect(textOf(box)).toBe(dateline)
  })
})

describe('page numbers', () => {
  it('are on every page as soon as there are two', () => {
    const pages = pageTexts(withBody([paragraph(120)]))
    expect(pages.length).toBeGreaterThan(2)
    for (const [index, texts] of pages.entries()) expect(texts).toContain(`page ${index + 1}/${pages.length}`)
  })
  it('are absent from a single page by ordinary post, present on one by recorded delivery', () => {
    expect(pageTexts(acknowledgementFr).flat()).not.toContain('page 1/1')
    expect(pageTexts({ ...acknowledgementFr, delivery: ['Lettre recommandée'] }).flat()).toContain('page 1/1')
  })
  it('come with the letter’s name on the pages that follow', () => {
    const pages = pageTexts(withBody([paragraph(60)]))
    expect(pages[0]).not.toContain('Accusé de réception – 2026-A-0042')
    expect(pages[1]).toContain('Accusé de réception – 2026-A-0042')
  })
})

describe('page ends', () => {
  it('never leave one line of a paragraph alone', () => {
    for (let before = 10; before < 40; before++) {
      const pages = pageTexts(
        withBody([paragraph(before), { kind: 'paragraph', runs: [{ text: 'un\ndeux\ntrois\nquatre' }] }, paragraph(20)])
      )
      for (const texts of pages) {
        const own = texts.filter((text) => ['un', 'deux', 'trois', 'quatre'].includes(text))
        expect([0, 2, 4]).toContain(own.length)
      }
    }
  })

  it('never leave the signature without two lines of the body', () => {
    for (let lines = 1; lines < 80; lines++) {
      const pages = pageTexts(withBody([paragraph(lines)]))
      const page = pages.find((texts) => texts.includes('Amélie Vasseur')) ?? []
      const body = page.filter((text) => text.startsWith('ligne') || text.startsWith('Bonjour'))
      expect(body.length).toBeGreaterThanOrEqual(2)
      expect(page).toContain('Bien à vous,')
      expect(page).toContain('Chargée des relations clients')
    }
  })

  it('keep a title and a demand’s announcement with what follows, and a demand whole', () => {
    const demand: BodyBlock = { kind: 'demand', runs: [{ text: 'd1\nd2\nd3' }] }
    const announcement: BodyBlock = { kind: 'paragraph', runs: [{ text: 'Nous vous demandons :' }] }
    for (let before = 5; before < 45; before++) {
      const title: BodyBlock = { kind: 'heading', runs: [{ text: 'Titre' }] }
      const pages = pageTexts(withBody([paragraph(before), title, announcement, demand, paragraph(8)]))
      const holding = pages.filter((texts) =>
        ['Titre', 'Nous vous demandons :', 'd1', 'd2', 'd3'].some((text) => texts.includes(text))
      )
      expect(holding).toHaveLength(1)
    }
  })

  it('repeat a long table’s head, and keep its total with a row', () => {
    const rows = Array.from({ length: 70 }, (_, i) => [`poste${i}`, '1,00 €'])
    const table: BodyBlock = {
      kind: 'table',
      columns: [
        { title: 'Poste', align: 'left' },
        { title: 'Montant', align: 'right' }
      ],
      rows,
      total: ['Total', '70,00 €']
    }
    const pages = pageTexts(withBody([table]))
    for (const texts of pages.filter((page) => page.some((text) => text.startsWith('poste'))))
      expect(texts).toContain('Montant')
    const last = pages.find((texts) => texts.includes('Total')) ?? []
    expect(last).toContain('poste69')
  })
})

describe('tables', () => {
  it('align figures to the right margin', () => {
    const { pages } = laidOut(formalNoticeFr)
    const total = pages
      .flatMap((page) => page.boxes.filter(isText))
      .filter((box) => /€$/u.test(textOf(box)) && box.x > 150)
    const ends = total.map((box) => {
      const last = box.fragments.at(-1)
      return box.x + (last ? last.x + (fakeMetrics.width(last.text, last.face, last.size) * 25.4) / 72 : 0)
    })
    expect(ends.length).toBeGreaterThanOrEqual(5)
    for (const end of ends) expect(end).toBeCloseTo(190, 3)
  })
})

describe('issues', () => {
  const addressed = (lines: string[], abroad = false): LetterContent => ({
    ...formalNoticeFr,
    addressee: { lines, abroad }
  })

  it('name the address line that is too long, and the one too wide', () => {
    expect(issues(addressed(['Madame Lefèvre', 'A'.repeat(39), '69003 LYON']))).toEqual([
      { kind: 'address-line-too-long', line: 2, text: 'A'.repeat(39), characters: 39, limit: 38 }
    ])
    const wide = {
      ...fakeMetrics,
      width: (text: string, _face: unknown, size: number) => [...text].length * size * 0.8
    }
    const result = layoutLetter(addressed(['Madame Lefèvre', 'W'.repeat(38), '69003 LYON']), wide, new Map())
    expect(result).toMatchObject({
      ok: false,
      reason: expect.arrayContaining([
        { kind: 'address-line-too-wide', line: 2, text: 'W'.repeat(38), widthMm: 96.6, limitMm: 80 }
      ])
    })
  })

  it('refuse a seventh line at home and an eighth abroad, and an empty address', () => {
    const seven = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
    expect(issues(addressed(seven))).toEqual([{ kind: 'address-too-many-lines', lines: 7, limit: 6, text: 'G' }])
    expect(issues(addressed(seven, true))).toEqual([])
    expect(issues(addressed([...seven, 'H'], true))).toEqual([
      { kind: 'address-too-many-lines', lines: 8, limit: 7, text: 'H' }
    ])
    expect(issues(addressed([]))).toEqual([{ kind: 'address-empty' }])
  })

  it('name the characters that cannot be printed, and where', () => {
    const content = { ...withBody([{ kind: 'paragraph', runs: [{ text: 'Merci 🙏' }] }]), subject: 'Fuite 💧' }
    expect(issues(content)).toEqual([
      { kind: 'unprintable-characters', block: 'subject', characters: ['💧'], text: 'Fuite 💧' },
      { kind: 'unprintable-characters', block: 'body', characters: ['🙏'], text: 'Merci 🙏' }
    ])
  })

  it('refuse a sender, a subject or mentions too long for their place', () => {
    const kinds = (content: LetterContent) =>
      issues(content).map((issue) => ('block' in issue ? issue.block : issue.kind))
    expect(
      kinds({ ...formalNoticeFr, letterhead: { ...formalNoticeFr.letterhead, name: 'Société '.repeat(60) } })
    ).toEqual(['letterhead'])
    expect(kinds({ ...formalNoticeFr, subject: 'Mise en demeure '.repeat(100) })).toEqual(['subject'])
    expect(kinds({ ...formalNoticeFr, mentions: ['Siège social à Lyon '.repeat(40)] })).toEqual(['mentions'])
    expect(kinds({ ...formalNoticeFr, delivery: ['Lettre recommandée '.repeat(40)] })).toEqual(['delivery'])
  })

  it('accept a letter with nothing optional in it', () => {
    const bare: LetterContent = {
      ...acknowledgementFr,
      letterhead: { name: 'Toits', address: [], contacts: [] },
      mentions: [],
      references: [],
      subject: '',
      greeting: '',
      body: [],
      closing: '',
      signature: { name: 'A', capacity: '' },
      labels: { ...acknowledgementFr.labels, subject: '' }
    }
    expect(laidOut(bare).pages).toHaveLength(1)
  })
})

describe('structure', () => {
  it('has every box in a node or marked as furniture, and parents before children', () => {
    const { pages, structure } = laidOut(formalNoticeFr)
    for (const [index, node] of structure.entries()) expect(node.parent ?? -1).toBeLessThan(index)
    for (const box of pages.flatMap((page) => page.boxes)) {
      if (typeof box.owner === 'number') expect(structure[box.owner]).toBeDefined()
      if (box.kind === 'rule') expect(box.owner).toBe('layout')
    }
  })

  it('follows the reading order', () => {
    const owners = laidOut(formalNoticeFr).pages.flatMap((page) =>
      page.boxes.flatMap((box) => (typeof box.owner === 'number' ? [box.owner] : []))
    )
    const firstSeen = [...new Set(owners)]
    const mentions = Math.max(...firstSeen)
    const withoutMentions = firstSeen.filter((owner) => owner !== mentions)
    expect(withoutMentions).toEqual([...withoutMentions].sort((a, b) => a - b))
  })
})

describe('the slip to send back', () => {
  const slip: NonNullable<LetterContent['slip']> = {
    title: 'Votre réponse',
    intro: ['Cochez une solution.'],
    options: ['Option A : réparer', 'Option B : remplacer'],
    none: 'Aucune ne me convient :',
    fields: [['Date :', 'Signature :']]
  }

  it('has the last page to itself, with a box to tick before each choice', () => {
    const pages = pageTexts({ ...acknowledgementFr, slip })
    expect(pages).toHaveLength(pageTexts(acknowledgementFr).length + 1)
    expect(pages.at(-1)?.slice(-6)).toEqual([
      ...['Cochez une solution.', 'Option A : réparer', 'Option B : remplacer', 'Aucune ne me convient :'],
      ...['Date :', 'Signature :']
    ])
    const boxes = laidOut({ ...acknowledgementFr, slip }).pages.at(-1)?.boxes ?? []
    expect(boxes.filter((box) => box.kind === 'rule' && box.x1 === box.x2)).toHaveLength(6)
  })

  it('numbers the pages of the letter with it', () => {
    expect(pageTexts({ ...acknowledgementFr, slip })[0]).toContain('page 1/2')
  })
})
