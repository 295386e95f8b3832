import { describe, expect, it } from 'vitest'
import { renderLetter } from '../../../src-main/documents/render-letter'
import type { LetterContent } from '../../../src-shared/domain/letter/content'
import { formalNoticeFr } from '../../fixtures/letters/formal-notice'
import { fontsDir, issuedAt, withPdf } from './pdf-tools'
import { jpegHeader, pngPicture } from './png'

const withLogo: LetterContent = {
  ...formalNoticeFr,
  letterhead: { ...formalNoticeFr.letterhead, logo: { source: 'logo', alt: 'Habitat & Volumes, une équerre bleue' } },
  signature: { ...formalNoticeFr.signature, image: { source: 'hand', alt: 'Signature de Bénédicte Saint-Maurice' } }
}
const hand = pngPicture(120, 40, true)

describe('pictures', () => {
  it('are drawn with their alternative texts', async () => {
    const pictures = new Map([
      ['logo', pngPicture(200, 80)],
      ['hand', hand]
    ])
    await withPdf(
      withLogo,
      async (file) => {
        const images = (await file.tool('pdfimages', '-list', '@')).trim().split('\n').slice(2)
        expect(images.map((row) => row.trim().split(/\s+/u).slice(0, 5).join(' '))).toEqual([
          '1 0 image 200 80',
          '2 1 image 120 40',
          '2 2 smask 120 40'
        ])
        const structure = await file.tool('pdfinfo', '-struct', '@')
        expect(structure).toContain('Figure')
        expect(await file.tool('qpdf', '--check', '@')).toContain('No syntax or stream encoding errors found')
        const source = Buffer.from(file.bytes)
        for (const alt of ['Habitat & Volumes, une équerre bleue', 'Signature de Bénédicte Saint-Maurice']) {
          expect(source.includes(Buffer.from(alt, 'utf16le').swap16())).toBe(true)
        }
      },
      pictures
    )
  })

  it.each([
    ['missing', undefined],
    ['format', Buffer.from('GIF89a')],
    ['format', Buffer.alloc(0)],
    ['damaged', pngPicture(200, 80).subarray(0, 60)],
    ['damaged', Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
    ['cmyk', jpegHeader(4)]
  ])('are refused when %s', async (reason, bytes) => {
    const pictures = new Map<string, Uint8Array>([['hand', hand], ...(bytes ? [['logo', bytes] as const] : [])])
    const result = await renderLetter(withLogo, { instant: issuedAt, fontsDir, pictures })
    expect(result).toEqual({ ok: false, reason: [{ kind: 'picture-unusable', source: 'logo', reason }] })
  })

  it('leave the sender its room: the logo gives way', async () => {
    const pictures = new Map([
      ['logo', pngPicture(40, 400)],
      ['hand', hand]
    ])
    const words = await withPdf(withLogo, (file) => file.words(1), pictures)
    const sender = words.filter((word) => word.right < 90 && word.bottom < 46)
    expect(sender.map((word) => word.text)).toContain('litiges@habitat-volumes.example')
    for (const word of sender) expect(word.bottom).toBeLessThanOrEqual(45)
  })
})

it('says which font file cannot be read', async () => {
  const rendering = renderLetter(formalNoticeFr, { instant: issuedAt, fontsDir: '/nowhere' })
  await expect(rendering).rejects.toThrow(/SourceSerif4_400Regular/u)
})
