import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attachmentName, exportName } from '../../../src-main/store/attachments/attachment-name'
import { assertCanonical } from '../../../src-shared/domain/chain/canonical'
import { attachment } from '../../../src-shared/domain/common/attachment'

describe('attachmentName', () => {
  it.each([
    ['Photo façade (2).jpg', 'Photo façade (2).jpg'],
    ['Fene\u0302tre.jpg', 'Fenêtre.jpg'],
    ['C:\\Users\\Léa\\Bureau\\devis.pdf', 'devis.pdf'],
    ['/home/lea/../etc/passwd', 'passwd'],
    ['a\u0000b\nc.txt', 'a\ufffdb\ufffdc.txt'],
    ['broken\ud800.jpg', 'broken\ufffd.jpg'],
    ['   ', 'file'],
    ['', 'file'],
    ['صورة.jpg', 'صورة.jpg'],
    ['invoice\u202Egpj.exe', 'invoice\u202Egpj.exe']
  ])('%j becomes %j', (given, expected) => {
    expect(attachmentName(given)).toBe(expected)
  })

  it('keeps the extension of a name that is too long', () => {
    const name = attachmentName(`${'é'.repeat(500)}.jpeg`)
    expect(name.length).toBe(255)
    expect(name.endsWith('….jpeg')).toBe(true)
  })

  it('always fits what an event may hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (given) => {
        const name = attachmentName(given)
        expect(attachment.shape.name.safeParse(name).success).toBe(true)
        expect(() => assertCanonical(name)).not.toThrow()
      })
    )
  })
})

describe('exportName', () => {
  const named = (name: string, mediaType = 'image/jpeg') => exportName({ name, mediaType })

  it.each([
    ['mur.jpg', 'image/jpeg', 'mur.jpg'],
    ['facture.pdf', 'application/x-program', 'facture.bin'],
    ['invoice\u202Egpj.exe', 'application/x-program', 'invoicegpj.bin'],
    ['photo.jpg', 'text/html', 'photo.html'],
    ['CON', 'text/plain', 'file-CON.txt'],
    ['nul.txt', 'text/plain', 'file-nul.txt'],
    ['a:b*c?.png', 'image/png', 'a_b_c_.png'],
    ['...', 'image/png', 'file.png'],
    ['.htaccess', 'text/plain', 'file.txt'],
    ['devis ', 'application/pdf', 'devis.pdf']
  ])('%s of type %s becomes %s', (name, mediaType, expected) => {
    expect(named(name, mediaType)).toBe(expected)
  })

  it('is always one plain, bounded name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (given) => {
        const name = named(attachmentName(given))
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\u202a-\u202e]+\.jpg$/u)
        expect(name.length).toBeLessThanOrEqual(140)
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./iu)
        expect(name).not.toMatch(/[. ]\.jpg$/u)
      })
    )
  })
})
