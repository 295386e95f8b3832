import { existsSync } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answerDrop } from '../../../src-main/ipc/answer-drop'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { Reply } from '../../../src-shared/ipc/reply'
import { type Desk, openDesk, openFirm } from '../../support/desk'
import { FIRM_PASSPHRASE } from '../../support/first-page'

const JOB = '0190f5fe-0000-7000-8000-00000000000a'
const CASE = '0190f5fe-0000-7000-8000-0000000000ca'

async function fileIn(desk: Desk, name: string, content: string | Uint8Array): Promise<string> {
  const file = join(desk.folder, name)
  await writeFile(file, content)
  return file
}

function takenBy(reply: Awaited<Reply<'attachment.choose'>>): readonly Attachment[] {
  if (!reply.ok) throw new Error(JSON.stringify(reply))
  return reply.value.taken
}

async function choose(desk: Desk, ...files: string[]) {
  desk.hands.choose = files
  return desk.call('attachment.choose', { what: 'files', job: JOB })
}

describe('files given to the application', () => {
  it('are taken in one by one; those that cannot be are named, and stop nothing', async () => {
    const desk = await openFirm()
    const good = await fileIn(desk, 'constat d’huissier.txt', 'Le plafond goutte.')
    const empty = await fileIn(desk, 'photo.jpg', '')
    const reply = await choose(desk, empty, good, join(desk.folder, 'parti.pdf'))
    expect(reply).toMatchObject({
      ok: true,
      value: {
        taken: [{ name: 'constat d’huissier.txt', mediaType: 'text/plain', size: 18 }],
        refused: [
          { name: 'photo.jpg', reason: 'empty' },
          { name: 'parti.pdf', reason: 'unreadable' }
        ]
      }
    })
  })

  it('are not asked for while nothing is open', async () => {
    expect(await choose(await openDesk(), '/etc/hostname')).toEqual({ ok: false, reason: 'not-open' })
  })

  it('a dialogue closed without a choice is a cancel', async () => {
    expect(await choose(await openFirm())).toEqual({ ok: false, reason: 'cancelled' })
  })

  it('a cancel stops the work', async () => {
    const desk = await openFirm()
    const large = await fileIn(desk, 'film.mp4', Buffer.alloc(40_000_000, 7))
    const running = choose(desk, large)
    const cancelled = await desk.call('job.cancel', { job: JOB })
    expect(cancelled).toEqual({ ok: true, value: { cancelled: true } })
    expect(await running).toEqual({ ok: false, reason: 'cancelled' })
  })

  it('bytes from the page are taken in like a file', async () => {
    const desk = await openFirm()
    const bytes = new Uint8Array(Buffer.from('Collé depuis un courriel'))
    const reply = await desk.call('attachment.take-bytes', { name: '../../collé.txt', bytes, job: JOB })
    expect(reply).toMatchObject({ ok: true, value: { taken: [{ name: 'collé.txt', mediaType: 'text/plain' }] } })
  })
})

describe('a drop', () => {
  it('carries paths from the preload and bytes from the page', async () => {
    const desk = await openFirm()
    const path = await fileIn(desk, 'a.txt', 'un')
    const files = [{ path }, { name: 'b.txt', bytes: new Uint8Array([100, 101]) }]
    const reply = await answerDrop({ job: JOB, files }, desk.answering)
    expect(reply).toMatchObject({ ok: true, value: { taken: [{ name: 'a.txt' }, { name: 'b.txt' }], refused: [] } })
  })

  it.each([
    ['a relative path', { job: JOB, files: [{ path: '../secret' }] }],
    ['no job', { files: [] }],
    ['another field', { job: JOB, files: [], folder: '/' }],
    ['a path and bytes', { job: JOB, files: [{ path: '/x', bytes: new Uint8Array(1), name: 'x' }] }],
    ['text for bytes', { job: JOB, files: [{ name: 'x', bytes: 'x' }] }],
    ['nothing', undefined]
  ])('with %s is refused', async (_what, raw) => {
    const desk = await openFirm()
    expect(await answerDrop(raw, desk.answering)).toMatchObject({ ok: false, reason: 'invalid-input' })
  })

  it('of a folder is refused by name', async () => {
    const desk = await openFirm()
    const reply = await answerDrop({ job: JOB, files: [{ path: desk.folder }] }, desk.answering)
    expect(reply).toMatchObject({
      value: { taken: [], refused: [{ name: basename(desk.folder), reason: 'unreadable' }] }
    })
  })
})

