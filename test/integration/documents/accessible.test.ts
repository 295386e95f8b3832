import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { LetterContent } from '../../../src-shared/domain/letter/content'
import { acknowledgementFr } from '../../fixtures/letters/acknowledgement'
import { formalNoticeEn, formalNoticeFr } from '../../fixtures/letters/formal-notice'
import { type PdfFile, withPdf } from './pdf-tools'
import { pngPicture } from './png'

const pictures = new Map<string, Uint8Array>([
  ['logo', pngPicture(200, 80)],
  ['hand', pngPicture(120, 40)]
])

/** Everything a letter may hold: pictures, lists of both kinds, a table, divided words, enclosures, more than one page. */
function whole(content: LetterContent): LetterContent {
  const long = 'Nous constatons que l’étanchéité insuffisamment dimensionnée compromet l’habitabilité. '.repeat(12)
  return {
    ...content,
    letterhead: { ...content.letterhead, logo: { source: 'logo', alt: content.letterhead.name } },
    signature: { ...content.signature, image: { source: 'hand', alt: `Signature : ${content.signature.name}` } },
    body: [
      ...content.body,
      { kind: 'heading', runs: [{ text: 'Les faits' }] },
      { kind: 'list', style: 'numbered', items: [[{ text: 'Le solin manque.' }], [{ text: 'Le plafond est taché.' }]] },
      { kind: 'list', style: 'bullet', items: [[{ text: 'au droit de la douche' }]] },
      {
        kind: 'table',
        columns: [
          { title: 'Poste', align: 'left' },
          { title: 'Montant', align: 'right' }
        ],
        rows: [['Reprise', '1 200,00 €']],
        total: ['Total', '1 200,00 €']
      },
      ...Array.from({ length: 4 }, () => ({ kind: 'paragraph' as const, runs: [{ text: long }] }))
    ],
    enclosures: [
      { number: 1, title: 'Marché de travaux' },
      { number: 2, title: 'Photographies' }
    ]
  }
}

const samples = {
  acknowledgementFr,
  formalNoticeFr,
  formalNoticeEn,
  whole: whole(formalNoticeFr)
} satisfies Record<string, LetterContent>

interface Node {
  readonly tag: string
  readonly alt: string
  readonly owned: Readonly<Record<string, unknown>>
  readonly path: readonly string[]
}

const dictionary = z.record(z.string(), z.unknown())
const held = z.object({ value: z.unknown().optional() })
const listing = z.object({ qpdf: z.tuple([z.unknown(), z.record(z.string(), held)]) })

/** The file's structure in reading order, and the dictionaries of its catalogue and pages, as qpdf reads them. */
async function structureOf(file: PdfFile) {
  const {
    qpdf: [, objects]
  } = listing.parse(JSON.parse(await file.tool('qpdf', '--json=2', '@')))
  const resolve = (value: unknown): unknown =>
    typeof value === 'string' && / 0 R$/u.test(value) ? objects[`obj:${value}`]?.value : value
  const all = Object.values(objects).flatMap(({ value }) => {
    const read = dictionary.safeParse(value)
    return read.success ? [read.data] : []
  })
  const ofType = (type: string) => all.filter((one) => one['/Type'] === type)
  const nodes: Node[] = []
  const visit = (value: unknown, path: readonly string[]): void => {
    const read = dictionary.safeParse(resolve(value))
    if (!read.success || typeof read.data['/S'] !== 'string') return
    const { '/S': tag, '/Alt': alt, '/A': owned, '/K': kids } = read.data
    nodes.push({
      tag,
      alt: typeof alt === 'string' ? alt : '',
      owned: dictionary.catch({}).parse(resolve(owned)),
      path
    })
    for (const kid of [resolve(kids)].flat()) visit(kid, [...path, tag])
  }
  const [catalogue = {}] = ofType('/Catalog')
  const root = dictionary.parse(resolve(catalogue['/StructTreeRoot']))
  for (const kid of [resolve(root['/K'])].flat()) visit(kid, [])
  return { nodes, pages: ofType('/Page'), catalogue, markInfo: resolve(catalogue['/MarkInfo']) }
}

/** What is checked of ISO 14289-1 here can be read from the file; that the order makes sense is looked at. */
describe.each(Object.entries(samples))('%s', (_name, content) => {
  const look = <T>(with_: (file: PdfFile) => Promise<T>) => withPdf(content, with_, pictures)

  it('says that it is PDF/UA-1 beside PDF/A-3a, and describes what PDF/A does not know', async () => {
    const xmp = await look((file) => file.tool('pdfinfo', '-meta', '@'))
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>')
    expect(xmp).toContain('<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>')
    expect(xmp).toContain('<dc:title>')
  })

  it('shows its title, tells its language, is marked, and follows its structure from field to field', async () => {
    await look(async (file) => {
      const { catalogue, pages, markInfo } = await structureOf(file)
      expect(markInfo).toEqual({ '/Marked': true })
      expect(catalogue['/Lang']).toBe(content.language === 'fr' ? 'u:fr-FR' : 'u:en-GB')
      expect(Buffer.from(file.bytes).toString('latin1')).toContain('/DisplayDocTitle true')
      expect(pages).toHaveLength(file.pages)
      for (const page of pages) expect(page['/Tabs']).toBe('/S')
    })
  })

  it('has one title, no heading above it, and none that is skipped', async () => {
    const { nodes } = await look(structureOf)
    const headings = nodes.filter(({ tag }) => /^\/H\d$/u.test(tag)).map(({ tag }) => Number(tag.slice(2)))
    expect(headings[0]).toBe(1)
    for (const [index, level] of headings.entries())
      if (index > 0) expect(level - (headings[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    expect(headings.filter((level) => level === 1)).toHaveLength(1)
  })

  it('has words for every picture, heads for the columns of every table, and whole lists', async () => {
    const { nodes } = await look(structureOf)
    for (const { alt } of nodes.filter(({ tag }) => tag === '/Figure')) expect(alt).not.toBe('')
    for (const { owned } of nodes.filter(({ tag }) => tag === '/TH')) expect(owned['/Scope']).toBe('/Column')
    const parents = { '/LI': '/L', '/Lbl': '/LI', '/LBody': '/LI', '/TR': '/Table', '/TH': '/TR', '/TD': '/TR' }
    for (const [tag, parent] of Object.entries(parents))
      for (const { path } of nodes.filter((node) => node.tag === tag)) expect(path.at(-1)).toBe(parent)
    const numbered = content.body.filter((block) => block.kind === 'list' && block.style === 'numbered').length
    const asked = numbered + (content.enclosures.length > 0 ? 1 : 0)
    const said = nodes.filter(({ tag, owned }) => tag === '/L' && owned['/ListNumbering'] === '/Decimal')
    expect(said).toHaveLength(asked)
  })

  it('tells running heads and feet from what is read', async () => {
    await look(async ({ bytes, pages }) => {
      const source = Buffer.from(bytes).toString('latin1')
      const count = (subtype: string) => source.split(`/Type /Pagination /Subtype /${subtype} `).length - 1
      expect(count('Header')).toBe(pages - 1)
      expect(count('Footer')).toBe(pages > 1 ? 1 : 0)
    })
  })
})

it('reads a word that two lines divide as one', async () => {
  await withPdf(
    samples.whole,
    async (file) => {
      const source = Buffer.from(file.bytes).toString('latin1')
      expect(source).toContain('BT\n/Span <</ActualText <FEFF00AD>>> BDC')
      const words = (await file.text()).replace(/\u00ad\s+/gu, '')
      expect(words.match(/habitabilité/gu)).toHaveLength(48)
    },
    pictures
  )
})
