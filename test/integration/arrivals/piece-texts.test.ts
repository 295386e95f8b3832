import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import { expect, it } from 'vitest'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { type Desk, openFirm } from '../../support/desk'
import { aLeak, person } from '../../support/store/samples'

const JOB = '0190f5fe-0000-7000-8000-00000000000a'

async function pdf(words: string): Promise<Uint8Array<ArrayBuffer>> {
  const document = new PDFDocument()
  document.text(words)
  document.end()
  return new Uint8Array(await buffer(document))
}

async function given(desk: Desk, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Attachment> {
  const taken = await desk.call('attachment.take-bytes', { name, bytes, job: JOB })
  const [file] = taken.ok ? taken.value.taken : []
  if (!file) throw new Error(JSON.stringify(taken))
  return file
}

async function found(desk: Desk, words: string) {
  const reply = await desk.call('search.query', { text: words, limit: 10 })
  if (!reply.ok) throw new Error(reply.reason)
  return reply.value.hits.map(({ row }) => row.reference)
}

it('finds a case by the words of documents that came without the tray, with the complaint and later', async () => {
  const desk = await openFirm()
  const report = await given(desk, 'rapport.pdf', await pdf('La sonde capacitive indique 71.'))
  const who = { kind: 'new' as const, contact: person('Jeanne', 'Lévêque', {}) }
  const opened = await desk.call('case.capture', {
    ...aLeak,
    who,
    role: 'client',
    status: 'consumer',
    attachments: [report]
  })
  if (!opened.ok) throw new Error(JSON.stringify(opened))
  const { id, reference } = opened.value
  await expect.poll(() => found(desk, 'capacitive'), { timeout: 20_000 }).toEqual([reference])

  const quote = await given(desk, 'devis.pdf', await pdf('Ragréage autolissant du couloir'))
  const damaged = await given(desk, 'abîmé.pdf', new Uint8Array(Buffer.from('%PDF-1.4\nrien de plus')))
  const done = await desk.call('case.do', {
    id,
    command: { type: 'add-evidence', text: 'Le devis', attachments: [quote, damaged] }
  })
  expect(done.ok).toBe(true)
  await expect.poll(() => found(desk, 'autolissant'), { timeout: 20_000 }).toEqual([reference])
  expect(await found(desk, 'capacitive')).toEqual([reference])
  const check = await desk.call('vault.check', { job: JOB })
  expect(check.ok && check.value.problems).toEqual([])
})
