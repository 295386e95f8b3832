import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import { expect, it } from 'vitest'
import { readArrival } from '../../../src-main/arrivals/read/read-arrival'
import { asKind, codes, readFile } from '../../fixtures/arrivals/read'

async function made(pages: readonly string[], options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PDFDocument({ ...options, autoFirstPage: false })
  for (const text of pages) document.addPage().text(text)
  document.end()
  return await buffer(document)
}

it('gives the text of a PDF page by page, its title and its date', async () => {
  const info = { Title: 'Procès-verbal de réception', CreationDate: new Date(Date.UTC(2024, 2, 12, 13, 5, 9)) }
  const bytes = await made(['Réserve n° 3 : l’enduit se décolle', 'Fait à Lyon'], { info })
  const pdf = asKind(await readFile({ name: 'pv.pdf', bytes }), 'pdf')
  expect(pdf).toMatchObject({
    title: 'Procès-verbal de réception',
    pages: ['Réserve n° 3 : l’enduit se décolle', 'Fait à Lyon'],
    sentAt: { moment: { kind: 'instant', at: '2024-03-12T13:05:09.000Z' }, source: 'document' },
    remarks: []
  })
})

it('says that a scan has no text', async () => {
  const pdf = await readFile({ name: 'scan.pdf', bytes: await made(['']) })
  expect([pdf.title, pdf.text, codes(pdf)]).toEqual(['scan.pdf', '', ['no-text']])
})

it('refuses what is encrypted, what is damaged, and what is cut', async () => {
  const bytes = await made(['secret'], { userPassword: 'mot de passe', pdfVersion: '1.7' })
  expect(await readArrival({ name: 'a.pdf', bytes })).toEqual({ ok: false, reason: 'encrypted' })
  const broken = Buffer.from('%PDF-1.4\nrien de plus')
  expect(await readArrival({ name: 'a.pdf', bytes: broken })).toEqual({ ok: false, reason: 'damaged' })
})

it('reads a PDF that only its owner may change', async () => {
  const bytes = await made(['À lire'], { ownerPassword: 'proprio', pdfVersion: '1.7' })
  expect(asKind(await readFile({ name: 'a.pdf', bytes }), 'pdf').pages).toEqual(['À lire'])
})
