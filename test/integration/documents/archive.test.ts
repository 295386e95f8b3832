import { describe, expect, it } from 'vitest'
import { renderLetter } from '../../../src-main/documents/render-letter'
import { instant } from '../../../src-shared/lib/plain-date'
import { acknowledgementEn, acknowledgementFr } from '../../fixtures/letters/acknowledgement'
import { formalNoticeEn, formalNoticeFr } from '../../fixtures/letters/formal-notice'
import { fontsDir, issuedAt, withPdf } from './pdf-tools'

const samples = { acknowledgementFr, acknowledgementEn, formalNoticeFr, formalNoticeEn }

describe.each(Object.entries(samples))('%s', (_name, content) => {
  it('passes qpdf, and says that it is a tagged PDF/A-3a in its language', async () => {
    await withPdf(content, async (file) => {
      expect(await file.tool('qpdf', '--check', '@')).toContain('No syntax or stream encoding errors found')
      const info = await file.tool('pdfinfo', '@')
      expect(info).toMatch(/Tagged:\s+yes/u)
      expect(info).toMatch(/JavaScript:\s+no/u)
      expect(info).toMatch(/Page size:\s+595\.28 x 841\.89 pts \(A4\)/u)
      expect(info).toContain(`Title:           ${content.title}`)
      const xmp = await file.tool('pdfinfo', '-meta', '@')
      expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>')
      expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
      expect(xmp).toContain('<xmp:CreateDate>2026-03-05T08:15:00Z</xmp:CreateDate>')
      const source = Buffer.from(file.bytes).toString('latin1')
      expect(source).toContain(`/Lang (${content.language === 'fr' ? 'fr-FR' : 'en-GB'})`)
      expect(source).toContain('/GTS_PDFA1')
      expect(source).toContain('/DisplayDocTitle true')
    })
  })

  it('embeds every font as a subset whose text can be copied', async () => {
    const fonts = await withPdf(content, (file) => file.tool('pdffonts', '@'))
    const rows = fonts.trim().split('\n').slice(2)
    expect(rows.length).toBeGreaterThanOrEqual(2)
    for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+SourceSerif4\S+\s+CID TrueType\s+Identity-H\s+yes yes yes/u)
  })

  it('draws nothing outside a structure element or an artifact', async () => {
    await withPdf(content, async (file) => {
      const drawn = pageStreams(file.bytes).map(unmarkedOperators)
      expect(drawn).toHaveLength(file.pages)
      expect(drawn.flat()).toEqual([])
    })
  })

  it('has the same bytes each time, others for another instant', async () => {
    const [first, second, later] = await Promise.all([
      renderLetter(content, { instant: issuedAt, fontsDir }),
      renderLetter(structuredClone(content), { instant: issuedAt, fontsDir }),
      renderLetter(content, { instant: instant.parse('2026-03-05T08:15:01.000Z'), fontsDir })
    ])
    if (!first.ok || !second.ok || !later.ok) throw new Error('refused')
    expect(Buffer.compare(first.value.bytes, second.value.bytes)).toBe(0)
    expect(Buffer.compare(first.value.bytes, later.value.bytes)).not.toBe(0)
  })
})

it('writes names and titles with markup in them as XML', async () => {
  const content = {
    ...acknowledgementFr,
    title: 'Réponse <urgente> & "définitive"\u0007',
    letterhead: { ...acknowledgementFr.letterhead, name: 'Dupont & Fils <Lyon>' }
  }
  await withPdf(content, async (file) => {
    const xmp = await file.tool('pdfinfo', '-meta', '@')
    expect(xmp).toContain('Réponse &lt;urgente&gt; &amp; "définitive"</rdf:li>')
    expect(xmp).toContain('Dupont &amp; Fils &lt;Lyon&gt;')
    expect(await file.tool('pdfinfo', '@')).toContain('Author:          Dupont & Fils <Lyon>')
  })
})

it('shows no hash and no code on the page', async () => {
  const text = await withPdf(formalNoticeFr, (file) => file.text())
  expect(text).not.toMatch(/[0-9a-f]{16,}/u)
})

function pageStreams(bytes: Uint8Array): string[] {
  const source = Buffer.from(bytes).toString('latin1')
  const streams = Array.from(source.matchAll(/stream\n([\s\S]*?)\nendstream/gu), (match) => match[1] ?? '')
  return streams.filter((stream) => /^BT$/mu.test(stream))
}

/** Operators that paint, met while no marked content is open. */
function unmarkedOperators(stream: string): string[] {
  let open = 0
  return stream.split('\n').filter((line) => {
    if (/ (?:BDC|BMC)$/u.test(line)) open++
    if (line === 'EMC') open--
    return open === 0 && /(?:^| )(?:TJ|Tj|S|f|Do)$/u.test(line)
  })
}