describe('copies', () => {
  it('are saved where the user says, byte for byte', async () => {
    const desk = await openFirm()
    const [file] = takenBy(await choose(desk, await fileIn(desk, 'devis.txt', 'Deux mille euros')))
    if (file === undefined) throw new Error('nothing taken')
    desk.hands.saveAs = join(desk.folder, 'copie.txt')
    expect(await desk.call('attachment.save-copy', { case: CASE, id: file.id })).toEqual({ ok: true, value: {} })
    expect(await readFile(desk.hands.saveAs, 'utf8')).toBe('Deux mille euros')
  })

  it('that cannot be written there are refused, and nothing is left', async () => {
    const desk = await openFirm()
    const [file] = takenBy(await choose(desk, await fileIn(desk, 'devis.txt', 'x')))
    if (file === undefined) throw new Error('nothing taken')
    desk.hands.saveAs = join(desk.folder, 'no such folder', 'copie.txt')
    const reply = await desk.call('attachment.save-copy', { case: CASE, id: file.id })
    expect(reply).toEqual({ ok: false, reason: 'not-writable' })
  })

  it('are opened from a private folder, under a name that cannot run', async () => {
    const desk = await openFirm()
    const [file] = takenBy(await choose(desk, await fileIn(desk, 'con.txt', 'x')))
    if (file === undefined) throw new Error('nothing taken')
    expect(await desk.call('attachment.open-copy', { case: CASE, id: file.id })).toEqual({ ok: true, value: {} })
    const [opened = ''] = desk.hands.opened
    expect(basename(opened)).toBe('file-con.txt')
    expect(opened.startsWith(join(desk.folder, 'copies'))).toBe(true)
    expect((await stat(dirname(opened))).mode & 0o077).toBe(0)
  })

  it.each([
    ['a program', 'facture.pdf', 'MZ\x90\0', 'will-not-open'],
    ['a page', 'courriel.pdf', '<!doctype html><script>alert(1)</script>', 'will-not-open']
  ])('of %s that calls itself a document are never opened', async (_what, name, content, reason) => {
    const desk = await openFirm()
    const [file] = takenBy(await choose(desk, await fileIn(desk, name, content)))
    if (file === undefined) throw new Error('nothing taken')
    expect(await desk.call('attachment.open-copy', { case: CASE, id: file.id })).toEqual({ ok: false, reason })
    expect(desk.hands.opened).toEqual([])
  })

  it('of what nobody knows are refused', async () => {
    const desk = await openFirm()
    desk.hands.saveAs = join(desk.folder, 'x')
    const unknown = { case: CASE, id: JOB }
    expect(await desk.call('attachment.save-copy', unknown)).toEqual({ ok: false, reason: 'attachment-unknown' })
    expect(await desk.call('attachment.open-copy', unknown)).toEqual({ ok: false, reason: 'attachment-unknown' })
    expect(existsSync(desk.hands.saveAs)).toBe(false)
  })
})

describe('backups', () => {
  it('are made where the user says, verified, and remembered', async () => {
    const desk = await openFirm()
    desk.hands.saveAs = join(desk.folder, 'Entente 2026-03-03.entente')
    await writeFile(desk.hands.saveAs, 'an older file of that name, to be replaced as the user agreed')
    expect(await desk.call('backup.status', {})).toEqual({ ok: true, value: {} })
    const made = await desk.call('backup.make', { job: JOB })
    if (!made.ok) throw new Error(JSON.stringify(made))
    expect(made.value.bytes).toBe((await stat(desk.hands.saveAs)).size)
    const status = await desk.call('backup.status', {})
    expect(status).toEqual({ ok: true, value: { lastVerifiedAt: made.value.verifiedAt } })
    expect(await (await desk.restart()).call('app.unlock', { passphrase: FIRM_PASSPHRASE })).toMatchObject({ ok: true })
  })

  it('restored on an empty machine bring everything back, under another letter', async () => {
    const first = await openFirm()
    first.hands.saveAs = join(first.folder, 'a.entente')
    await first.call('backup.make', { job: JOB })
    const desk = await openDesk()
    desk.hands.choose = [first.hands.saveAs]
    const restored = await desk.call('app.restore-backup', { passphrase: FIRM_PASSPHRASE, letter: 'B', job: JOB })
    expect(restored).toEqual({ ok: true, value: {} })
    expect(await desk.call('app.status', {})).toMatchObject({ value: { kind: 'open', letter: 'B' } })
    const firm = await desk.call('organisation.get', {})
    expect(firm).toMatchObject({ value: { company: { name: 'Maçonnerie Lemaître & Filles' } } })
  })

  it('restored over a workspace put it aside, whole', async () => {
    const desk = await openFirm()
    desk.hands.saveAs = join(desk.folder, 'a.entente')
    await desk.call('backup.make', { job: JOB })
    desk.hands.choose = [desk.hands.saveAs]
    const taken = await desk.call('app.restore-backup', { passphrase: FIRM_PASSPHRASE, letter: 'A', job: JOB })
    expect(taken).toMatchObject({ ok: false, reason: 'letter-taken', params: { taken: 'A' } })
    await desk.call('app.unlock', { passphrase: FIRM_PASSPHRASE })
    const restored = await desk.call('app.restore-backup', { passphrase: FIRM_PASSPHRASE, letter: 'C', job: JOB })
    expect(restored).toMatchObject({ ok: true, value: { setAside: expect.stringMatching(/^set-aside-/u) } })
  })

  it.each([
    ['that is none', 'not a backup at all', 'not-a-backup'],
    ['of nothing', '', 'not-a-backup']
  ])('a file %s is refused, and what was there opens again', async (_what, content, reason) => {
    const desk = await openFirm()
    desk.hands.choose = [await fileIn(desk, 'x.entente', content)]
    const refused = await desk.call('app.restore-backup', { passphrase: FIRM_PASSPHRASE, letter: 'B', job: JOB })
    expect(refused).toMatchObject({ ok: false, reason })
    expect(await desk.call('app.unlock', { passphrase: FIRM_PASSPHRASE })).toEqual({ ok: true, value: {} })
  })
})
